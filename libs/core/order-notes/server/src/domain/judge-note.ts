import { isMeant } from './bears';
import { judgeLine, notHere, type Candidate, type Judged, type Shelf } from './judge-line';
import type { Note, NoteLine, PastReference } from './note';
import type { Bought, OfferSeen } from './offer-seen';
import { pastLines } from './take-past';

export interface JudgedLine extends Omit<Judged, 'reason' | 'candidates'> {
  readonly start: number;
  readonly end: number;
  /** Thousandths. */
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly words: string;
  readonly reason: Judged['reason'] | 'past';
  readonly candidates: readonly (Omit<Candidate, 'reason'> & { readonly reason: Candidate['reason'] | 'past' })[];
}

export interface JudgedNote {
  readonly lines: readonly JudgedLine[];
  readonly leftOut: Note['leftOut'];
  /** Delivery day of the order referred to. */
  readonly pastOrderDay: string | null;
}

/** A note against what can be ordered. What the text adds to an order of before stays a choice when both name the same goods. */
export function judgeNote(note: Note, shelf: Shelf): JudgedNote {
  const written = note.lines.map((line) => judged(line, judgeLine(line, shelf)));
  const before = note.past ? pastLines(note.past, shelf.bought) : [];
  const past = note.past
    ? before.filter((line) => !isLeft(line, note)).map((line) => again(line, note.past!, shelf))
    : [];
  const missing = note.past && before.length === 0 ? [nothingBefore(note.past)] : [];
  return {
    lines: onceEach([...past, ...missing, ...written]),
    leftOut: note.leftOut,
    pastOrderDay: before[0]?.day ?? null,
  };
}

function judged({ start, end, quantity, words }: NoteLine, judgement: Judged): JudgedLine {
  return { start, end, quantity: quantity?.thousandths ?? null, unit: quantity?.unit ?? null, words, ...judgement };
}

function isLeft({ productName, referenceCode }: Bought, { without }: Note): boolean {
  return without.some(({ meanings }) => isMeant({ productName, referenceCode } as OfferSeen, meanings));
}

/** A line of before: the same goods in the same unit, or a choice among their like. */
function again(line: Bought, { start, end }: PastReference, { offers, elsewhere }: Shelf): JudgedLine {
  const span = { start, end, quantity: line.quantity * 1000, unit: null, words: '' };
  const same = offers.find(({ productId, unit }) => productId === line.productId && unit.label === line.unitLabel);
  if (same && same.available >= line.quantity) {
    return {
      ...span,
      state: 'sure',
      reason: 'past',
      candidates: [{ offer: same, quantity: line.quantity, reason: 'past' }],
    };
  }
  const few: JudgedLine['candidates'] = same ? [{ offer: same, quantity: same.available, reason: 'few-left' }] : [];
  const like = offers.filter((offer) => offer.referenceCode === line.referenceCode && offer !== same);
  const others = like.slice(0, 2).map((offer) => ({ offer, quantity: null, reason: 'kind' as const }));
  const candidates = [...few, ...others];
  if (candidates.length === 0)
    return { ...span, ...notHere(elsewhere.some(({ productId }) => productId === line.productId)) };
  return { ...span, state: 'choose', reason: same ? 'few-left' : 'not-for-sale', candidates };
}

function nothingBefore({ start, end }: PastReference): JudgedLine {
  return {
    start,
    end,
    quantity: null,
    unit: null,
    words: '',
    state: 'not-understood',
    reason: 'unknown',
    candidates: [],
  };
}

/** Two lines for one offer: a basket has one, and only the cook knows whether he meant both. */
function onceEach(lines: readonly JudgedLine[]): JudgedLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.state !== 'sure') return line;
    const { offerId } = line.candidates[0]!.offer;
    if (seen.has(offerId)) return { ...line, state: 'choose', reason: 'twice' };
    seen.add(offerId);
    return line;
  });
}
