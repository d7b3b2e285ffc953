import { isLink, wordsOfName } from './plain-words';
import type { Meaning } from './lexicon';
import type { OfferSeen } from './offer-seen';

const ORGANIC = new Set(['bio', 'organic', 'biologique']);
const ORGANIC_LABELS = new Set(['ab', 'bio', 'organic', 'eu-organic', 'organic-eu']);

/** The offer is what the name means: of the reference, and of the kind when one was said. */
export function isMeant(offer: OfferSeen, meanings: readonly Meaning[]): boolean {
  const words = wordsOfName(offer.productName);
  return meanings.some(
    ({ code, kind }) =>
      code === offer.referenceCode &&
      (kind === null || kind.some((name) => name.every((word) => words.includes(word)))),
  );
}

export function isOfReference(offer: OfferSeen, meanings: readonly Meaning[]): boolean {
  return meanings.some(({ code }) => code === offer.referenceCode);
}

/** The offer says each of the words, in its name, its unit, its producer's name or its labels. */
export function bears(offer: OfferSeen, qualifiers: readonly string[]): boolean {
  const written = `${offer.productName} ${offer.producerName} ${offer.unit.label}`;
  const shares = [...written.matchAll(/(\d[\d.,]*)\s?%/gu)].map(([, number]) => `${number}%`);
  const said = new Set([...wordsOfName(written), ...shares]);
  const organic = offer.labels.some((label) => ORGANIC_LABELS.has(label));
  return qualifiers.every((word) => said.has(word) || (organic && ORGANIC.has(word)) || isLink(word));
}

/** What the name says more than what was asked: "anciennes mélangées" for a tomato. */
export function distinction(offer: OfferSeen, asked: readonly string[]): string {
  return wordsOfName(offer.productName)
    .filter((word) => !asked.includes(word))
    .sort()
    .join(' ');
}
