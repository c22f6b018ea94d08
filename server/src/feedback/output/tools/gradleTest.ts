/** Gradle's test task on the console: `FooTest > adds() FAILED`, then the exception, indented. */
import { testBlocks } from '../testBlock.ts';

export const gradleTest = testBlocks({
  id: 'gradle-test',
  language: 'java',
  header(line) {
    const found = /^(\S[^>]{0,200}?) > (.{1,300}?) FAILED$/.exec(line);
    return found ? { suite: found[1] as string, name: found[2] as string } : undefined;
  },
  inside: (line, taken) => /^\s{4}/.test(line) || (line === '' && taken === 0),
});
