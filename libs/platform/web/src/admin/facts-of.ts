export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly as: 'text' | 'instant' | 'day' | 'cents';
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What the journal keeps to itself: files, passwords. */
const WITHHELD = '…';
/** More than a line of a table holds. */
const MOST = 8;

/** What a person can read of the summary of an act: groups opened, and no id, which says nothing to anybody. */
export function factsOf(summary: unknown): Fact[] {
  return leavesOf('', summary).slice(0, MOST);
}

function leavesOf(name: string, value: unknown): Fact[] {
  if (value === null || value === undefined || value === '' || value === WITHHELD) return [];
  if (Array.isArray(value)) return [{ name, value: `× ${value.length}`, as: 'text' }];
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, part]) => leavesOf(key, part));
  const text = String(value);
  return name && !ID.test(text) ? [{ name, value: text, as: kindOf(name, text) }] : [];
}

function kindOf(name: string, text: string): Fact['as'] {
  if (/Cents$/.test(name)) return 'cents';
  if (INSTANT.test(text)) return 'instant';
  return DAY.test(text) ? 'day' : 'text';
}
