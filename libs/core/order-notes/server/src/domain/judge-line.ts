import { bears, distinction, isMeant, isOfReference } from './bears';
import type { NoteLine } from './note';
import type { Bought, OfferSeen } from './offer-seen';
import { exactUnits, nearUnits } from './sales-units';

export type LineState = 'sure' | 'choose' | 'not-understood';

/** Why a line is what it is; each has a sentence on the screen. */
export type LineReason =
  | 'exact'
  | 'learnt'
  | 'as-last-time'
  | 'several'
  | 'no-quantity'
  | 'range'
  | 'condition'
  | 'unit'
  | 'quality'
  | 'kind'
  | 'few-left'
  | 'learnt-gone'
  | 'twice'
  | 'unknown'
  | 'other-sale'
  | 'not-for-sale';

export interface Candidate {
  readonly offer: OfferSeen;
  /** Sales units; null when the note says no number. */
  readonly quantity: number | null;
  /** exact, unit (it does not convert exactly), quality (a word of the note is not borne), kind, few-left. */
  readonly reason: LineReason;
}

export interface Judged {
  readonly state: LineState;
  readonly reason: LineReason;
  readonly candidates: readonly Candidate[];
}

/** What a line is judged by. */
export interface Shelf {
  readonly offers: readonly OfferSeen[];
  /** What can be had on that day, though not in this sale: an auction sells some families only. */
  readonly elsewhere: readonly OfferSeen[];
  readonly bought: readonly Bought[];
  /** What this kitchen means by a name: the product that it chose. */
  readonly learnt: ReadonlyMap<string, string>;
}

const MOST = 3;

/** Never a guess: sure is only what is exactly what was written, or what this kitchen chose or bought by these words. */
export function judgeLine(line: NoteLine, shelf: Shelf): Judged {
  if (line.meanings.length === 0) return judgeUnknown(line, shelf);
  const meant = shelf.offers.filter((offer) => isMeant(offer, line.meanings));
  const pool = meant.length ? meant : shelf.offers.filter((offer) => isOfReference(offer, line.meanings));
  if (pool.length === 0) return notHere(shelf.elsewhere.some((offer) => isOfReference(offer, line.meanings)));
  const candidates = ranked(pool, line, shelf, meant.length > 0);
  const open = openReason(line, meant.length > 0);
  if (open) return choose(open, candidates);
  const exact = candidates.filter(({ reason }) => reason === 'exact');
  return surely(exact, line, shelf, pool) ?? choose(doubt(exact, candidates), candidates);
}

export function notHere(isElsewhere: boolean): Judged {
  return { state: 'not-understood', reason: isElsewhere ? 'other-sale' : 'not-for-sale', candidates: [] };
}

/** A name that only this kitchen knows. */
function judgeUnknown(line: NoteLine, shelf: Shelf): Judged {
  const productId = line.words ? shelf.learnt.get(line.words) : undefined;
  const pool = shelf.offers.filter((offer) => offer.productId === productId);
  if (shelf.elsewhere.some((offer) => offer.productId === productId)) return notHere(true);
  if (pool.length === 0)
    return { state: 'not-understood', reason: productId ? 'learnt-gone' : 'unknown', candidates: [] };
  const candidates = ranked(pool, line, shelf, true);
  const open = openReason(line, true);
  const exact = candidates.filter(({ reason }) => reason === 'exact');
  if (open || exact.length !== 1) return choose(open ?? doubt(exact, candidates), candidates);
  return { state: 'sure', reason: 'learnt', candidates: exact };
}

function openReason(line: NoteLine, isMeantKind: boolean): LineReason | null {
  if (!isMeantKind) return 'kind';
  if (line.conditional) return 'condition';
  if (line.quantity?.orThousandths !== undefined) return 'range';
  return line.quantity?.thousandths ? null : 'no-quantity';
}

function surely(exact: readonly Candidate[], line: NoteLine, shelf: Shelf, pool: readonly OfferSeen[]): Judged | null {
  const learnt = shelf.learnt.get(line.words);
  if (learnt) {
    const chosen = exact.filter(({ offer }) => offer.productId === learnt);
    if (chosen.length === 1) return { state: 'sure', reason: 'learnt', candidates: chosen };
    return choose(pool.some(({ productId }) => productId === learnt) ? 'several' : 'learnt-gone', exact);
  }
  const last = lastBought(exact, line, shelf);
  if (last) return { state: 'sure', reason: 'as-last-time', candidates: [last] };
  const [only] = exact;
  if (exact.length !== 1 || !isPlain(only!.offer, line, pool)) return null;
  return { state: 'sure', reason: 'exact', candidates: [only!] };
}

/** The one that this kitchen bought last of what the line means, when it is among those that fit. */
function lastBought(exact: readonly Candidate[], { meanings }: NoteLine, { bought }: Shelf): Candidate | undefined {
  const last = bought.find(({ productName, referenceCode }) =>
    isMeant({ productName, referenceCode } as OfferSeen, meanings),
  );
  if (!last) return undefined;
  const same = exact.filter(({ offer }) => offer.productId === last.productId && offer.unit.label === last.unitLabel);
  return same.length === 1 ? same[0] : undefined;
}

/** Nobody who wrote these words can have meant another offer: all say the same, or this one says nothing more. */
function isPlain(offer: OfferSeen, { words, qualifiers, meanings }: NoteLine, pool: readonly OfferSeen[]): boolean {
  const asked = [...words.split(' '), ...qualifiers, ...meanings.flatMap(({ kind }) => (kind ?? []).flat())];
  const said = distinction(offer, asked);
  return said === '' || pool.every((other) => distinction(other, asked) === said);
}

function doubt(exact: readonly Candidate[], candidates: readonly Candidate[]): LineReason {
  return exact.length ? 'several' : (candidates[0]?.reason ?? 'several');
}

function choose(reason: LineReason, candidates: readonly Candidate[]): Judged {
  const none = candidates.length === 0;
  return {
    state: none ? 'not-understood' : 'choose',
    reason: none && reason !== 'learnt-gone' ? 'not-for-sale' : reason,
    candidates: candidates.slice(0, MOST),
  };
}

function ranked(pool: readonly OfferSeen[], line: NoteLine, shelf: Shelf, isMeantKind: boolean): Candidate[] {
  const before = new Map(shelf.bought.toReversed().map(({ productId }, index) => [productId, index + 1]));
  const worth = ({ offer, reason }: Candidate) => [
    offer.productId === shelf.learnt.get(line.words) ? 0 : 1,
    ['exact', 'few-left', 'unit', 'quality', 'kind'].indexOf(reason),
    -(before.get(offer.productId) ?? 0),
    offer.inSeason ? 0 : 1,
    Number(offer.unitPrice),
  ];
  return pool
    .filter(({ available }) => available > 0)
    .map((offer) => candidateOf(offer, line, isMeantKind))
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => compare(a.worth, b.worth) || (a.candidate.offer.offerId < b.candidate.offer.offerId ? -1 : 1))
    .map(({ candidate }) => candidate);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function candidateOf(offer: OfferSeen, { quantity, qualifiers }: NoteLine, isMeantKind: boolean): Candidate {
  const exact = quantity ? exactUnits(quantity, offer.unit) : null;
  const units = exact ?? (quantity ? nearUnits(quantity, offer.unit) : null);
  const proposed = units === null ? null : Math.min(units, offer.available);
  if (!isMeantKind) return { offer, quantity: proposed, reason: 'kind' };
  if (!bears(offer, qualifiers)) return { offer, quantity: proposed, reason: 'quality' };
  if (exact === null) return { offer, quantity: proposed, reason: 'unit' };
  return { offer, quantity: proposed, reason: exact > offer.available ? 'few-left' : 'exact' };
}
