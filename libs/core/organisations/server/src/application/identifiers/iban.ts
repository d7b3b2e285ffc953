import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** An IBAN without its spaces; null when it is none. */
export function ibanOf(text: string): string | null {
  const iban = electronicFormatIBAN(text);
  return iban && isValidIBAN(iban) ? iban : null;
}

/** What people who need not know the account see of it: country and last four characters. */
export function maskedIban(iban: string): string {
  return `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`;
}
