/** A sales unit as people write it, `cagette de 5 kg` or `botte`, and what that says. */
export interface WrittenUnit {
  readonly label: string;
  readonly kind: string;
  readonly baseUnit: string;
  readonly baseQuantity: number;
  readonly pricing: 'unit' | 'kg';
  readonly nominalMassG: number | null;
}

interface Content {
  readonly baseUnit: 'piece' | 'gram' | 'millilitre';
  readonly baseQuantity: number;
}

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['bunch', /^(bottes?|bouquets?|bunch(es)?)\b/],
  ['crate', /^(cagettes?|cageots?|crates?)\b/],
  ['tray', /^(barquettes?|plateaux?|plaques?|trays?|punnets?)\b/],
  ['bottle', /^(bouteilles?|bottles?)\b/],
  ['wheel', /^(meules?|wheels?)\b/],
  [
    'case',
    /^(colis|cartons?|caisses?|sacs?|filets?|seaux?|bidons?|boites?|bocal|bocaux|pots?|cases?|boxes|box|bags?|jars?)\b/,
  ],
  ['piece', /^(pieces?|unites?|tetes?|pce|each)\b/],
];
const ONE = /^(bottes?|bouquets?|bunch|pieces?|unites?|tetes?|pce|each|meules?|wheel)$/;
const AT_KG = /[\s,(/-]+(au|par|per|le|\/)\s*(kg|kilo|kilogramme|kilogram)\)?$/;
const MEASURES: Readonly<Record<string, readonly [Content['baseUnit'], number]>> = {
  ...{ kg: ['gram', 1_000], kilo: ['gram', 1_000], kilos: ['gram', 1_000], g: ['gram', 1], gr: ['gram', 1] },
  ...{ l: ['millilitre', 1_000], litre: ['millilitre', 1_000], litres: ['millilitre', 1_000] },
  ...{ cl: ['millilitre', 10], ml: ['millilitre', 1] },
  ...{ pieces: ['piece', 1], piece: ['piece', 1], unites: ['piece', 1], bottes: ['piece', 1], oeufs: ['piece', 1] },
};
const MEASURE = /(\d+(?:[.,]\d+)?)\s*(kilos?|kg|gr?|litres?|l|cl|ml|pieces?|unites|bottes|oeufs)\b/;

/**
 * Null when it does not say what one unit holds. `au kg` behind it: the price is per kilogram of what is weighed, for which a mass
 * must be known.
 */
export function writtenUnit(text: string): WrittenUnit | null {
  const written = text.trim().replace(/\s+/g, ' ');
  const words = plain(written);
  const perKg = AT_KG.exec(words);
  const label = perKg ? written.slice(0, written.length - perKg[0].length) : written;
  const said = perKg ? words.slice(0, perKg.index) : words;
  const exact = EXACT[said];
  const kind = exact?.kind ?? KINDS.find(([, ways]) => ways.test(said))?.[0];
  const content = exact ?? contentOf(said);
  if (!kind || !content || !label || content.baseQuantity < 1) return null;
  const pricing = perKg ? 'kg' : 'unit';
  const nominalMassG = content.baseUnit === 'piece' ? null : content.baseQuantity;
  if (pricing === 'kg' && nominalMassG === null) return null;
  return { label, kind, baseUnit: content.baseUnit, baseQuantity: content.baseQuantity, pricing, nominalMassG };
}

const KG = { kind: 'kg', baseUnit: 'gram', baseQuantity: 1_000 } as const;
const LITRE = { kind: 'litre', baseUnit: 'millilitre', baseQuantity: 1_000 } as const;
const EXACT: Readonly<Partial<Record<string, Content & { readonly kind: string }>>> = {
  ...{ kg: KG, kilo: KG, kilogramme: KG, '1 kg': KG, 'le kg': KG },
  ...{ l: LITRE, litre: LITRE, '1 l': LITRE, 'le litre': LITRE },
};

function contentOf(words: string): Content | null {
  const [, amount, measure = ''] = MEASURE.exec(words) ?? [];
  if (!amount) return ONE.test(words) ? { baseUnit: 'piece', baseQuantity: 1 } : null;
  const [baseUnit, times] = MEASURES[measure]!;
  const baseQuantity = Number(amount.replace(',', '.')) * times;
  return Number.isInteger(baseQuantity) ? { baseUnit, baseQuantity } : null;
}

/** Lower case without accents, letter for letter: what is cut off here can be cut off the text as it was written. */
function plain(text: string): string {
  return [...text]
    .map((letter) => letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
    .map((letter) => (letter === 'œ' ? 'oe' : letter))
    .join('');
}
