const LONGEST = 500;
const SECRET = /password|secret|token|content|iban|^code$/i;

/** The input as the audit log keeps it: no secrets, no files, nothing endless. */
export function summaryOf(input: unknown, notes: Readonly<Record<string, unknown>>): unknown {
  return { input: JSON.parse(JSON.stringify(input ?? null, shorten)) as unknown, ...notes };
}

function shorten(key: string, value: unknown): unknown {
  if (SECRET.test(key)) return '…';
  if (typeof value === 'string' && value.length > LONGEST) return `${value.slice(0, LONGEST)}…`;
  if (Array.isArray(value) && value.length > 50) return [...value.slice(0, 50), `… ${value.length}`];
  return value;
}
