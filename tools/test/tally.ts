/** What a run of tests amounts to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const passed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const failed: Tally = { passed: 0, failed: 1, skipped: 0 };
export const skipped: Tally = { passed: 0, failed: 0, skipped: 1 };

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce((total, each) => ({
    passed: total.passed + each.passed,
    failed: total.failed + each.failed,
    skipped: total.skipped + each.skipped,
  }));
}

/** The part of Jest's `--json` output that is counted. A file that does not even load has no test, yet it failed. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

export function tallyOf(report: JestReport): Tally {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export const lineOf = (tally: Tally) => `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
