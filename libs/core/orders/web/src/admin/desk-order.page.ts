import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  CentsPipe,
  Column,
  Confirm,
  DataTable,
  DayPipe,
  EmptyState,
  Failure,
  GramsPipe,
  Gql,
  Icon,
  InstantPipe,
  PageHead,
  PricePipe,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  SlotOutlet,
  WindowPipe,
  ask,
} from '@maillon/platform/web';
import {
  CancelDeskOrderDocument,
  DeskOrderDetailDocument,
  FamiliesPastHourDocument,
  type DeskOrderDetailQuery,
} from '../data/desk-orders.generated';
import { isSaid } from '../data/line-terms';
import type { OrderSlotData } from '../data/slots';
import { OrderAmendments } from '../ui/order-amendments';
import { OrderHistory } from '../ui/order-history';
import { OrderProposals } from '../ui/order-proposals';
import { OrderState } from '../ui/order-state';
import { SaidTerms } from '../ui/said-terms';
import { WayPipe } from '../ui/way.pipe';
import { LetThrough } from './let-through';
import { PastCutOff } from './past-cut-off';

type Line = NonNullable<DeskOrderDetailQuery['order']>['lines'][number];
const TONES: Readonly<Record<string, string>> = { allocated: 'good', 'partly-allocated': 'wait', short: 'bad' };

/** One buyer's order as the hub sees it: where it is, and why each line is what it is. */
@Component({
  imports: [
    CentsPipe,
    Column,
    DataTable,
    DayPipe,
    EmptyState,
    Failure,
    GramsPipe,
    Icon,
    InstantPipe,
    LetThrough,
    MatButton,
    OrderAmendments,
    OrderHistory,
    OrderProposals,
    OrderState,
    PageHead,
    PastCutOff,
    PricePipe,
    RefusalBanner,
    RouterLink,
    SaidTerms,
    SentencePipe,
    Skeleton,
    SlotOutlet,
    WayPipe,
    WindowPipe,
  ],
  templateUrl: './desk-order.page.html',
  styleUrl: './desk-order.page.css',
  host: { class: 'desk' },
})
export class DeskOrderPage {
  readonly id = input.required<string>();
  protected readonly isSaid = isSaid;

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  protected readonly answer = ask(DeskOrderDetailDocument, () => ({ id: this.id() }));
  protected readonly order = computed(() => this.answer.value()?.order);
  /** What was weighed and brought of each line, once anything was. */
  protected readonly brought = computed(
    () => new Map((this.order()?.deliveredLines ?? []).map((line) => [line.lineId, line])),
  );
  protected readonly slotData = computed<OrderSlotData>(() => ({
    orderId: this.id(),
    state: this.order()?.state ?? '',
  }));
  protected readonly cancellable = computed(() => {
    const order = this.order();
    const before = !!order && Date.parse(order.cutOffAt) > this.session.now().getTime();
    return before && order.state === 'placed' && this.session.permissions().may('orders.change-order');
  });
  protected readonly mayOverride = computed(
    () => this.order()?.state === 'confirmed' && this.session.permissions().may('orders.override-cut-off'),
  );
  private readonly pastHour = ask(FamiliesPastHourDocument, () => {
    const order = this.order();
    const isAsked = order?.state === 'placed' && this.session.permissions().may('orders.override-cut-off');
    return isAsked ? { sessionId: order.sessionId } : undefined;
  });
  /** Of which only the territory may still have something ordered. */
  protected readonly lateFamilies = computed(() =>
    this.order()?.state === 'placed' ? (this.pastHour.value()?.familiesPastHour ?? []) : [],
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly idOf = (line: Line) => line.id;

  protected toneOf({ state }: Line): string {
    return TONES[state] ?? '';
  }

  protected print(): void {
    window.print();
  }

  protected async cancel(): Promise<void> {
    const { reference, lines } = this.order()!;
    const say = (key: string) => this.sentences.translate<string>(`orders.admin.cancel.${key}`, { reference });
    const preview = [{ label: say('lines'), after: String(lines.length) }];
    if (
      !(await this.confirm.ask({
        title: say('title'),
        text: say('text'),
        preview,
        action: say('action'),
        keep: say('keep'),
        destructive: true,
      }))
    )
      return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(CancelDeskOrderDocument, { orderId: this.id() });
      this.answer.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
