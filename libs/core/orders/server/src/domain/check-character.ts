const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIZE = ALPHABET.length;

/**
 * ISO 7064 MOD 37,36: one character that betrays any single wrong character
 * and any two neighbours written the wrong way round. Source: ISO/IEC 7064:2003, hybrid systems.
 */
export function checkCharacter(text: string): string {
  const product = [...text].reduce(step, SIZE);
  return ALPHABET[(SIZE + 1 - product) % SIZE]!;
}

function step(product: number, character: string): number {
  const value = ALPHABET.indexOf(character);
  if (value < 0) throw new RangeError(`"${character}" has no place in a reference number.`);
  const sum = (product + value) % SIZE || SIZE;
  return (sum * 2) % (SIZE + 1);
}
