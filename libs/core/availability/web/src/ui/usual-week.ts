import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Gql, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { MyWeekDocument, SaveMyUsualDocument, SetMyRhythmDocument, type WeekFragment } from '../data/week.generated';
import { DAYS, quantityOf, savedOf, withDay } from './usual-draft';

type Unit = WeekFragment['units'][number];

/** What a week is made of by itself, and when the producer wishes to be asked. */
@Component({
  selector: 'ml-usual-week',
  imports: [RefusalBanner, SentencePipe],
  templateUrl: './usual-week.html',
  styleUrl: './usual-week.css',
})
export class UsualWeek {
  /** The producer for whom the person acts when there is none. */
  readonly producerId = input<string>();
  /** Next week may be proposed otherwise. */
  readonly changed = output<void>();

  private readonly gql = inject(Gql);
  private readonly answer = ask(MyWeekDocument, () => ({ producerId: this.producerId() ?? null }));
  protected readonly units = computed(() => this.answer.value()?.producerWeek.units ?? []);
  protected readonly rhythm = computed(
    () => this.answer.value()?.producerWeek.rhythm ?? { weekday: 5, hour: 18, channel: 'none' },
  );
  protected readonly days = DAYS;
  protected readonly hours = Array.from({ length: 24 }, (_, hour) => hour);
  protected readonly channels = ['none', 'email', 'sms'];
  protected readonly saved = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** Days that hold no quantity, by unit and day. */
  protected readonly wrong = signal<ReadonlySet<string>>(new Set());
  /** Weeks that are written and not answered yet: whoever types fast changes two days before the first is saved. */
  private readonly written = signal<ReadonlyMap<string, readonly number[]>>(new Map());
  /** One after the other: the last that is written is the last that is saved. */
  private sending: Promise<void> = Promise.resolve();

  protected quantityOn({ unitId, usual }: Unit, day: number): number {
    return (this.written().get(unitId) ?? usual)?.[day - 1] ?? 0;
  }

  protected save(unit: Unit, day: number, typed: string): Promise<void> {
    const quantity = quantityOf(typed);
    this.mark(`${unit.unitId} ${day}`, quantity === null);
    if (quantity === null) return Promise.resolve();
    const usual = withDay(this.written().get(unit.unitId) ?? unit.usual, day, quantity);
    this.written.update((written) => new Map(written).set(unit.unitId, usual));
    return this.attempt(async () => {
      const variables = { unitId: unit.unitId, usual: savedOf(usual) };
      const { saveWeekPattern } = await this.gql.mutate(SaveMyUsualDocument, variables);
      this.written.update((written) => new Map([...written].filter(([, one]) => one !== usual)));
      return saveWeekPattern;
    });
  }

  protected ask(change: Partial<ReturnType<typeof this.rhythm>>): Promise<void> {
    return this.attempt(async () => {
      const { weekday, hour, channel } = { ...this.rhythm(), ...change };
      const variables = { producerId: this.producerId() ?? null, weekday, hour, channel };
      return (await this.gql.mutate(SetMyRhythmDocument, variables)).setWeekRhythm;
    });
  }

  private mark(place: string, isWrong: boolean): void {
    this.wrong.update((wrong) => {
      const others = new Set(wrong);
      others.delete(place);
      return isWrong ? others.add(place) : others;
    });
  }

  private attempt(act: () => Promise<WeekFragment>): Promise<void> {
    this.saved.set(false);
    this.sending = this.sending.then(() => this.send(act));
    return this.sending;
  }

  private async send(act: () => Promise<WeekFragment>): Promise<void> {
    this.error.set(undefined);
    try {
      this.answer.put({ producerWeek: await act() });
      this.saved.set(true);
      this.changed.emit();
    } catch (error) {
      this.error.set(error);
    }
  }
}
