const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const english = /^en/i.test(locale);

/** French first; English for a person whose terminal speaks it. */
export const inLanguage = (fr, en) => (english ? en : fr);

export const say = (fr, en) => console.log(inLanguage(fr, en));

/** What stops a command is one sentence that says what to do: no stack trace. */
export class Stop extends Error {
  constructor(fr, en = fr) {
    super(inLanguage(fr, en));
    this.name = 'Stop';
  }
}

export function explain(error) {
  console.error(error instanceof Stop ? `✗ ${error.message}` : error);
  process.exitCode = 1;
}

export function duration(milliseconds) {
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${inLanguage(seconds.replace('.', ','), seconds)} s`;
}

/**
 * One line when a step begins, one when it is done with the time that it took.
 * @template T @param {string} fr @param {string} en @param {() => T | Promise<T>} work @returns {Promise<T>}
 */
export async function step(fr, en, work) {
  const began = Date.now();
  say(`… ${fr}`, `… ${en}`);
  const result = await work();
  const took = duration(Date.now() - began);
  say(`✓ ${fr} (${took})`, `✓ ${en} (${took})`);
  return result;
}
