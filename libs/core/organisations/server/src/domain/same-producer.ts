const FORMS = /\b(earl|gaec|sarl|sas|sasu|scea|sca|eurl|ei|eirl|sa|snc|cuma|asso|association|ets|etablissements?)\b/g;
const LITTLE = /\b(le|la|les|l|de|du|des|d|et|a|au|aux|m|mme|mr|monsieur|madame)\b/g;

/** The words by which a producer is known: `EARL de la Ferme du Pré` and `La ferme du Pre` are the same. */
export function nameKeyOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain
    .replace(/\./g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(FORMS, ' ')
    .replace(LITTLE, ' ');
  return words.trim().split(/\s+/).sort().join(' ');
}

export interface Known {
  readonly siret: string;
  readonly name: string;
  readonly communeCode: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export type Likeness = 'name-commune' | 'name-phone' | 'name-email';

/** Why two producers with different SIRETs may be one; null when nothing says so. */
export function likeness(a: Known, b: Known): Likeness | null {
  if (a.siret === b.siret || nameKeyOf(a.name) !== nameKeyOf(b.name)) return null;
  if (a.communeCode === b.communeCode) return 'name-commune';
  if (a.phone && a.phone === b.phone) return 'name-phone';
  return a.email && a.email === b.email ? 'name-email' : null;
}
