import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, Gql, RefusalBanner, SentencePipe, Session, dayOf } from '@maillon/platform/web';
import { CorrectOneSeasonDocument, type CalendarLineFragment } from '../data/seasons.generated';
import { SeasonMonths } from '../ui/season-months';

/** Twelve months, from when, how sure, and who says so. */
@Component({
  selector: 'ml-season-correction',
  imports: [Field, FieldControl, MatButton, RefusalBanner, SeasonMonths, SentencePipe],
  template: `
    <form novalidate (submit)="save($event, season())">
      <ml-season-months [label]="line().reference.name" [season]="season()" (changed)="season.set($event)" />
      <div class="row">
        <ml-field [label]="'catalogue.admin.seasons.from-day' | transloco">
          <input mlControl type="date" [min]="today" #day [value]="from()" (input)="from.set(day.value)" />
        </ml-field>
        <ml-field [label]="'catalogue.admin.seasons.certainty' | transloco">
          <select mlControl #sure (change)="certainty.set(sure.value)">
            @for (one of ['sourced', 'general', 'low']; track one) {
              <option [value]="one" [selected]="certainty() === one">
                {{ 'catalogue.admin.seasons.sure.' + one | transloco }}
              </option>
            }
          </select>
        </ml-field>
        <ml-field class="wide" [label]="'catalogue.admin.seasons.note' | transloco">
          <input mlControl type="text" maxlength="300" #words [value]="note()" (input)="note.set(words.value)" />
        </ml-field>
      </div>
      <ml-refusal [error]="error()" />
      <div class="row">
        <button matButton="filled" type="submit" [disabled]="busy()">{{ 'platform.common.save' | transloco }}</button>
        @if (line().isCorrected) {
          <button matButton="outlined" type="button" [disabled]="busy()" (click)="save($event, null)">
            {{ 'catalogue.admin.seasons.restore' | transloco }}
          </button>
        }
        <button matButton type="button" (click)="closed.emit()">{{ 'platform.common.cancel' | transloco }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--p3);
      max-width: 760px;
    }
    .row {
      align-items: end;
    }
    .wide {
      flex: 1 1 260px;
    }
  `,
})
export class SeasonCorrection {
  readonly line = input.required<CalendarLineFragment>();
  readonly saved = output<CalendarLineFragment>();
  readonly closed = output<void>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly season = linkedSignal(() => this.line().season);
  protected readonly certainty = linkedSignal(() => this.line().certainty);
  protected readonly note = linkedSignal(() => (this.line().isCorrected ? this.line().source : ''));
  protected readonly from = signal(this.today);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async save(event: Event, season: string | null): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { code: referenceCode } = this.line().reference;
      const variables = { referenceCode, season, certainty: this.certainty(), note: this.note(), from: this.from() };
      this.saved.emit((await this.gql.mutate(CorrectOneSeasonDocument, variables)).correctSeason);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
