/** Maven's surefire and failsafe on the console: a failing test, its exception, its frames. */
import { testBlocks } from '../testBlock.ts';

/** `[ERROR] com.x.FooTest.adds -- Time elapsed: 0.01 s <<< FAILURE!` and the older `adds(com.x.FooTest)  Time elapsed: ...`. */
const modern =
  /^\[ERROR\] {1,3}((?:[\w$]{1,100}\.){1,15}[\w$]{1,100})\.([\w$ ()[\]{},-]{1,200}?) -- Time elapsed: ([\d.]{1,12}) s <<< (?:FAILURE|ERROR)!/;
const older =
  /^(?:\[ERROR\] {1,3})?([\w$[\]{}]{1,200})\(([\w.$]{1,300})\) {1,3}Time elapsed: ([\d.]{1,12}) s(?:ec)? {1,3}<<< (?:FAILURE|ERROR)!/;

export const surefire = testBlocks({
  id: 'surefire',
  language: 'java',
  header(line) {
    const found = modern.exec(line);
    if (found)
      return { suite: found[1] as string, name: found[2] as string, duration: Number(found[3]) * 1000 };
    const old = older.exec(line);
    return old
      ? { suite: old[2] as string, name: old[1] as string, duration: Number(old[3]) * 1000 }
      : undefined;
  },
  inside: (line) => line.trim() !== '' && !/^\[(?:INFO|ERROR|WARNING)\]/.test(line),
});
