import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  CountPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  Stepper,
  addDays,
  ask,
  dayOf,
} from '@maillon/platform/web';
import { ConfirmMyWeekDocument, MyWeekDocument, type WeekFragment } from '../data/week.generated';
import { WeekExceptions } from './week-exceptions';

type Line = WeekFragment['lines'][number];

/** Next week as it would be put on sale: one button says that all of it is right. */
@Component({
  selector: 'ml-week-editor',
  imports: [
    CountPipe,
    DayPipe,
    EmptyState,
    Failure,
    Icon,
    MatButton,
    MatIconButton,
    RefusalBanner,
    SentencePipe,
    Skeleton,
    Stepper,
    WeekExceptions,
  ],
  templateUrl: './week-editor.html',
  styleUrl: './week-editor.css',
})
export class WeekEditor {
  /** The producer for whom the person acts when there is none. */
  readonly producerId = input<string>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  /** The Monday that is looked at; next week when none was chosen. */
  private readonly monday = signal<string | null>(null);
  protected readonly answer = ask(MyWeekDocument, () => ({
    producerId: this.producerId() ?? null,
    week: this.monday(),
  }));
  protected readonly week = computed(() => this.answer.value()?.producerWeek);
  /** What was changed by hand stays when the week is read again. */
  protected readonly wanted = linkedSignal<WeekFragment | undefined, ReadonlyMap<string, number>>({
    source: this.week,
    computation: (week, previous) => ofLines(previous?.value ?? new Map(), week?.lines ?? []),
  });
  /** From the week that goes on. */
  protected readonly isFirst = computed(() => {
    const shown = this.week()?.week;
    return !shown || shown <= dayOf(this.session.now(), this.session.timeZone());
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

  /** So many weeks later, or earlier. */
  protected turn(weeks: number): void {
    this.saved.set(false);
    this.error.set(undefined);
    this.monday.set(addDays(this.week()!.week, weeks * 7));
  }

  /** What it is made of has changed. */
  reload(): void {
    this.answer.reload();
  }

  protected async confirm(): Promise<void> {
    const { week, lines } = this.week()!;
    const sent = this.wanted();
    const answers = lines.map((line) => ({ lineId: line.id, quantity: this.quantityOf(line) }));
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { producerId: this.producerId() ?? null, week, answers };
      const { confirmWeek } = await this.gql.mutate(ConfirmMyWeekDocument, variables);
      this.wanted.update((wanted) => new Map([...wanted].filter(([id, quantity]) => sent.get(id) !== quantity)));
      this.answer.put({ producerWeek: confirmWeek });
      this.saved.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

function ofLines(wanted: ReadonlyMap<string, number>, lines: readonly Line[]): ReadonlyMap<string, number> {
  const ids = new Set(lines.map(({ id }) => id));
  return new Map([...wanted].filter(([id]) => ids.has(id)));
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
