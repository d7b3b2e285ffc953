import { Component, input, output } from '@angular/core';
import { addDays } from '../../format/day-steps';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';

/** One day: the one before, the one after, any other, and back to the present one. */
@Component({
  selector: 'ml-day-picker',
  imports: [Icon, SentencePipe],
  template: `
    <button type="button" [attr.aria-label]="'platform.common.day.before' | transloco" (click)="step(-1)">
      <ml-icon name="chevron-left" />
    </button>
    <input
      #field
      type="date"
      required
      [value]="day()"
      [attr.aria-label]="'platform.common.day.choose' | transloco"
      (change)="chosen.emit(field.value || day())"
    />
    <button type="button" [attr.aria-label]="'platform.common.day.after' | transloco" (click)="step(1)">
      <ml-icon name="chevron-right" />
    </button>
    @if (day() !== today()) {
      <button class="today" type="button" (click)="chosen.emit(today())">
        {{ 'platform.common.day.today' | transloco }}
      </button>
    }
  `,
  styleUrl: './day-picker.css',
})
export class DayPicker {
  readonly day = input.required<string>();
  readonly today = input.required<string>();
  readonly chosen = output<string>();

  protected step(days: number): void {
    this.chosen.emit(addDays(this.day(), days));
  }
}
