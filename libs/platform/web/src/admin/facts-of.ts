export interface Fact {
  readonly name: string;
  readonly value: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a person can read of the summary of an act: names and values, ids cut to their last letters. */
export function factsOf(summary: unknown): Fact[] {
  if (typeof summary !== 'object' || summary === null) return [];
  return Object.entries(summary)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ name, value: short(value) }));
}

function short(value: unknown): string {
  if (Array.isArray(value)) return `× ${value.length}`;
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return ID.test(text) ? `…${text.slice(-6)}` : text;
}
