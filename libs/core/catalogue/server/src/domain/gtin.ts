const GTIN = /^(\d{8}|\d{12,14})$/;

/** A global trade item number whose check digit is right: GS1 General Specifications, 7.9. */
export function isGtin(text: string): boolean {
  return GTIN.test(text) && checksum(text) % 10 === 0;
}

/** Weights 3 and 1 in turn, from the right; the check digit itself has 1. */
function checksum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => sum + Number(digit) * (place % 2 ? 3 : 1), 0);
}
