import { ALLERGEN_CODES, type AllergenCode, type AllergenState } from '@maillon/core/catalogue/contract';

/** What is said of the fourteen, as three sets of bits that share none; what stands in no set is unknown. */
export interface AllergenMap {
  readonly contains: number;
  readonly mayContain: number;
  readonly absent: number;
}

export const NOTHING_SAID: AllergenMap = { contains: 0, mayContain: 0, absent: 0 };

export function bitOf(code: AllergenCode): number {
  return 1 << ALLERGEN_CODES.indexOf(code);
}

/** The bits of several together. */
export function bitsOf(codes: readonly AllergenCode[]): number {
  return codes.reduce((bits, code) => bits | bitOf(code), 0);
}

/** Said twice, the last word counts. */
export function allergenMapOf(
  said: readonly { readonly code: AllergenCode; readonly state: AllergenState }[],
): AllergenMap {
  const states = new Map(said.map(({ code, state }) => [code, state]));
  const inState = (wanted: AllergenState) => bitsOf(ALLERGEN_CODES.filter((code) => states.get(code) === wanted));
  return { contains: inState('contains'), mayContain: inState('may-contain'), absent: inState('absent') };
}

export function stateOf({ contains, mayContain, absent }: AllergenMap, code: AllergenCode): AllergenState {
  const bit = bitOf(code);
  if (contains & bit) return 'contains';
  if (mayContain & bit) return 'may-contain';
  return absent & bit ? 'absent' : 'unknown';
}

export function isAllergen(code: string): code is AllergenCode {
  return (ALLERGEN_CODES as string[]).includes(code);
}
