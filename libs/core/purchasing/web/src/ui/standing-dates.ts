import { Component, input, output } from '@angular/core';
import { DayPipe, Icon, SentencePipe } from '@maillon/platform/web';
import type { StandingShownFragment } from '../data/standing.generated';

type Dates = StandingShownFragment['next'];

/** The next days, each with what happens on it; one touch leaves a day out, or takes it back. */
@Component({
  selector: 'ml-standing-dates',
  imports: [DayPipe, Icon, SentencePipe],
  template: `
    <ul>
      @for (date of dates(); track date.day) {
        <li [class.off]="date.isSkipped || date.closedBecause">
          <span class="day">{{ date.day | day }}</span>
          @if (date.closedBecause || date.isSkipped || date.sale !== 'none') {
            <span class="quiet small">
              @if (date.closedBecause) {
                {{ date.closedBecause }}
              } @else if (date.isSkipped) {
                {{ 'purchasing.portal.standing.skipped' | transloco }}
              } @else {
                {{ 'purchasing.portal.standing.sale.' + date.sale | transloco }}
              }
            </span>
          }
          @if (changeable() && !date.closedBecause) {
            <button
              type="button"
              [attr.aria-label]="
                (date.isSkipped ? 'purchasing.portal.standing.unskip' : 'purchasing.portal.standing.skip')
                  | transloco: { day: date.day | day }
              "
              (click)="skipped.emit({ day: date.day, skip: !date.isSkipped })"
            >
              <ml-icon [name]="date.isSkipped ? 'undo-2' : 'x'" />
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
      gap: var(--p2);
    }
    li {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      min-height: 52px;
      padding: 4px 4px 4px var(--p3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
    }
    .day {
      font-weight: 600;
    }
    .quiet {
      grid-row: 2;
    }
    li:has(.quiet) button {
      grid-row: 1 / 3;
    }
    .off {
      background: none;
      border-style: dashed;
    }
    .off .day {
      color: var(--ardoise-2);
      text-decoration: line-through;
    }
    button {
      display: grid;
      grid-row: 1;
      grid-column: 2;
      place-items: center;
      width: var(--touch);
      height: var(--touch);
      border: 0;
      border-radius: var(--round);
      background: none;
      color: var(--ardoise-2);
    }
    button:hover {
      background: var(--veil);
    }
  `,
})
export class StandingDates {
  readonly dates = input.required<Dates>();
  readonly changeable = input(false);
  readonly skipped = output<{ day: string; skip: boolean }>();
}
