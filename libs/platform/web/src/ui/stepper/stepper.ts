import { Component, computed, input, output } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

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

  protected ask(value: number): void {
    const whole = Math.round(value);
    if (Number.isFinite(whole)) this.asked.emit(Math.min(Math.max(whole, this.min()), this.max()));
  }

  protected askTyped(field: HTMLInputElement): void {
    this.ask(Number(field.value || 0));
    field.value = String(this.value());
  }
}
