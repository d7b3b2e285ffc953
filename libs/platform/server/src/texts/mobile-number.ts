/**
 * A telephone number as operators want it (E.164 without its sign): 33612345678. Without a country it is a French one, of
 * the mainland or overseas. Null when no text message can go there.
 */
export function mobileOf(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/\(0\)/, '').replace(/[\s.\-()/ ]/g, '');
  if (!/^(\+|00)?\d+$/.test(digits)) return null;
  const number = /^(\+|00)/.test(digits) ? digits.replace(/^(\+|00)/, '') : withCountry(digits);
  return number && (isFrench(number) ? FRENCH_MOBILE.test(number) : ABROAD.test(number)) ? number : null;
}

/** As people read it: +33 6 12 34 56 78. */
export function numberInWords(number: string): string {
  const french = /^(33|262|590|594|596)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(number);
  if (french) return `+${french.slice(1).join(' ')}`;
  return `+${number.replace(/(\d{3})(?=\d)/g, '$1 ')}`;
}

/** For whoever need only recognise it: +33 · ·· ·· ·· 78. */
export function maskedNumber(number: string): string {
  const shown = numberInWords(number);
  return `${shown.slice(0, 4)}${shown.slice(4, -2).replace(/\d/g, '·')}${shown.slice(-2)}`;
}

// By the first figures of a number, the country's code overseas: Réunion and Mayotte, Guadeloupe, Guyane, Martinique.
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/^0(692|693|639(?!98))/, '262'],
  [/^0(690|691)/, '590'],
  [/^0694/, '594'],
  [/^0(696|697)/, '596'],
];
const FRENCH_MOBILE = /^(33[67]\d{8}|262(692|693|639)\d{6}|590(690|691)\d{6}|594694\d{6}|596(696|697)\d{6})$/;
const ABROAD = /^[1-9]\d{7,14}$/;

function withCountry(digits: string): string | null {
  if (!/^0\d{9}$/.test(digits)) return null;
  const overseas = OVERSEAS.find(([start]) => start.test(digits))?.[1];
  return `${overseas ?? '33'}${digits.slice(1)}`;
}

function isFrench(number: string): boolean {
  return /^(33|262|590|594|596)/.test(number);
}
