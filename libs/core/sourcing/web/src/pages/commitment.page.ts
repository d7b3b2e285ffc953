import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  BasisPointsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Field,
  FieldControl,
  Gql,
  InstantPipe,
  NumberPipe,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  addDays,
  ask,
  dayOf,
  Icon,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  BreakCommitmentDocument,
  CallUnitsDocument,
  CommitmentOfIdDocument,
  DropCommitmentDocument,
  SignCommitmentDocument,
  type CommitmentInFullFragment,
} from '../data/commitments.generated';
import { SeasonBand } from '../ui/season-band';
import { SourcingState } from '../ui/state-badge';

/** One commitment: its text, who signed it, what was called and how the word is kept. */
@Component({
  imports: [
    Icon,
    BasisPointsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Field,
    FieldControl,
    InstantPipe,
    MatButton,
    NumberPipe,
    PricePipe,
    RefusalBanner,
    RouterLink,
    SeasonBand,
    SentencePipe,
    Skeleton,
    SourcingState,
  ],
  templateUrl: './commitment.page.html',
  styleUrl: './sheet.css',
})
export class CommitmentPage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly answer = ask(CommitmentOfIdDocument, () => ({ id: this.id() }));
  protected readonly commitment = computed(() => this.answer.value()?.commitment);
  protected readonly terms = computed(() => this.commitment()?.versions[0]);
  protected readonly isNegotiated = computed(() => ['proposed', 'countered'].includes(this.commitment()?.state ?? ''));
  protected readonly holds = computed(() => ['signed', 'running'].includes(this.commitment()?.state ?? ''));
  protected readonly canSign = computed(() => {
    const one = this.commitment();
    const version = this.terms()?.version;
    return (
      this.isNegotiated() && !one?.signatures.some((each) => each.side === one.ownSide && each.version === version)
    );
  });
  protected readonly deliveredUnits = computed(() =>
    (this.commitment()?.callOffs ?? []).reduce((sum, { delivered }) => sum + delivered, 0),
  );
  protected readonly name = signal('');
  protected readonly reason = signal('');
  protected readonly day = linkedSignal(() => {
    const terms = this.terms();
    const today = dayOf(this.session.now(), this.session.timeZone());
    if (!terms) return today;
    const first = addDays(today, terms.noticeDays);
    return nextDay(first > terms.startsOn ? first : terms.startsOn, terms.weekdays);
  });
  protected readonly units = signal('');
  /** Another one after each call-off: sent twice, done once. */
  private callId = uuid();
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);

  protected sign(): Promise<void> {
    const { version, hash } = this.terms()!;
    const variables = { id: this.id(), version, hash, name: this.name() };
    return this.act(async () => (await this.gql.mutate(SignCommitmentDocument, variables)).signCommitment);
  }

  protected drop(): Promise<void> {
    return this.act(
      async () =>
        (await this.gql.mutate(DropCommitmentDocument, { id: this.id(), reason: this.reason() })).dropCommitment,
    );
  }

  protected breakOff(): Promise<void> {
    return this.act(
      async () =>
        (await this.gql.mutate(BreakCommitmentDocument, { id: this.id(), reason: this.reason() })).breakCommitment,
    );
  }

  protected async call(event: Event): Promise<void> {
    event.preventDefault();
    const variables = {
      id: this.callId,
      commitmentId: this.id(),
      day: this.day(),
      units: Math.trunc(Number(this.units())) || 0,
    };
    await this.act(async () => {
      const { callOff } = await this.gql.mutate(CallUnitsDocument, variables);
      this.callId = uuid();
      this.units.set('');
      return callOff;
    });
  }

  private async act(mutate: () => Promise<CommitmentInFullFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.answer.put({ commitment: await mutate() });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

function nextDay(from: string, weekdays: readonly number[]): string {
  const days = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(from, count));
  return days.find((day) => weekdays.includes(new Date(`${day}T12:00:00Z`).getUTCDay() || 7)) ?? from;
}
