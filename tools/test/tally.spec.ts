import { describe, expect, it } from '@jest/globals';
import { lineOf, sum, tallyOf, type Tally } from './tally';

const none: Tally = { passed: 0, failed: 0, skipped: 0 };

describe('the last line of npm test', () => {
  it('adds up every run', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 1, skipped: 0 },
    ]);
    expect(lineOf(total)).toBe('5 passed, 1 failed, 1 skipped');
  });

  it('counts a file that does not load as a failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      numRuntimeErrorTestSuites: 1,
    };
    expect(tallyOf(report)).toEqual({ ...none, passed: 4, failed: 1 });
  });

  it('counts what is written but not run as skipped', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 2,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 0,
    };
    expect(tallyOf(report)).toEqual({ ...none, skipped: 3 });
  });
});
