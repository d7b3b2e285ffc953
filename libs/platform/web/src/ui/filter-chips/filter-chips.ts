import { Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';
import { NumberPipe } from '../../format/pipes';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** Choices of one filter, as chips that can be on or off. Keep what is on in the address. */
@Component({
  selector: 'ml-filter-chips',
  imports: [Icon, NumberPipe],
  template: `
    @for (choice of choices(); track choice.value) {
      <button type="button" [attr.aria-pressed]="isOn(choice.value)" (click)="toggle(choice.value)">
        @if (isOn(choice.value)) {
          <ml-icon name="check" />
        }
        {{ choice.label }}
        @if (choice.count !== undefined) {
          <span class="count">{{ choice.count | number }}</span>
        }
      </button>
    }
  `,
  styleUrl: './filter-chips.css',
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class FilterChips {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly FilterChoice[]>();
  readonly chosen = input.required<readonly string[]>();
  /** At most one choice at a time. */
  readonly single = input(false);
  readonly changed = output<string[]>();

  protected isOn(value: string): boolean {
    return this.chosen().includes(value);
  }

  protected toggle(value: string): void {
    const others = this.single() ? [] : this.chosen().filter((one) => one !== value);
    this.changed.emit(this.isOn(value) ? this.chosen().filter((one) => one !== value) : [...others, value]);
  }
}
