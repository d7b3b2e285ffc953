import { NO_TERMS, sameTerms, stretchedTo, type LineTerms } from './line-terms';

/** A line as the server holds it, or held it when the buyer began to change it. */
export interface LineThen {
  readonly quantity: number;
  readonly substitution?: string;
  readonly terms?: LineTerms;
  readonly unitPrice?: string;
}

/** What the buyer wants of one offer, and has not been told to have. */
export interface DraftLine {
  readonly offerId: string;
  /** Words to speak of it while its line is not in the basket. */
  readonly name: string;
  readonly quantity: number;
  readonly substitution?: string;
  /** What the buyer says of the line, when they have changed it. */
  readonly terms?: LineTerms;
  /** As it was seen when the change began; 0 of what was not in the basket. */
  readonly seen: LineThen;
  /** Quantities that were sent and whose answer may have been lost. */
  readonly tried: readonly number[];
  /** It had to wait for the network: what became of it is said. */
  readonly waited: boolean;
}

export type SaidKind = 'changed-elsewhere' | 'less' | 'price' | 'closed' | 'refused';

/** What became of a change otherwise than the buyer wanted; it stays until they have read it. */
export interface Said {
  readonly kind: SaidKind;
  readonly offerId: string;
  readonly name: string;
  /** Wanted by the buyer. */
  readonly wanted: number;
  /** What is true now: the quantity in the basket, or what is left. */
  readonly now?: number;
  readonly priceThen?: string;
  readonly priceNow?: string;
  /** It had to wait for the network: the buyer may be looking elsewhere by now. */
  readonly waited: boolean;
  /** The server's own sentence. */
  readonly sentence?: string;
}

/** The changes of one basket that wait for an answer, in the order in which they were made. */
export interface Draft {
  readonly lines: readonly DraftLine[];
  readonly said: readonly Said[];
}

export interface LineNow extends LineThen {
  readonly offerId: string;
  readonly available: number;
}

export const NO_DRAFT: Draft = { lines: [], said: [] };

export type Edit = Pick<DraftLine, 'offerId' | 'name' | 'quantity' | 'substitution' | 'terms' | 'waited'>;

/** The buyer changes a line, perhaps again: what they saw first is what they started from. */
export function edited(draft: Draft, edit: Edit, seen: LineThen): Draft {
  const before = draft.lines.find(({ offerId }) => offerId === edit.offerId);
  const terms = edit.terms ?? before?.terms;
  const line: DraftLine = {
    ...edit,
    ...(terms ? { terms: stretchedTo(terms, edit.quantity) } : {}),
    seen: before?.seen ?? seen,
    tried: before?.tried ?? [],
    waited: edit.waited || (before?.waited ?? false),
  };
  return {
    lines: [...without(draft.lines, edit.offerId), line],
    said: without(draft.said, edit.offerId),
  };
}

/** About to be sent: an answer that gets lost must not look like somebody else's doing. */
export function trying(draft: Draft, offerIds: readonly string[]): Draft {
  return changed(draft, offerIds, (line) => ({ ...line, tried: [...new Set([...line.tried, line.quantity])] }));
}

/** No answer came. */
export function waiting(draft: Draft): Draft {
  return { ...draft, lines: draft.lines.map((line) => ({ ...line, waited: true })) };
}

/**
 * Holds the draft against the basket as it is now: what is already so is done, what somebody else changed meanwhile is
 * said instead of overwritten, and what is left may be sent.
 */
export function against(draft: Draft, now: readonly LineNow[]): Draft {
  const held = new Map(now.map((line) => [line.offerId, line]));
  let next = draft;
  for (const line of draft.lines) {
    const there = held.get(line.offerId);
    if (isDone(line, there)) next = done(next, line, there);
    else if (isOthers(line, there)) next = say(next, line, { kind: 'changed-elsewhere', now: there?.quantity ?? 0 });
  }
  return next;
}

/** The server took these lines: they are the basket now, unless the buyer has asked for something else meanwhile. */
export function taken(draft: Draft, sent: readonly DraftLine[], now: readonly LineNow[]): Draft {
  const held = new Map(now.map((line) => [line.offerId, line]));
  return sent.reduce((next, line) => {
    const latest = next.lines.find(({ offerId }) => offerId === line.offerId);
    const there = held.get(line.offerId);
    if (!latest) return next;
    if (isSame(latest, line)) return done(next, line, there);
    return changed(next, [line.offerId], (one) => ({ ...one, seen: there ?? NOTHING, tried: [] }));
  }, draft);
}

/** The server said no to one line. */
export function refused(draft: Draft, line: DraftLine, kind: 'closed' | 'refused', sentence: string): Draft {
  const latest = draft.lines.find(({ offerId }) => offerId === line.offerId);
  if (!latest || (kind === 'refused' && !isSame(latest, line))) return draft;
  return say(draft, latest, { kind, sentence });
}

/** The buyer has read it. */
export function read(draft: Draft, offerId: string): Draft {
  return { ...draft, said: without(draft.said, offerId) };
}

const NOTHING: LineThen = { quantity: 0 };

function isDone({ quantity, substitution, terms, tried }: DraftLine, there: LineNow | undefined): boolean {
  // Another wish may still be on its way: the next one has to come after it.
  if (tried.some((one) => one !== quantity)) return false;
  if ((there?.quantity ?? 0) !== quantity) return false;
  if (there && terms && !sameTerms(terms, there.terms ?? NO_TERMS)) return false;
  return !there || substitution === undefined || substitution === there.substitution;
}

function isOthers({ seen, tried, terms }: DraftLine, there: LineNow | undefined): boolean {
  const quantity = there?.quantity ?? 0;
  // What was sent may have been taken without an answer: then it is the buyer's own.
  const others = terms && there && tried.length === 0 && !sameTerms(seen.terms ?? NO_TERMS, there.terms ?? NO_TERMS);
  if (others) return true;
  return quantity !== seen.quantity && !tried.includes(quantity);
}

function isSame(a: DraftLine, b: DraftLine): boolean {
  const terms = (line: DraftLine) => line.terms ?? NO_TERMS;
  return a.quantity === b.quantity && a.substitution === b.substitution && sameTerms(terms(a), terms(b));
}

/** Leaves the queue; of a line that had to wait, what has changed meanwhile is said. */
function done(draft: Draft, line: DraftLine, there: LineNow | undefined): Draft {
  const rest: Draft = { ...draft, lines: without(draft.lines, line.offerId) };
  if (!line.waited || !there || line.quantity === 0) return rest;
  if (there.available < there.quantity) return say(rest, line, { kind: 'less', now: there.available });
  const { unitPrice: priceThen } = line.seen;
  const { unitPrice: priceNow } = there;
  return priceThen && priceNow && priceThen !== priceNow
    ? say(rest, line, { kind: 'price', priceThen, priceNow })
    : rest;
}

type What = Omit<Said, 'offerId' | 'name' | 'wanted' | 'waited'>;

function say(draft: Draft, { offerId, name, quantity, waited }: DraftLine, what: What): Draft {
  return {
    lines: without(draft.lines, offerId),
    said: [...without(draft.said, offerId), { offerId, name, wanted: quantity, waited, ...what }],
  };
}

function changed(draft: Draft, offerIds: readonly string[], change: (line: DraftLine) => DraftLine): Draft {
  return { ...draft, lines: draft.lines.map((line) => (offerIds.includes(line.offerId) ? change(line) : line)) };
}

function without<T extends { readonly offerId: string }>(all: readonly T[], offerId: string): T[] {
  return all.filter((one) => one.offerId !== offerId);
}
