export interface Fact {
  readonly name: string;
  readonly value: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** More than a line of a table holds. */
const MOST = 8;

/** What a person can read of the summary of an act: names and values, ids cut to their last letters, groups opened. */
export function factsOf(summary: unknown): Fact[] {
  return leavesOf('', summary).slice(0, MOST);
}

function leavesOf(name: string, value: unknown): Fact[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return [{ name, value: `× ${value.length}` }];
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, part]) => leavesOf(key, part));
  const text = String(value);
  return name ? [{ name, value: ID.test(text) ? `…${text.slice(-6)}` : text }] : [];
}
