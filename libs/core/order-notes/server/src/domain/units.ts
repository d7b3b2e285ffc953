import { plainWord, singular } from './plain-words';

/** A measure, exact in base units, or a container, which holds what its offer says. */
export const MEASURES: Readonly<Record<string, { readonly base: 'gram' | 'millilitre'; readonly factor: number }>> = {
  kg: { base: 'gram', factor: 1000 },
  g: { base: 'gram', factor: 1 },
  l: { base: 'millilitre', factor: 1000 },
  dl: { base: 'millilitre', factor: 100 },
  cl: { base: 'millilitre', factor: 10 },
  ml: { base: 'millilitre', factor: 1 },
};

const WORDS: Readonly<Record<string, string>> = {
  kg: 'kg kgs k kilo kilos kilogramme kilogrammes ki kilogram',
  g: 'g gr gramme grammes grs gram',
  l: 'l litre litres lt liter liters',
  dl: 'dl',
  cl: 'cl centilitre centilitres',
  ml: 'ml',
  crate: 'cagette cag cageot clayette cagt cgt cajette cagete crate cags',
  parcel: 'caisse colis carton ctn cs cartons box boxe boxe case parcel',
  sack: 'sac poche bag sack',
  net: 'filet net',
  keg: 'fut keg',
  can: 'bidon',
  tray: 'barquette barq bq barquete brq tray punnet',
  flat: 'plateau',
  bunch: 'botte bunch bunche bouquet bot',
  piece: 'piece pc pce pcs unite tete',
  pot: 'pot',
  jar: 'bocal bocaux jar',
  bucket: 'seau bucket',
  sachet: 'sachet',
  tin: 'boite tin',
  pat: 'plaquette pat',
  block: 'motte',
  loaf: 'pain',
  tub: 'bac tub',
  bottle: 'bouteille btl bout btle bottle',
  wheel: 'meule roue wheel',
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([code, words]) => words.split(' ').map((word) => [singular(word), code] as const)),
);

/** The unit that a plain, singular word names. A loaf is only read on labels: in a note, pain is the bread. */
export function unitOf(word: string): string | null {
  const code = CODES.get(word) ?? null;
  return code === 'loaf' ? null : code;
}

/** The container that the label of a sales unit begins with, as in "Cagette de 5 kg". */
export function containerOf(label: string): string | null {
  const [first = ''] = label.match(/\p{L}+/u) ?? [];
  return CODES.get(singular(plainWord(first))) ?? null;
}
