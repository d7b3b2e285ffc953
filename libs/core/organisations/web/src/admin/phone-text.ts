/** The departments overseas have codes of their own, and write their numbers as everywhere: ten digits behind one zero. */
const FRENCH = /^\+(?:33|590|594|596|262)([1-9]\d{8})$/;

/** A French number in pairs, `03 21 00 00 00`; any other as it is. */
export function phoneText(phone: string): string {
  const [, digits] = FRENCH.exec(phone) ?? [];
  return digits ? `0${digits}`.replaceAll(/(\d{2})(?=\d)/g, '$1 ') : phone;
}
