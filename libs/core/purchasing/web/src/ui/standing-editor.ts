import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AUCTIONED } from '@maillon/core/orders/contract';
import type { StandingOrderInput } from '@maillon/core/purchasing/contract';
import { CountPipe, RefusalBanner, SentencePipe, Session, Stepper, addDays, ask, dayOf } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  PreviewStandingDocument,
  StandingSourcesDocument,
  type StandingShownFragment,
} from '../data/standing.generated';
import { DayNamePipe } from './day-name.pipe';
import { linesWith, quantitiesOf } from './line-quantities';
import { choiceOf, ruleOf, type RhythmChoice } from './rhythm-of';
import { StandingDates } from './standing-dates';

export interface StandingWish {
  /** From when another is to take the place of the one that is changed; null: it is new. */
  readonly from: string | null;
  readonly input: StandingOrderInput;
}

const TUESDAY_AND_FRIDAY: RhythmChoice = { every: 'week', weekdays: [2, 5], monthDay: 1 };

/** A standing order in the making: its days are said in words while one chooses. */
@Component({
  selector: 'ml-standing-editor',
  imports: [CountPipe, DayNamePipe, MatButton, RefusalBanner, SentencePipe, StandingDates, Stepper],
  templateUrl: './standing-editor.html',
  styleUrl: './standing-editor.css',
})
export class StandingEditor {
  /** The one that is changed; none: a new one. */
  readonly before = input<StandingShownFragment>();
  readonly busy = input(false);
  readonly error = input<unknown>();
  readonly wished = output<StandingWish>();
  readonly dismissed = output<void>();

  private readonly session = inject(Session);
  private readonly id = uuid();
  protected readonly sources = ask(StandingSourcesDocument, () => ({}));
  protected readonly tomorrow = addDays(dayOf(this.session.now(), this.session.timeZone()), 1);
  protected readonly name = linkedSignal(() => this.before()?.name ?? '');
  protected readonly choice = linkedSignal(() => choiceOf(this.before()?.rule ?? '') ?? TUESDAY_AND_FRIDAY);
  protected readonly startsOn = signal(this.tomorrow);
  protected readonly endsOn = linkedSignal(() => this.before()?.endsOn ?? '');
  protected readonly mode = linkedSignal(() => this.before()?.mode ?? 'order');
  /** `own`: the lines of the one that is changed; `last`: the last order; else the id of a list. */
  protected readonly source = linkedSignal<string>(() => (this.before() ? 'own' : 'last'));
  /** What is wanted, where that is known here: the goods of the last order are not. */
  protected readonly goods = computed(() => {
    if (this.source() === 'own') return this.before()?.lines ?? [];
    return this.sources.value()?.orderTemplates.find(({ id }) => id === this.source())?.lines ?? [];
  });
  /** What an auction may sell on the same day, besides. */
  protected readonly hasSeafood = computed(() => this.goods().some(({ family }) => AUCTIONED.includes(family)));
  /** Sales units, by unit: 0 leaves a line out. */
  protected readonly quantities = linkedSignal(() => quantitiesOf(this.goods()));
  /** Typed, by unit: dearest that is accepted. */
  protected readonly ceilings = linkedSignal<Readonly<Record<string, string>>>(() =>
    Object.fromEntries((this.before()?.lines ?? []).map((line) => [line.unitId, typed(line.priceCeiling)])),
  );
  protected readonly rule = computed(() => ruleOf(this.choice()));
  protected readonly preview = ask(PreviewStandingDocument, () => {
    const rule = this.rule();
    const endsOn = this.endsOn() || null;
    return rule && (!endsOn || endsOn >= this.startsOn()) ? { rule, startsOn: this.startsOn(), endsOn } : undefined;
  });
  protected readonly ready = computed(() => !!this.name().trim() && !!this.rule() && !!this.from() && !this.busy());
  protected readonly days = [1, 2, 3, 4, 5, 6, 7];

  protected count(unitId: string, quantity: number): void {
    this.quantities.update((all) => ({ ...all, [unitId]: quantity }));
  }

  protected limit(unitId: string, price: string): void {
    this.ceilings.update((all) => ({ ...all, [unitId]: price }));
  }

  protected toggle(day: number): void {
    const { weekdays } = this.choice();
    const next = weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day];
    this.choice.set({ ...this.choice(), weekdays: next });
  }

  protected every(every: string): void {
    this.choice.set({ ...this.choice(), every: every as RhythmChoice['every'] });
  }

  protected wish(): void {
    const [rule, from] = [this.rule(), this.from()];
    if (!this.ready() || !rule || !from) return;
    const input = { id: this.id, name: this.name().trim(), rule, startsOn: this.startsOn(), from };
    const end = { endsOn: this.endsOn() || null, mode: this.mode() };
    this.wished.emit({ from: this.before() ? this.startsOn() : null, input: { ...input, ...end } });
  }

  /** A Monday, a Tuesday…: only the name of its weekday is shown. */
  protected dayOfWeek(day: number): string {
    return addDays('2026-07-05', day);
  }

  private readonly from = computed(() => {
    const source = this.source();
    const orderId = this.sources.value()?.lastOrder?.orderId;
    if (source === 'last') return orderId && { orderId };
    const ceilings = this.ceilings();
    const lines = linesWith(this.goods(), this.quantities()).map((line) => {
      return { ...line, priceCeiling: ceilings[line.unitId]?.trim() || null };
    });
    return lines.length ? { lines } : undefined;
  });
}

function typed(ceiling: string | null | undefined): string {
  return ceiling?.replace('.', ',') ?? '';
}
