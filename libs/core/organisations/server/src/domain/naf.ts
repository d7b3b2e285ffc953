export interface Activity {
  /** As in `01.13Z`. */
  readonly code: string;
  /** The nomenclature changes in 2027: a code means nothing without the name of its own. */
  readonly scheme: 'naf-2008' | 'naf-2025';
}

const CODE = /^(\d{2})\.?(\d{2})([A-Z])$/;

/** An activity code of the French nomenclature, with or without its point; null when it is none. */
export function nafOf(text: string, scheme: Activity['scheme'] = 'naf-2008'): Activity | null {
  const found = CODE.exec(text.trim().toUpperCase());
  return found ? { code: `${found[1]}.${found[2]}${found[3]}`, scheme } : null;
}
