const EUROS = /^(\d{1,6})(?:[.,](\d{1,2}))?$/;

/** Cents of an amount as people write it; null: nothing is written, which takes a franco away; `invalid` is not nothing. */
export function francoCentsOf(text: string): number | null | 'invalid' {
  if (text.trim() === '') return null;
  const [, euros, cents = ''] = EUROS.exec(text.replace(/\s|€/g, '')) ?? [];
  return euros === undefined ? 'invalid' : Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

/** The other way round, with cents when there are some. */
export function francoTextOf(cents: number): string {
  return cents % 100 ? (cents / 100).toFixed(2).replace('.', ',') : String(cents / 100);
}
