/** The first nine digits of a SIRET: the firm, whatever its sites. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}

/** The number under which a French firm pays VAT: a key of two digits, then its SIREN (732829320 gives FR44732829320). */
export function frenchVatNumber(siren: string): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}
