import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DayPipe, Field, FieldControl, Gql, Icon, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { GridLastYearDocument } from '../data/offer-table.generated';
import { nextMondays } from './next-weeks';
import { OfferGridState } from './offer-grid.state';
import { proposedRows } from './proposed-rows';

const WEEKS_AHEAD = 10;

/** What was on sale a year before, as rows to confirm. */
@Component({
  selector: 'ml-grid-last-year',
  imports: [DayPipe, Field, FieldControl, Icon, MatButton, RefusalBanner, SentencePipe],
  template: `
    <button matButton type="button" [attr.aria-expanded]="open()" aria-controls="last-year" (click)="open.set(!open())">
      <ml-icon name="repeat" /> {{ 'catalogue.portal.grid.last-year.open' | transloco }}
    </button>
    @if (open()) {
      <form id="last-year" (submit)="$event.preventDefault(); ask(from.value, +weeks.value)">
        <ml-field [label]="'catalogue.portal.grid.last-year.from' | transloco">
          <select mlControl #from>
            @for (monday of mondays(); track monday) {
              <option [value]="monday">{{ monday | day }}</option>
            }
          </select>
        </ml-field>
        <ml-field [label]="'catalogue.portal.grid.last-year.weeks' | transloco">
          <select mlControl #weeks>
            @for (count of [1, 2, 4, 8]; track count) {
              <option [value]="count">{{ 'catalogue.portal.grid.last-year.for' | transloco: { n: count } }}</option>
            }
          </select>
        </ml-field>
        <button matButton="filled" type="submit" [disabled]="busy()">
          {{ 'catalogue.portal.grid.last-year.propose' | transloco }}
        </button>
        <ml-refusal [error]="error()" />
        @if (answer()) {
          <p class="quiet">{{ answer() }}</p>
        }
      </form>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    form {
      order: 9;
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--p2) var(--p3);
      width: 100%;
      padding: var(--p3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
    }
    form button {
      min-height: var(--touch);
    }
    p {
      flex-basis: 100%;
      margin: 0;
    }
  `,
})
export class GridLastYear {
  readonly producerId = input.required<string | null>();
  readonly today = input.required<string>();
  /** How many rows there are now to look at. */
  readonly proposed = output<number>();
  protected readonly grid = inject(OfferGridState);
  private readonly gql = inject(Gql);
  protected readonly open = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly answer = signal('');
  protected readonly mondays = computed(() => nextMondays(this.today(), WEEKS_AHEAD));

  protected async ask(from: string, weeks: number): Promise<void> {
    this.busy.set(true);
    this.error.set(null);
    try {
      const request = { producerId: this.producerId(), from, weeks };
      const { basis, rows, alreadyOffered } = (await this.gql.query(GridLastYearDocument, request)).offersOfLastYear;
      const wanted = proposedRows(basis, rows, this.grid.desk());
      const there = new Set(this.grid.added().map(({ texts }) => JSON.stringify(texts)));
      const fresh = wanted.filter(({ texts }) => !there.has(JSON.stringify(texts)));
      if (fresh.length) this.grid.step({ edits: this.grid.edits(), added: [...this.grid.added(), ...fresh] });
      const said = this.grid.counted(`last-year.answer.${basis}`, fresh.length);
      const left = alreadyOffered ? ` ${this.grid.counted('last-year.already', alreadyOffered)}` : '';
      this.answer.set(fresh.length ? '' : said + left);
      this.grid.told.set(said + left);
      if (!fresh.length) return;
      this.grid.proposed.set(said + left);
      this.open.set(false);
      this.proposed.emit(fresh.length);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
