import { Component, computed, inject, signal } from '@angular/core';
import { Gql, RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { MyWeekDocument, SaveMyUsualDocument, SetMyRhythmDocument, type WeekFragment } from '../data/week.generated';

type Unit = WeekFragment['units'][number];

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** What a week is made of by itself, and when the producer wishes to be asked. */
@Component({
  selector: 'ml-usual-week',
  imports: [RefusalBanner, SentencePipe],
  templateUrl: './usual-week.html',
  styleUrl: './usual-week.css',
})
export class UsualWeek {
  private readonly gql = inject(Gql);
  private readonly answer = ask(MyWeekDocument, () => ({ producerId: null }));
  protected readonly units = computed(() => this.answer.value()?.producerWeek.units ?? []);
  protected readonly rhythm = computed(
    () => this.answer.value()?.producerWeek.rhythm ?? { weekday: 5, hour: 18, channel: 'none' },
  );
  protected readonly days = DAYS;
  protected readonly hours = Array.from({ length: 24 }, (_, hour) => hour);
  protected readonly channels = ['none', 'email', 'sms'];
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected quantityOn({ usual }: Unit, day: number): number {
    return usual?.[day - 1] ?? 0;
  }

  protected save(unit: Unit, day: number, typed: string): Promise<void> {
    const usual = DAYS.map((one) => (one === day ? Math.round(Number(typed) || 0) : this.quantityOn(unit, one)));
    const isNothing = usual.every((quantity) => quantity === 0);
    return this.attempt(async () => {
      const variables = { unitId: unit.unitId, usual: isNothing ? null : usual };
      return (await this.gql.mutate(SaveMyUsualDocument, variables)).saveWeekPattern;
    });
  }

  protected ask(change: Partial<ReturnType<typeof this.rhythm>>): Promise<void> {
    const { weekday, hour, channel } = { ...this.rhythm(), ...change };
    return this.attempt(
      async () => (await this.gql.mutate(SetMyRhythmDocument, { weekday, hour, channel })).setWeekRhythm,
    );
  }

  private async attempt(act: () => Promise<WeekFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.answer.put({ producerWeek: await act() });
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
