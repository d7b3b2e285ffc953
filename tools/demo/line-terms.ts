import type { BasketLine } from './basket.ts';
import type { DemoLineTerms } from './shapes.ts';

/** What kitchens ask of a product, when they ask something. */
const WORDS: Readonly<Record<string, string>> = {
  tomato: 'bien mûres, pour une salade',
  strawberry: 'mûres du jour',
  lettuce: 'cœurs bien serrés',
  herbs: 'en petites bottes',
  carrot: 'avec les fanes',
  courgette: 'petites, avec la fleur si possible',
  'early-potato': 'petit calibre',
  sole: 'vidées, non pelées',
  'sea-bass': 'écaillé et vidé',
  plaice: 'autour de 400 g pièce',
  mussel: 'petites, pour une marinière',
  lamb: 'gigot raccourci',
  'salt-meadow-lamb': 'gigot raccourci',
  beef: 'bien rassis',
  'cow-cheese': 'à cœur',
  'goat-cheese': 'encore frais',
};

const MANY = 5;
const MARGIN = 0.2;
const CEILING = 1.15;

/** Most lines say nothing; a few say how, how few, how many, or how dear. Nothing is drawn: the day stays the same. */
export function termsOf({ offer, quantity }: BasketLine, seed: string): DemoLineTerms | undefined {
  const turn = numberOf(seed + offer.key);
  const word = WORDS[offer.referenceCode];
  const terms: DemoLineTerms = {
    ...(word && turn % 3 === 0 ? { note: word } : {}),
    ...(quantity >= MANY && turn % 7 === 1 ? around(quantity) : {}),
    ...(offer.pricing === 'kg' && turn % 5 === 2 ? { priceCeiling: (Number(offer.price) * CEILING).toFixed(2) } : {}),
  };
  return Object.keys(terms).length ? terms : undefined;
}

function around(quantity: number): DemoLineTerms {
  const margin = Math.max(1, Math.round(quantity * MARGIN));
  return { minimum: quantity - margin, maximum: quantity + margin };
}

function numberOf(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum;
}
