// Overseas telephones begin like this inside France, and with their own country code outside.
const OVERSEAS: Readonly<Record<string, string>> = {
  '0590': '590',
  '0690': '590',
  '0691': '590',
  '0594': '594',
  '0694': '594',
  '0596': '596',
  '0696': '596',
  '0697': '596',
  '0262': '262',
  '0263': '262',
  '0269': '262',
  '0639': '262',
  '0692': '262',
  '0693': '262',
};

/** A telephone number as E.164, `+33321000000`; French when it names no country. Null when it is none. */
export function phoneOf(text: string): string | null {
  const bare = text.replace(/\(0\)/g, '').replace(/[\s\u00a0\u202f.\-/()_]/g, '');
  if (/[^\d+]/.test(bare)) return null;
  if (/^(\+|00)/.test(bare)) return foreignOf(bare.replace(/^(\+|00)/, ''));
  if (/^33[1-9]\d{8}$/.test(bare)) return `+${bare}`;
  // A spreadsheet took the first zero away.
  const national = /^[1-9]\d{8}$/.test(bare) ? `0${bare}` : bare;
  return /^0[1-9]\d{8}$/.test(national) ? internationalOf(national) : null;
}

/** The numbers of a cell that may hold several. */
export function phonesIn(text: string): string[] {
  const whole = phoneOf(text);
  if (whole) return [whole];
  return text.split(/\s*(?:[/;,|]|\bou\b|\bet\b|\n)\s*/).flatMap((part) => phoneOf(part) ?? []);
}

function foreignOf(digits: string): string | null {
  const french = /^33(0?)([1-9]\d{8})$/.exec(digits);
  if (french) return `+33${french[2]}`;
  return /^(?!33)[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
}

function internationalOf(national: string): string {
  return `+${OVERSEAS[national.slice(0, 4)] ?? '33'}${national.slice(1)}`;
}
