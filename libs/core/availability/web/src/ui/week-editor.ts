import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  Stepper,
  ask,
} from '@maillon/platform/web';
import { ConfirmMyWeekDocument, MyWeekDocument, type WeekFragment } from '../data/week.generated';

type Line = WeekFragment['lines'][number];

/** Next week as it would be put on sale: one button says that all of it is right. */
@Component({
  selector: 'ml-week-editor',
  imports: [DayPipe, EmptyState, Failure, Icon, MatButton, RefusalBanner, SentencePipe, Skeleton, Stepper],
  templateUrl: './week-editor.html',
  styleUrl: './week-editor.css',
})
export class WeekEditor {
  /** The producer for whom the person acts when there is none. */
  readonly producerId = input<string>();

  private readonly gql = inject(Gql);
  protected readonly answer = ask(MyWeekDocument, () => ({ producerId: this.producerId() ?? null }));
  protected readonly week = computed(() => this.answer.value()?.producerWeek);
  protected readonly wanted = linkedSignal<WeekFragment | undefined, ReadonlyMap<string, number>>({
    source: this.week,
    computation: () => new Map(),
  });
  protected readonly groups = computed(() => byProduct(this.week()?.lines ?? []));
  protected readonly isAnswered = computed(() => (this.week()?.lines ?? []).every(({ answered }) => answered !== null));
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected quantityOf(line: Line): number {
    return this.wanted().get(line.id) ?? standing(line);
  }

  protected change(line: Line, quantity: number): void {
    this.saved.set(false);
    this.wanted.update((wanted) => new Map(wanted).set(line.id, quantity));
  }

  protected async confirm(): Promise<void> {
    const { week, lines } = this.week()!;
    const answers = lines.map((line) => ({ lineId: line.id, quantity: this.quantityOf(line) }));
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { producerId: this.producerId() ?? null, week, answers };
      this.answer.put({ producerWeek: (await this.gql.mutate(ConfirmMyWeekDocument, variables)).confirmWeek });
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

/** In the order in which they came. */
function byProduct(lines: readonly Line[]): (readonly [string, readonly Line[]])[] {
  const names = [...new Set(lines.map(nameOf))];
  return names.map((name) => [name, lines.filter((line) => nameOf(line) === name)] as const);
}

function nameOf({ productName, unitLabel }: Line): string {
  return `${productName} · ${unitLabel}`;
}

/** What is on sale, else what was answered, else what is proposed. */
function standing({ answered, proposed }: Line): number {
  return answered ?? proposed;
}
