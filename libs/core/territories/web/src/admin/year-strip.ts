import { Component, computed, inject, input } from '@angular/core';
import { Language, SentencePipe } from '@maillon/platform/web';
import { CALENDAR_KINDS, stripOf, type MarkedDay } from './calendar-year';

/** Nearer to the front hides what lies behind: a closure matters more than a season. */
const FRONT = ['closure', 'public-holiday', 'local-feast', 'school-holiday', 'season'];

/** A year as twelve strips of days; the list beside it says the same in words. */
@Component({
  selector: 'ml-year-strip',
  imports: [SentencePipe],
  template: `
    <div
      class="months"
      role="img"
      [attr.aria-label]="'territories.admin.calendar.strip' | transloco: { year: '' + year() }"
    >
      @for (month of strip(); track month.name) {
        <span class="name">{{ month.name }}</span>
        <span class="days">
          @for (day of month.days; track day.day) {
            <i
              [attr.data-kind]="front(day.kinds)"
              [class.weekend]="day.weekend"
              [class.today]="day.day === today()"
            ></i>
          }
        </span>
      }
    </div>
    <ul>
      @for (kind of kinds; track kind) {
        <li><i [attr.data-kind]="kind"></i>{{ 'territories.admin.calendar.kind.' + kind | transloco }}</li>
      }
    </ul>
  `,
  styleUrl: './year-strip.css',
  host: { class: 'panel' },
})
export class YearStrip {
  readonly year = input.required<number>();
  readonly days = input.required<readonly MarkedDay[]>();
  readonly today = input('');

  private readonly language = inject(Language).current;
  protected readonly kinds = CALENDAR_KINDS;
  protected readonly strip = computed(() => stripOf(this.year(), this.days(), this.language));

  protected front(kinds: readonly string[]): string | null {
    return FRONT.find((kind) => kinds.includes(kind)) ?? null;
  }
}
