import { organisationsRefusals, PRODUCER_FAMILIES } from '@maillon/core/organisations/contract';
import { headingKey } from '@maillon/platform/server';
import type { ProducerCells } from './producer-cells';
import type { RowNotes } from './row-notes';

const FAMILIES = new Map(
  Object.entries(PRODUCER_FAMILIES).flatMap(([code, { fr, en }]) =>
    [code, fr, en].map((way) => [headingKey(way), code] as const),
  ),
);

/** Words of the field that mean a family, by their beginning. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpommes? de terre|\bpatate|\bratte|\bpomme de t/, 'potatoes'],
  [/\bpomme|\bfruit|\barbori|\bverger|\bfraise|\bframboise|\bgroseille|\bpoire/, 'fruit'],
  [/\bmaraich|\blegum|\bendiv|\bchicon|\bpoireau|\bvegetable/, 'vegetables'],
  [/\blait|\bfromag|\byaourt|\bcrem(e|erie)\b|\bbeurre|\bdairy|\bcheese/, 'dairy'],
  [/\bvolaill|\boeuf|\bpoul|\blapin|\bcanard|\bavicul|\bpoultry|\begg/, 'poultry-eggs'],
  [/\bviande|\bbovin|\bovin|\bporc|\belev|\bagneau|\bboeuf|\bcharcut|\bmouton|\bmeat|\bbouch/, 'meat'],
  [/\bpech|\bpoisson|\bcoquill|\bmer\b|\bmoule|\bmytil|\bconchyl|\bcrevett|\bfish|\bsea/, 'sea'],
  [/\bbier|\bbrass|\bcidr|\bjus\b|\bboisson|\bvin\b|\bspiritu|\bdistill|\bperle|\bdrink|\bbeer/, 'drinks'],
  [/\bpain|\bboulang|\bmiel|\bapicul|\bconfitur|\bepicer|\bbiscuit|\bfarine|\bbakery|\bhoney/, 'bakery-grocery'],
  [/\bchampignon|\bherbe|\baromat|\bcresson|\bplante|\bmushroom/, 'mushrooms-herbs'],
];

/** Null, with the reason noted, when it cannot be told; undefined without such a column. */
export function readFamily(cells: ProducerCells, notes: RowNotes): string | null | undefined {
  if (!cells.has('family')) return undefined;
  const text = cells.text('family');
  const exact = FAMILIES.get(headingKey(text));
  if (exact) return exact;
  const guessed = firstMeant(headingKey(text));
  if (!guessed) return notes.fault(organisationsRefusals.because('family-unknown', { family: text }));
  const family = PRODUCER_FAMILIES[guessed as keyof typeof PRODUCER_FAMILIES];
  notes.doubt(organisationsRefusals.because('family-guessed', { written: text, family: family[notes.locale] }));
  return guessed;
}

function firstMeant(key: string): string | null {
  const found = WORDS.map(([pattern, family]) => ({ family, at: pattern.exec(key)?.index ?? Infinity }));
  const first = found.reduce((best, next) => (next.at < best.at ? next : best));
  return first.at === Infinity ? null : first.family;
}
