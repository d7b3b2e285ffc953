import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Column,
  DataTable,
  DayPicker,
  EmptyState,
  Failure,
  Figure,
  FilterChips,
  PageHead,
  SentencePipe,
  Session,
  WindowPipe,
  TimePipe,
  ask,
  every,
  injectDay,
  injectUrlState,
} from '@maillon/platform/web';
import { PickupsOfDayDocument, type DeskPickupFragment } from '../data/pickups-desk.generated';
import { CrateArrivals } from './crate-arrivals';
import { HandOver } from './hand-over';
import { PickupState } from './pickup-state';

const STATES = ['ready', 'expected', 'handed-over', 'not-fetched'];

/** The counter of a day: what waits, who came, and the crates that arrive. */
@Component({
  imports: [
    Column,
    CrateArrivals,
    DataTable,
    DayPicker,
    EmptyState,
    Failure,
    Figure,
    FilterChips,
    MatButton,
    PageHead,
    PickupState,
    RouterLink,
    SentencePipe,
    TimePipe,
    WindowPipe,
  ],
  templateUrl: './pickups.page.html',
  host: { class: 'desk' },
})
export class PickupsPage {
  protected readonly url = injectUrlState();
  protected readonly days = injectDay();
  private readonly handing = inject(HandOver);
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);

  protected readonly answer = ask(PickupsOfDayDocument, () => ({ day: this.days.day() }));
  protected readonly pickups = computed(() => this.answer.value()?.pickups);
  protected readonly state = this.url.text('etat');
  protected readonly shown = computed(() =>
    this.pickups()?.filter(({ state }) => !this.state() || state === this.state()),
  );
  protected readonly choices = computed(() =>
    STATES.map((value) => ({
      value,
      label: this.sentences.translate<string>(`click-and-collect.admin.state.${value}`),
      count: this.count(value),
    })),
  );
  protected readonly mayHandOver = computed(() => this.session.permissions().may('click-and-collect.hand-over'));
  protected readonly mayReceive = computed(() => this.session.permissions().may('click-and-collect.receive'));
  protected readonly handedNow = signal('');
  protected readonly idOf = (pickup: DeskPickupFragment) => pickup.id;

  constructor() {
    every(20_000, () => this.answer.reload());
  }

  protected count(wanted: string): number {
    return this.pickups()?.filter(({ state }) => state === wanted).length ?? 0;
  }

  protected async handOver(pickup: DeskPickupFragment): Promise<void> {
    const done = await this.handing.ask(pickup);
    if (!done) return;
    this.handedNow.set(done.buyerName);
    this.answer.put({ pickups: (this.pickups() ?? []).map((one) => (one.id === done.id ? done : one)) });
  }
}
