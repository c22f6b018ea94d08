/** Prints `N passed, N failed, N skipped` as the last line, which is what CI systems and people look for. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state]++;
      // A suite whose tests are made from what is not there has none: it counts as one that was skipped.
      for (const suite of [...module.children.allSuites()])
        if (suite.options.mode === 'skip' && suite.children.size === 0) counts.skipped++;
      if (module.errors().length > 0) counts.failed++;
    }
    process.on('exit', () => {
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    });
  }
}
