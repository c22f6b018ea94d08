/** Test projects: `fast` needs no process, disk or editor; `slow` starts processes and real editors. */
import { defineConfig } from 'vitest/config';

/** Other programs, put there for the editor tests. */
const cache = 'test/.cache/**';

const slow = ['test/e2e/**/*.test.ts', 'test/hostile/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...slow, cache],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: slow,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
