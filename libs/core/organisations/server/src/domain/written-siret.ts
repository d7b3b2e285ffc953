import { isSiren, isSiret } from './siret';

export type WrittenSiret =
  | { readonly siret: string; readonly how: 'as-written' | 'zeros-restored' | 'unfolded' }
  | { readonly fault: 'siret-missing' | 'siret-invalid' | 'siret-rounded' }
  | { readonly siren: string };

const SCIENTIFIC = /^(\d)[.,](\d+)[eE]\+?(\d{1,2})$/;

/**
 * A SIRET as spreadsheets leave it: with spaces or points, without its first zeros, or as 1,4469821400018E+13.
 * What was rounded is not guessed.
 */
export function writtenSiret(text: string): WrittenSiret {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^(siret|n°):?/i, '');
  if (bare === '') return { fault: 'siret-missing' };
  const folded = SCIENTIFIC.exec(bare);
  if (folded) return unfolded(`${folded[1]}${folded[2]}`, Number(folded[3]));
  return plain(bare.replace(/[.,]0$/, '').replace(/[.-]/g, ''), 'as-written');
}

/** Only when each digit is there: 1,44698E+13 has lost eight of them. */
function unfolded(digits: string, exponent: number): WrittenSiret {
  if (digits.length > exponent + 1) return { fault: 'siret-invalid' };
  return digits.length === exponent + 1 ? plain(digits, 'unfolded') : { fault: 'siret-rounded' };
}

function plain(digits: string, how: 'as-written' | 'unfolded'): WrittenSiret {
  if (isSiret(digits)) return { siret: digits, how };
  const restored = digits.padStart(14, '0');
  if (/^[1-9]\d{11,12}$/.test(digits) && isSiret(restored)) return { siret: restored, how: 'zeros-restored' };
  return isSiren(digits) ? { siren: digits } : { fault: 'siret-invalid' };
}
