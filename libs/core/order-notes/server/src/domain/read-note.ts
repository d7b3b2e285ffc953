import type { Meaning } from './lexicon';
import type { LeftOut, Note, NoteLine, PastReference } from './note';
import type { Part } from './part';
import { partsOf } from './parts';
import { isNothing } from './quantity';
import { tokensOf } from './tokens';

/** What a cook wrote, read by the rules of the grammar alone: nothing is looked up, nothing is guessed. */
export function readNote(text: string): Note {
  const reading = new NoteReading();
  for (const part of partsOf(tokensOf(text))) reading.take(part);
  return reading.note();
}

type Without = Note['without'][number];

class NoteReading {
  private lines: NoteLine[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly without: Without[] = [];
  private past: PastReference | null = null;
  /** A product that waits for its quantity, as in "tomates, 3 cagettes". */
  private waiting = false;

  take(part: Part): void {
    if (part.past) this.past ??= part.past;
    else if (isLeft(part)) this.leave(part);
    else if (part.negated && part.meanings.length && !part.quantity) this.aside(part);
    else if (part.corrects && (part.quantity || part.meanings.length) && this.lines.length) this.correct(part);
    else if (part.meanings.length) this.add(part);
    else if (part.quantity) this.bareQuantity(part);
    else this.aside(part);
  }

  note(): Note {
    return { lines: this.lines, past: this.past, without: this.without, leftOut: this.leftOut };
  }

  private add(part: Part): void {
    this.lines.push(lineOf(part));
    this.waiting = part.quantity === null;
  }

  private leave({ start, end, meanings }: Part): void {
    this.lines = this.lines.filter((line) => this.keep(line, meanings));
    this.without.push({ start, end, meanings });
    this.leftOut.push({ start, end, why: 'without' });
    this.waiting = false;
  }

  private keep(line: NoteLine, meanings: readonly Meaning[]): boolean {
    if (!means(line.meanings, meanings)) return true;
    this.leftOut.push({ start: line.start, end: line.end, why: 'corrected' });
    return false;
  }

  private correct(part: Part): void {
    if (!part.meanings.length) return this.correctQuantity(part);
    if (part.quantity) {
      const same = this.lines.findLastIndex((line) => means(line.meanings, part.meanings));
      if (same >= 0) this.drop(same);
      return this.add(part);
    }
    const before = this.lines.at(-1)!;
    this.drop(this.lines.length - 1);
    this.lines.push({ ...lineOf(part), quantity: before.quantity, conditional: true });
  }

  private correctQuantity(part: Part): void {
    if (saysNone(part)) return this.takeBack(part);
    const last = this.lines.length - 1;
    const { quantity: before } = this.lines[last]!;
    const unit = part.quantity!.unit ?? before?.unit ?? null;
    const { start, end } = this.lines[last]!;
    const quantity = {
      ...part.quantity!,
      unit,
      ...(before?.size && !part.quantity!.unit ? { size: before.size } : {}),
    };
    const doubtful = part.words.length > 0;
    this.lines[last] = { ...this.lines[last]!, quantity, start, end: Math.max(end, part.end) };
    if (doubtful) this.lines[last] = { ...this.lines[last], conditional: true };
  }

  /** The line right before, which its number takes back: "beurre : 0", "3 tomates, non 0". */
  private takeBack({ start, end }: Part): void {
    const { meanings } = this.lines.at(-1)!;
    this.drop(this.lines.length - 1);
    if (meanings.length) this.without.push({ start, end, meanings });
    this.leftOut.push({ start, end, why: 'without' });
    this.waiting = false;
  }

  private drop(index: number): void {
    const [{ start, end }] = this.lines.splice(index, 1) as [NoteLine];
    this.leftOut.push({ start, end, why: 'corrected' });
  }

  private bareQuantity(part: Part): void {
    const last = this.lines.at(-1);
    if (!this.waiting || !last || part.words.length || part.corrects) return this.notUnderstood(part);
    if (saysNone(part)) return this.takeBack(part);
    this.lines[this.lines.length - 1] = { ...last, quantity: part.quantity, end: part.end };
    this.waiting = false;
  }

  private notUnderstood(part: Part): void {
    if (part.quantity?.thousandths === null && part.quantity.unit === null) return this.aside(part);
    this.lines.push({ ...lineOf(part), meanings: [] });
    this.waiting = false;
  }

  private aside({ start, end, talk }: Part): void {
    if (end > start) this.leftOut.push({ start, end, why: talk ? 'small-talk' : 'other' });
  }
}

/** "pas de beurre", "0 beurre". */
function isLeft(part: Part): boolean {
  return part.meanings.length > 0 && ((part.negated && !part.conditional) || saysNone(part));
}

/** Words that nobody knows leave open what there is none of: "pain 0 gluten" is bread. */
function saysNone({ quantity, words, meanings, qualifiers, conditional }: Part): boolean {
  const isUnclear = conditional || qualifiers.length > 0 || (meanings.length === 0 && words.length > 0);
  return isNothing(quantity) && !isUnclear;
}

function lineOf({ start, end, quantity, meanings, words, qualifiers, conditional }: Part): NoteLine {
  return { start, end, quantity, meanings, words: words.join(' '), qualifiers, conditional };
}

/** One of the two names can mean what the other means. */
export function means(one: readonly Meaning[], other: readonly Meaning[]): boolean {
  return one.some(({ code, kind }) =>
    other.some((also) => also.code === code && (!kind || !also.kind || kind === also.kind)),
  );
}
