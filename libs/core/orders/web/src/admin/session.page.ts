import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CentsPipe,
  Confirm,
  DayPipe,
  EmptyState,
  Failure,
  Figure,
  Gql,
  HistoryLink,
  Icon,
  InstantPipe,
  JobProgress,
  Language,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  Tide,
  ask,
  formatCents,
  formatInstant,
  injectUrlState,
} from '@maillon/platform/web';
import { CloseDeskSessionDocument, DeskSessionDetailDocument } from '../data/desk-sessions.generated';
import type { DeskSessionFragment } from '../data/day.generated';
import { CancelSession } from './cancel-session';
import { LateOrder } from './late-order';
import { SessionAuction } from './session-auction';
import { SessionMinimums } from './session-minimums';
import { SessionOrders } from './session-orders';
import { SessionState } from './session-state';
import { SessionSupplierOrders } from './session-supplier-orders';

/** One sales session: its orders, what producers must prepare, and its closing. */
@Component({
  imports: [
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    Figure,
    HistoryLink,
    Icon,
    InstantPipe,
    JobProgress,
    LateOrder,
    MatButton,
    PageHead,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    SessionAuction,
    SessionMinimums,
    SessionOrders,
    SessionState,
    SessionSupplierOrders,
    Skeleton,
    Tide,
  ],
  templateUrl: './session.page.html',
  styleUrl: './session.page.css',
  host: { class: 'desk' },
})
export class SessionPage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly clock = inject(Session);
  private readonly cancelling = inject(CancelSession);
  protected readonly url = injectUrlState();

  protected readonly answer = ask(DeskSessionDetailDocument, () => ({ id: this.id() }));
  protected readonly session = computed(() => this.answer.value()?.session);
  protected readonly closed = computed(() => !['planned', 'open'].includes(this.session()?.state ?? ''));
  protected readonly cancellable = computed(() => {
    const session = this.session();
    return !!session && ['planned', 'open'].includes(session.state) && !this.mayClose(session);
  });
  protected readonly view = computed(() => this.asked() || 'commandes');
  private readonly asked = this.url.text('vue');
  protected readonly jobId = this.url.text('tache');
  protected readonly views = ['commandes', 'producteurs'];
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** Counted up when what is listed must be read again. */
  protected readonly round = signal(0);

  protected cutOffIsPast({ cutOffAt }: DeskSessionFragment): boolean {
    return Date.parse(cutOffAt) <= this.clock.now().getTime();
  }

  protected stateOf(session: DeskSessionFragment): string {
    const waits = session.pricesDueAt && session.state === 'open' && this.cutOffIsPast(session);
    return waits ? 'awaiting-prices' : session.state;
  }

  /** A morning auction is closed when its prices are due. */
  protected mayClose({ cutOffAt, pricesDueAt }: DeskSessionFragment): boolean {
    return Date.parse(pricesDueAt ?? cutOffAt) <= this.clock.now().getTime();
  }

  protected async close(session: DeskSessionFragment): Promise<void> {
    if (!(await this.agrees(session))) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { closeSession } = await this.gql.mutate(CloseDeskSessionDocument, { sessionId: session.id });
      this.url.set({ tache: closeSession.id });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.answer.reload();
      this.busy.set(false);
    }
  }

  protected async cancel(session: DeskSessionFragment): Promise<void> {
    if (await this.cancelling.ask(session)) this.refresh();
  }

  protected refresh(): void {
    this.answer.reload();
    this.round.update((round) => round + 1);
  }

  private agrees(session: DeskSessionFragment): Promise<boolean> {
    const say = (key: string) => this.sentences.translate<string>(`orders.admin.close.${key}`, { name: session.name });
    return this.confirm.ask({
      title: say('title'),
      text: say('text'),
      preview: [
        { label: say('orders'), after: session.orderCount },
        { label: say('estimate'), after: formatCents(session.estimateCents, this.language) },
        {
          label: say('cut-off'),
          after: formatInstant(session.cutOffAt, 'short', this.clock.timeZone(), this.language),
        },
      ],
      action: say('action'),
      keep: say('keep'),
    });
  }
}
