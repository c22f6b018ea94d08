/** Mocha's `spec` reporter: marks for what passed, then counts, then numbered failures with their titles on lines of their own. */
import { testBlocks } from '../testBlock.ts';
import type { ToolOutput } from '../toolOutput.ts';

const counts = /^ {2}(\d{1,9}) (passing|pending|failing)(?: \(.{1,20}\))?$/;

export const mocha: ToolOutput = {
  id: 'mocha',
  read(results) {
    let failing = false;
    const inner = testBlocks({
      id: 'mocha',
      language: 'javascript',
      header(line) {
        const title = failing ? /^ {2}\d{1,6}\) (\S.{0,400})$/.exec(line)?.[1] : undefined;
        return title === undefined ? undefined : { name: title };
      },
      inside: (line) => /^ {3,}\S/.test(line) || line.trim() === '',
      // Titles go on, each deeper than the one before, until one ends with a colon.
      complete({ name, ...header }, lines) {
        const end = lines.findIndex((line) => line.endsWith(':'));
        if (name.endsWith(':') || end < 0 || end > 20)
          return { header: { ...header, name: name.replace(/:$/, '') }, lines };
        const titles = [name, ...lines.slice(0, end + 1).map((line) => line.trim())];
        return {
          header: {
            ...header,
            name: (titles.at(-1) as string).slice(0, -1),
            suite: titles.slice(0, -1).join(' '),
          },
          lines: lines.slice(end + 1),
        };
      },
      single(line) {
        const found = counts.exec(line);
        if (!found) return false;
        const number = Number(found[1]);
        failing ||= found[2] === 'failing';
        results.totals({
          passed: found[2] === 'passing' ? number : 0,
          failed: found[2] === 'failing' ? number : 0,
          skipped: found[2] === 'pending' ? number : 0,
        });
        return true;
      },
    }).read(results);
    return inner;
  },
};
