/** Prime in number, and none that looks like another: no I, O, Q, S, Z. */
const CHECKS = '0123456789ABCDEFGHJKLMNPRTUVWXY';

/**
 * One character that betrays any single wrong character and any two exchanged ones, for texts shorter than 31
 * where letters stand in for letters and digits for digits. ISO 7064 MOD 37,36 lets some exchanges through.
 */
export function checkCharacter(text: string): string {
  const sum = [...text].reduce((total, character, index) => total + (index + 1) * valueOf(character), 0);
  return CHECKS[sum % CHECKS.length]!;
}

/** 0 to 9, then A to Z: the values of two letters, or of two digits, are never the same modulo 31; nor F and a digit. */
function valueOf(character: string): number {
  return Number.parseInt(character, 36);
}
