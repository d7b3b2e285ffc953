import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { Icon, SentencePipe } from '@maillon/platform/web';
import { boundOf, ceilingOf, isSaid, sameTerms, type LineTerms } from '../data/line-terms';
import { SaidTerms } from './said-terms';

type Key = keyof LineTerms;
type Typed = Readonly<Record<Key, string>>;

let fields = 0;

/** Behind one word for whoever has something to say of a line: bounds, ceiling, a note. Said when a field is left. */
@Component({
  selector: 'ml-line-terms',
  imports: [Icon, SaidTerms, SentencePipe],
  templateUrl: './line-terms-field.html',
  styleUrl: './line-terms-field.css',
})
export class LineTermsField {
  readonly terms = input.required<LineTerms>();
  /** Wanted, in sales units. */
  readonly quantity = input.required<number>();
  /** Most units that a line may ask. */
  readonly most = input(10_000);
  readonly pricing = input('unit');
  /** Its price comes from the auction: the ceiling is said beside it, and its producer reads it in a sum. */
  readonly auction = input(false);
  /** What is wanted, for who hears it read. */
  readonly name = input.required<string>();
  readonly said = output<LineTerms>();

  protected readonly id = `terms-${++fields}`;
  /** A ceiling that stands beside it need not be said again. */
  protected readonly shown = computed(() => (this.auction() ? { ...this.terms(), priceCeiling: null } : this.terms()));
  protected readonly isSaid = computed(() => isSaid(this.shown()));
  /** The same words in another object are no news: what is being typed stays. */
  private readonly held = computed(() => this.terms(), { equal: sameTerms });
  protected readonly typed = linkedSignal<LineTerms, Typed>({
    source: this.held,
    computation: (terms) => typedOf(terms),
  });
  protected readonly wrong = signal<Key | null>(null);

  protected type(key: Key, text: string): void {
    this.typed.update((typed) => ({ ...typed, [key]: text }));
  }

  /** A field was left: all that can be read is said at once. */
  protected leave(): void {
    const { minimum, maximum, priceCeiling, note } = this.typed();
    const least = boundOf(minimum, [1, this.quantity()]);
    const most = boundOf(maximum, [this.quantity(), this.most()]);
    const ceiling = ceilingOf(priceCeiling);
    this.wrong.set(
      least === 'invalid' ? 'minimum' : most === 'invalid' ? 'maximum' : ceiling === 'invalid' ? 'priceCeiling' : null,
    );
    if (least === 'invalid' || most === 'invalid' || ceiling === 'invalid') return;
    const terms = { minimum: least, maximum: most, priceCeiling: ceiling, note: note.trim() || null };
    if (!sameTerms(terms, this.terms())) this.said.emit(terms);
  }
}

function typedOf({ minimum, maximum, priceCeiling, note }: LineTerms): Typed {
  return {
    minimum: minimum === null ? '' : String(minimum),
    maximum: maximum === null ? '' : String(maximum),
    priceCeiling: priceCeiling?.replace('.', ',') ?? '',
    note: note ?? '',
  };
}
