import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  DayPipe,
  Field,
  FieldControl,
  Gql,
  NumberPipe,
  RefusalBanner,
  SentencePipe,
  Session,
  addDays,
  dayOf,
} from '@maillon/platform/web';
import { SetMyExceptionDocument, type WeekFragment } from '../data/week.generated';
import { DAYS, quantityOf } from './usual-draft';
import { exceptionsOf, openDays, typedQuantity, usualOn, type WeekUnit } from './week-exception';

/** What was noted last, and what it was before: one tap takes it back. */
interface Noted {
  readonly unit: WeekUnit;
  readonly day: string;
  readonly before: number | null;
  readonly isUndone: boolean;
}

/** Days of the shown week that are not as usual: another quantity, or nothing. */
@Component({
  selector: 'ml-week-exceptions',
  imports: [DayPipe, Field, FieldControl, MatButton, NumberPipe, RefusalBanner, SentencePipe],
  templateUrl: './week-exceptions.html',
  styleUrl: './week-exceptions.css',
})
export class WeekExceptions {
  readonly week = input.required<WeekFragment>();
  /** The week as it is proposed now. */
  readonly changed = output<WeekFragment>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly today = computed(() => dayOf(this.session.now(), this.session.timeZone()));
  private readonly monday = computed(() => this.week().week);
  private readonly days = computed(() => DAYS.map((day) => addDays(this.monday(), day - 1)));
  protected readonly shown = computed(() => exceptionsOf(this.week(), this.days()));
  /** Of which a day is left. */
  protected readonly units = computed(() =>
    this.week().units.filter(({ unitId }) => openDays(this.week(), unitId, this.days(), this.today()).length > 0),
  );
  private readonly chosenUnit = signal<string | null>(null);
  protected readonly unit = computed(() => {
    const units = this.units();
    const chosen = units.find(({ unitId }) => unitId === this.chosenUnit());
    return chosen ?? units.find(({ usual }) => usual !== null) ?? units[0];
  });
  protected readonly open = computed(() => {
    const unit = this.unit();
    return unit ? openDays(this.week(), unit.unitId, this.days(), this.today()) : [];
  });
  private readonly chosenDay = signal<string | null>(null);
  protected readonly day = computed(() => {
    const [open, unit] = [this.open(), this.unit()];
    const chosen = open.find((day) => day === this.chosenDay());
    return chosen ?? open.find((day) => unit && usualOn(unit, day, this.days()) > 0) ?? open[0];
  });
  /** Begins with what there is on that day; it stays until another day or product is chosen. */
  protected readonly typed = linkedSignal(() => {
    const [unit, day] = [this.unit(), this.day()];
    if (!unit || !day) return '';
    return String(unit.exceptions.find((one) => one.day === day)?.quantity ?? usualOn(unit, day, this.days()));
  });
  /** Until another week is looked at: the same week read again leaves it. */
  protected readonly noted = linkedSignal<string, Noted | null>({
    source: this.monday,
    computation: () => null,
  });
  protected readonly wrong = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected choose(unitId: string): void {
    this.chosenUnit.set(unitId);
    this.wrong.set(false);
  }

  protected on(day: string): void {
    this.chosenDay.set(day);
    this.wrong.set(false);
  }

  protected note(event: Event): Promise<void> {
    event.preventDefault();
    const [unit, day] = [this.unit(), this.day()];
    const quantity = typedQuantity(this.typed(), quantityOf);
    this.wrong.set(quantity === null);
    if (!unit || !day || quantity === null) return Promise.resolve();
    return this.set(unit, day, quantity);
  }

  protected back(unit: WeekUnit, day: string): Promise<void> {
    return this.set(unit, day, null);
  }

  protected undo({ unit, day, before }: Noted): Promise<void> {
    return this.set(unit, day, before, true);
  }

  private async set(unit: WeekUnit, day: string, quantity: number | null, isUndone = false): Promise<void> {
    const now = this.week().units.find(({ unitId }) => unitId === unit.unitId);
    const before = now?.exceptions.find((one) => one.day === day)?.quantity ?? null;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { unitId: unit.unitId, day, quantity };
      this.changed.emit((await this.gql.mutate(SetMyExceptionDocument, variables)).setWeekException);
      this.noted.set({ unit, day, before, isUndone });
    } catch (error) {
      this.noted.set(null);
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
