import type { Change } from './changes';

const LONGEST = 500;
const SECRET = /password|secret|token|content|iban|^code$/i;
/**
 * Of a person: the log says that it was given or changed, never what it is, since nothing can be taken out of the log again.
 * It stands in its own table, from which it can be erased.
 */
const PERSONAL =
  /e-?mail|phone|^address$|^note$|^reason$|comment|^contact|recipient|firstName|lastName|personName|fileName|^file$/i;
const WITHHELD = '…';

/** The input as the audit log keeps it: no secrets, no files, nothing of a person, nothing endless. */
export function summaryOf(input: unknown, notes: Readonly<Record<string, unknown>>): unknown {
  return JSON.parse(JSON.stringify({ ...notes, input: input ?? null }, shorten)) as unknown;
}

/** A change as the log keeps it, under the same rules. */
export function keptChange({ field, before, after, ...rest }: Change): Change {
  const kept = (value: unknown): unknown =>
    value === null ? null : (JSON.parse(JSON.stringify({ [field]: value }, shorten)) as Record<string, unknown>)[field];
  return { ...rest, field, before: kept(before), after: kept(after) };
}

function shorten(key: string, value: unknown): unknown {
  if (SECRET.test(key)) return WITHHELD;
  if (PERSONAL.test(key) && value !== null) return WITHHELD;
  if (typeof value === 'string' && value.length > LONGEST) return `${value.slice(0, LONGEST)}…`;
  if (Array.isArray(value) && value.length > 50) return [...value.slice(0, 50), `… ${value.length}`];
  return value;
}
