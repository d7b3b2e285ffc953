const LA_POSTE = '356000000';

/** The 14 digits of a SIRET written with or without spaces, or null when it is none. */
export function siretOf(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u202f.-]/g, '');
  return isSiret(digits) ? digits : null;
}

/** 14 digits that pass the Luhn test, as their first nine, the SIREN, do. */
export function isSiret(digits: string): boolean {
  return (
    /^(?!0{9})\d{14}$/.test(digits) && passesLuhn(digits.slice(0, 9)) && (passesLuhn(digits) || isPostOffice(digits))
  );
}

/** Nine digits that pass the Luhn test: a company, whatever its sites. */
export function isSiren(digits: string): boolean {
  return /^(?!0{9})\d{9}$/.test(digits) && passesLuhn(digits);
}

/** La Poste has more sites than Luhn leaves it numbers: theirs add up to a multiple of five instead (INSEE). */
function isPostOffice(digits: string): boolean {
  return digits.startsWith(LA_POSTE) && sum([...digits].map(Number)) % 5 === 0;
}

function passesLuhn(digits: string): boolean {
  const weighed = [...digits]
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? Number(digit) : doubled(Number(digit))));
  return sum(weighed) % 10 === 0;
}

function doubled(digit: number): number {
  return digit < 5 ? digit * 2 : digit * 2 - 9;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
