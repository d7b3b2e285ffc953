import { createRequire } from 'node:module';
import type * as jsvat from 'jsvat';
import { frenchVatNumber } from '../../domain/siren';

// Its ES modules have no extensions in their imports, which Node does not resolve.
const { checkVAT, countries } = createRequire(import.meta.url)('jsvat') as typeof jsvat;

/** A VAT number of France or of a neighbour, without its spaces; null when it is none. */
export function vatNumberOf(text: string): string | null {
  const number = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (number.startsWith('FR')) return isFrench(number) ? number : null;
  return checkVAT(number, countries).isValid ? number : null;
}

/** Keys with letters exist for firms without a SIREN; those are read as any foreign format. */
function isFrench(number: string): boolean {
  if (/^FR\d{11}$/.test(number)) return frenchVatNumber(number.slice(4)) === number;
  return checkVAT(number, countries).isValid;
}
