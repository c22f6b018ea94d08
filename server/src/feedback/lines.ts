/** Cuts a stream into lines: in time linear in the text wherever it is cut, and without ever holding an endless line. */

/** Characters after which a line without an end is given away as it is: a report may be one line of megabytes, nothing else is. */
const MAX_REPORT = 64_000_000;
const MAX_OTHER = 1_000_000;
/** How a report in JSON or XML begins. */
const reportBegins = /^\s{0,20}[[{<]/;

export interface LineSplitter {
  /** The next piece of the text, cut anywhere. */
  write(piece: string): void;
  /** Gives the last line, which needs no end. */
  end(): void;
}

/** A line ends at `\n`, `\r\n` or a lone `\r`, with which progress bars overwrite themselves. */
export function lineSplitter(line: (text: string) => void): LineSplitter {
  let begun: string[] = [];
  let size = 0;

  function give(text: string): void {
    const plain = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (plain.includes('\r')) for (const part of plain.split('\r')) line(part);
    else line(plain);
  }

  function flush(last: string): void {
    begun.push(last);
    const text = begun.join('');
    begun = [];
    size = 0;
    give(text);
  }

  return {
    write(piece) {
      let from = 0;
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
        flush(piece.slice(from, at));
        from = at + 1;
      }
      if (from === piece.length) return;
      begun.push(piece.slice(from));
      size += piece.length - from;
      if (size > MAX_OTHER && (size > MAX_REPORT || !reportBegins.test(begun[0] ?? ''))) flush('');
    },
    end() {
      if (begun.length > 0) flush('');
    },
  };
}
