import { isLink } from './plain-words';
import { afterAdjectives, isCondition, isHyphen, isNoMore, namesNext } from './look-around';
import { isLongName, nameAt, type NameRead } from './lexicon';
import { emptyPart, type Part } from './part';
import { BREAKS, CONDITIONS, CORRECTIONS, FLAVOURED, NEGATIONS, SOFT_BREAKS } from './part-words';
import { pastAt } from './past-references';
import { quantityAt } from './quantities';
import { shared } from './shared-meanings';
import { SMALL_TALK } from './small-talk';
import type { Token } from './token';

/** The message in stretches of at most one product and one quantity each. */
export function partsOf(tokens: readonly Token[]): Part[] {
  return new PartReader(tokens).read();
}

class PartReader {
  private readonly parts: Part[] = [];
  private part: Part;
  private at = 0;
  /** The last word that counted stands right before, and no list knows it. */
  private unknownBefore: Token | null = null;

  constructor(private readonly tokens: readonly Token[]) {
    this.part = emptyPart(0, true);
  }

  read(): Part[] {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at]!;
      if (token.kind === 'aside') this.aside(token);
      else if (!(this.past() || this.share() || this.quantity() || this.name() || this.sign(token))) this.word(token);
    }
    this.close(true);
    return this.parts;
  }

  private aside(token: Token): void {
    this.reach(token);
    this.at++;
  }

  private past(): boolean {
    const read = pastAt(this.tokens, this.at);
    if (!read) return false;
    this.close(true);
    Object.assign(this.part, {
      past: read.reference,
      start: read.reference.start,
      end: read.reference.end,
      talk: false,
    });
    this.at = read.next;
    this.close(false);
    return true;
  }

  /** "fromage blanc 20 %": what the goods are, and not how much of them. */
  private share(): boolean {
    const [{ kind, text }, sign] = [this.tokens[this.at]!, this.tokens[this.at + 1]];
    if (kind !== 'number' || sign?.text !== '%') return false;
    if (this.part.meanings.length) this.part.qualifiers.push(`${text}%`);
    this.reach({ start: this.tokens[this.at]!.start, end: sign.end });
    this.at += 2;
    return true;
  }

  private quantity(): boolean {
    const read = quantityAt(this.tokens, this.at, (at) => isLongName(this.tokens, at));
    if (!read) return false;
    const { quantity } = read;
    if (quantity.article && !quantity.unit && !nameAt(this.tokens, afterAdjectives(this.tokens, read.next))) {
      this.at = read.next;
      return true;
    }
    this.begin();
    this.beforeQuantity();
    Object.assign(this.part, { quantity, talk: false });
    this.reach(quantity);
    this.at = read.next;
    this.unknownBefore = null;
    return true;
  }

  /** A second quantity begins a new part; so does the first one after a name that nobody knows, which stays its name. */
  private beforeQuantity(): void {
    if (this.part.quantity || (this.part.negated && this.part.meanings.length)) this.close(false);
    if (this.part.meanings.length || !this.unknownBefore) return;
    this.part.words = [this.unknownBefore.text];
    this.part.start = this.unknownBefore.start;
  }

  private name(): boolean {
    const read = nameAt(this.tokens, this.at);
    if (!read) return false;
    this.begin();
    this.take(read);
    this.reach({ start: this.tokens[this.at]!.start, end: this.tokens[read.next - 1]!.end });
    this.part.talk = false;
    this.at = read.next;
    this.unknownBefore = null;
    return true;
  }

  private take(read: NameRead): void {
    const { part } = this;
    if (part.meanings.length === 0 && part.words.length && part.quantity) part.conditional = true;
    if (this.part.meanings.length === 0) {
      Object.assign(this.part, { meanings: read.meanings, words: [read.words] });
      return;
    }
    const both = shared(this.part.meanings, read.meanings);
    if (both.length) Object.assign(this.part, { meanings: both, words: [...this.part.words, read.words] });
    else if (this.isFlavour()) this.part.qualifiers.push(...read.words.split(' '));
    else {
      const { negated } = this.part;
      this.close(false);
      Object.assign(this.part, { meanings: read.meanings, words: [read.words], negated });
    }
  }

  private isFlavour(): boolean {
    return this.part.meanings.some(({ code }) => FLAVOURED.has(code));
  }

  private sign({ text, plain, start }: Token): boolean {
    const soft = SOFT_BREAKS.has(plain);
    if (!soft && !BREAKS.has(text)) return false;
    const { negated } = this.part;
    if (text === '-' && isHyphen(this.tokens, this.at)) {
      this.at++;
      return true;
    }
    this.close(!soft);
    this.part.start = start;
    if (soft && negated) this.part.negated = true;
    this.at++;
    return true;
  }

  private word(token: Token): void {
    const { text, plain } = token;
    this.at++;
    if (token.kind !== 'word') return;
    if ((NEGATIONS.has(plain) || isNoMore(this.tokens, this.at, plain)) && namesNext(this.tokens, this.at))
      this.negate(token);
    else if (CORRECTIONS.has(plain)) this.correct(token);
    else if (CONDITIONS.has(plain)) this.condition();
    else if ((plain === 'ou' || plain === 'or') && namesNext(this.tokens, this.at)) this.either();
    else if (isLink(plain) || SMALL_TALK.has(text) || SMALL_TALK.has(plain)) this.talk(token);
    else this.qualify(token);
  }

  private negate(token: Token): void {
    const conditional = isCondition(this.tokens, this.at);
    const { corrects } = this.part;
    this.begin();
    if (this.part.meanings.length || this.part.quantity) this.close(false);
    this.part.negated = true;
    this.part.corrects ||= corrects;
    this.part.conditional ||= conditional;
    this.reach(token);
    this.part.start = token.start;
  }

  private condition(): void {
    if (this.part.meanings.length || this.part.quantity) this.close(false);
    this.part.conditional = true;
  }

  /** "soles ou carrelets": neither is certain. */
  private either(): void {
    this.part.conditional = true;
    this.close(false);
    this.part.conditional = true;
  }

  private correct(token: Token): void {
    if (this.part.meanings.length || this.part.quantity) this.close(true);
    this.begin();
    this.part.corrects = true;
    this.part.start = token.start;
    this.reach(token);
  }

  private talk(token: Token): void {
    this.unknownBefore = null;
    if (this.isEmpty()) this.reach(token);
  }

  private isEmpty(): boolean {
    const { quantity, meanings, negated, corrects } = this.part;
    return !quantity && meanings.length === 0 && !negated && !corrects;
  }

  /** What was said before the first word that counts is no part of the line. */
  private begin(): void {
    const { part } = this;
    if (!this.isEmpty() || part.end === part.start) return;
    this.parts.push({ ...emptyPart(part.start, part.afterBreak), end: part.end, talk: part.talk });
    this.part = { ...part, start: part.end, talk: true };
  }

  private qualify(token: Token): void {
    this.unknownBefore = token;
    if (this.part.meanings.length) this.part.qualifiers.push(token.text);
    else if (this.part.quantity) this.part.words.push(token.text);
    else if (['bio', 'organic'].includes(token.plain)) this.part.qualifiers.push(token.text);
    this.part.talk = false;
    this.reach(token);
  }

  /** Links the part with what it was read from. */
  private reach({ start, end }: { readonly start: number; readonly end: number }): void {
    const { part } = this;
    if (part.end === part.start || (!part.quantity && !part.meanings.length && !part.negated && !part.corrects))
      part.start = start;
    part.start = Math.min(part.start, start);
    part.end = end;
  }

  private close(hard: boolean): void {
    const { part } = this;
    const conditional = part.conditional && !hard;
    if (part.end > part.start) this.parts.push(part);
    const start = this.tokens[this.at]?.start ?? part.end;
    this.part = emptyPart(start, hard);
    this.part.conditional = conditional;
    this.unknownBefore = null;
  }
}
