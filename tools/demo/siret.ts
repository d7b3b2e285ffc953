import { Random } from './random.ts';

/** SIREN numbers beginning with 14 are, as far as we know, given to nobody. */
const UNUSED_RANGE = '14';

/** An invented SIRET, always the same for the same organisation name; both its SIREN and itself pass the Luhn test. */
export function siretFor(name: string): string {
  const random = new Random(`siret/${name}`);
  const body = UNUSED_RANGE + String(random.int(0, 999_999)).padStart(6, '0');
  const siren = withCheckDigit(body);
  return withCheckDigit(`${siren}0001`);
}

export function passesLuhn(digits: string): boolean {
  return /^\d+$/.test(digits) && luhnSum(digits) % 10 === 0;
}

function withCheckDigit(body: string): string {
  const check = (10 - (luhnSum(`${body}0`) % 10)) % 10;
  return `${body}${check}`;
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, char, index) => {
    const doubled = Number(char) * (index % 2 === 0 ? 1 : 2);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}
