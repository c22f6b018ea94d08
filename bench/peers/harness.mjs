/** The side of the comparison that runs in a process of its own: opens a text, types, and answers how long each keystroke took. */

/** @param {{ open(path: string, text: string): unknown, type(edit: object): unknown }} subject */
export function serve(subject) {
  process.on('message', async (message) => {
    if (message.open) {
      await subject.open(message.open.path, message.open.text);
      process.send({ opened: true });
      return;
    }
    const end = performance.now() + message.budget;
    const samples = [];
    for (const edit of message.type) {
      const begin = performance.now();
      await subject.type(edit);
      samples.push(performance.now() - begin);
      // A multiple of eight keystrokes leaves the text as it was.
      if (samples.length % 8 === 0 && performance.now() > end) break;
    }
    process.send({ samples });
  });
  process.send({ ready: true });
}
