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

function valueOf(character: string): number {
  const isDigit = character >= '0' && character <= '9';
  return character.charCodeAt(0) - (isDigit ? '0' : 'A').charCodeAt(0);
}
