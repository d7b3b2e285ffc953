import { Component, computed, input, output, signal } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

/** Why a number that was typed is not the one that is asked. */
type Said = 'whole' | 'most' | 'least';

const WHOLE = /^\d*$/;

/** A quantity that thumbs can change: minus, the number itself, plus. It asks; whoever holds the number decides. */
@Component({
  selector: 'ml-stepper',
  imports: [Icon, SentencePipe],
  templateUrl: './stepper.html',
  styleUrl: './stepper.css',
  host: {
    role: 'group',
    '[attr.aria-label]': 'label()',
    '[class.some]': 'value() > 0',
    '[class.pending]': 'pending()',
  },
})
export class Stepper {
  readonly value = input.required<number>();
  /** What is counted, for instance `Ratte du Touquet, cagette de 5 kg`. */
  readonly label = input.required<string>();
  readonly min = input(0);
  readonly max = input(Number.MAX_SAFE_INTEGER);
  readonly disabled = input(false);
  /** The number shown was asked but not yet accepted. */
  readonly pending = input(false);
  readonly asked = output<number>();

  protected readonly canLess = computed(() => !this.disabled() && this.value() > this.min());
  protected readonly canMore = computed(() => !this.disabled() && this.value() < this.max());

  /** Said until something else is asked: no number is changed without a word. */
  protected readonly said = signal<Said | null>(null);

  protected ask(value: number): void {
    this.said.set(null);
    this.asked.emit(Math.min(Math.max(value, this.min()), this.max()));
  }

  protected askTyped(field: HTMLInputElement): void {
    const text = field.value.replaceAll(/\s/g, '');
    field.value = String(this.value());
    if (!WHOLE.test(text)) return this.said.set('whole');
    const typed = Number(text);
    this.ask(typed);
    if (typed > this.max()) this.said.set('most');
    else if (typed < this.min()) this.said.set('least');
  }
}
