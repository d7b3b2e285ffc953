import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  EmptyState,
  Failure,
  Field,
  FieldControl,
  Gql,
  Icon,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  fieldMessages,
} from '@maillon/platform/web';
import {
  ApplicationToReviewDocument,
  DecideOneApplicationDocument,
  PlaceOneApplicationDocument,
} from '../data/applications.generated';
import type { Place } from '../place/place';
import { PlaceField } from '../place/place-field';
import { mapLink } from './coordinates';
import { PartState } from './part-state';
import { SiretPipe } from './siret.pipe';
import { StepList } from './step-list';

type Decision = 'approved' | 'changes-asked' | 'refused';

const KEYS: Readonly<Record<string, Decision>> = { v: 'approved', c: 'changes-asked', r: 'refused' };

/** Everything that is needed to decide, on one page; a decision is a key, and a sentence where it is a no. */
@Component({
  imports: [
    ...[EmptyState, Failure, Field, FieldControl, Icon, MatButton, PageHead, PartState, PlaceField],
    ...[RefusalBanner],
    ...[RouterLink, SiretPipe, Skeleton, StepList, SentencePipe],
  ],
  templateUrl: './application.page.html',
  styleUrl: './application.page.css',
  host: { class: 'desk', '(document:keydown)': 'hear($event)' },
})
export class ApplicationPage {
  readonly id = input.required<string>();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly answer = ask(ApplicationToReviewDocument, () => ({ id: this.id() }));
  protected readonly review = computed(() => this.answer.value()?.applicationReview);
  protected readonly mayDecide = computed(() => this.session.permissions().may('organisations.decide-applications'));
  protected readonly waits = computed(() => ['submitted', 'in-review'].includes(this.review()?.state ?? ''));
  protected readonly welcome = computed(() => {
    const one = this.review();
    return one?.part === 'buyer' ? one.inPerimeter : one?.inSupplyArea;
  });
  protected readonly where = computed(() => {
    if (this.review()?.inPerimeter) return 'in-perimeter';
    return this.review()?.inSupplyArea ? 'in-area' : 'outside';
  });
  protected readonly joins = computed(() =>
    this.review()?.duplicates.some(({ what, because }) => what === 'participation' && because === 'siret'),
  );
  protected readonly map = computed(() => {
    const { latitude, longitude } = this.review()?.content ?? {};
    return latitude != null && longitude != null ? mapLink({ latitude, longitude }) : null;
  });
  protected readonly known = computed<Place | null>(() => {
    const { latitude, longitude, precision } = this.review()?.content ?? {};
    if (latitude == null || longitude == null) return null;
    return { latitude, longitude, approximate: precision === 'municipality' };
  });
  protected readonly place = linkedSignal<Place | null>(() => this.known());
  /** A pin moved and not kept yet; nobody decides on a place that is not. */
  protected readonly moved = computed(() => JSON.stringify(this.place()) !== JSON.stringify(this.known()));
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly asking = signal<Exclude<Decision, 'approved'> | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected hear(event: KeyboardEvent): void {
    const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [role=dialog]');
    const to = KEYS[event.key.toLowerCase()];
    if (!to || typing || event.ctrlKey || event.metaKey || event.altKey || !this.waits() || !this.mayDecide()) return;
    event.preventDefault();
    if (to === 'approved') void this.decide(to);
    else this.ask(to);
  }

  protected ask(to: Exclude<Decision, 'approved'>): void {
    this.asking.set(to);
    setTimeout(() => document.querySelector<HTMLElement>('.decide textarea')?.focus());
  }

  protected async savePlace(): Promise<void> {
    const { latitude, longitude } = this.place()!;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(PlaceOneApplicationDocument, { id: this.id(), latitude, longitude });
      this.answer.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected decideWithReason(event: Event, reason: string): void {
    event.preventDefault();
    void this.decide(this.asking()!, reason);
  }

  protected async decide(decision: Decision, reason: string | null = null): Promise<void> {
    if (this.busy() || (decision === 'approved' && this.moved())) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(DecideOneApplicationDocument, { id: this.id(), decision, reason });
      await this.router.navigate(['/a-valider']);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
