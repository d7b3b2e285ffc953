import { describe, expect, it } from '@jest/globals';
import { corpusOf } from './corpus';
import { scoreOf } from './score';
import { sureLinesOf } from './sure-lines';

const LEAST_F1 = 0.95;
/** Of the lines shown as sure. */
const MOST_WRONG = 0.005;
const LEAST_MESSAGES = 400;
const BOTH = ['held-out.txt', 'corpus.txt'];

/** The figures, for whoever reads the build. */
function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

describe('messages of cooks, labelled by hand', () => {
  it('are many enough to say something', () => {
    expect(BOTH.flatMap(corpusOf).length).toBeGreaterThanOrEqual(LEAST_MESSAGES);
  });

  it.each(BOTH)('are read line by line as a colleague reads them: %s', (file) => {
    const { f1, right, missed, invented, faults } = scoreOf(corpusOf(file));
    say(`${file}: F1 ${f1.toFixed(4)} (${right} right, ${missed} missed, ${invented} invented)`);
    if (f1 < LEAST_F1) say(faults.join('\n'));
    expect(f1).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it('are hardly ever shown as sure and wrong', () => {
    const { sure, choose, notUnderstood, wrong } = sureLinesOf(BOTH.flatMap(corpusOf));
    say(`sure ${sure}, of them wrong ${wrong.length}; to choose ${choose}; not understood ${notUnderstood}`);
    if (wrong.length) say(wrong.join('\n'));
    expect(sure).toBeGreaterThan(100);
    expect(wrong.length / sure).toBeLessThan(MOST_WRONG);
  });
});
