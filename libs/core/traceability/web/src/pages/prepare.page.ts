import { Component, ElementRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AnswerCard, AskedAmendments, type SupplierAnswer } from '@maillon/core/orders/web';
import {
  CountPipe,
  BasisPointsPipe,
  CentsPipe,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  GramsPipe,
  Icon,
  NumberPipe,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { PreparationDraft, isDue, type PreparedPart } from '../data/preparation-draft';
import {
  AcknowledgeSupplierOrderDocument,
  ConfirmSupplierOrderDocument,
  PrepareSupplierOrderDocument,
  ToPrepareOneDocument,
  type ToPrepareDetailFragment,
} from '../data/to-prepare.generated';
import { PartRow } from '../ui/part-row';
import { isToAnswer, isToPrepare } from '../ui/supplier-step';

/** One supplier order, product by product and buyer by buyer: weigh, label, tick. Prints as a list to take to the yard. */
@Component({
  imports: [
    CountPipe,
    AnswerCard,
    AskedAmendments,
    BasisPointsPipe,
    CentsPipe,
    DayPipe,
    EmptyState,
    Failure,
    GramsPipe,
    Icon,
    MatButton,
    NumberPipe,
    PartRow,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './prepare.page.html',
  styleUrl: './prepare.page.css',
})
export class PreparePage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly answer = ask(ToPrepareOneDocument, () => ({ id: this.id() }));
  protected readonly order = computed(() => this.answer.value()?.supplierOrder);
  protected readonly draft = new PreparationDraft(this.order);
  protected readonly weighing = signal<string | null>(null);
  protected readonly pressed = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly readyCount = computed(() => this.draft.partCount() - this.draft.missing().length);

  protected readonly toPrepare = computed(() => isToPrepare(this.order()?.state ?? ''));
  protected readonly toAnswer = computed(() => isToAnswer(this.order()?.state ?? ''));

  protected readonly byWeight = computed(() => !!this.order()?.lines.some(({ pricing }) => pricing === 'kg'));
  /** The hub prepares for a producer who has no use for a screen. */
  private readonly isProducer = computed(() => this.session.role() === 'producer');
  protected readonly back = computed(() =>
    this.isProducer()
      ? { link: '/a-preparer', label: 'traceability.portal.to-prepare.title' }
      : { link: `/commandes-producteurs/${this.id()}`, label: 'traceability.admin.prepare.back' },
  );

  constructor() {
    // Who opens it has seen it: the territory need not call.
    effect(() => {
      if (this.isProducer() && this.order()?.state === 'sent') untracked(() => void this.acknowledge());
    });
  }

  protected due(parts: readonly PreparedPart[]): PreparedPart[] {
    return parts.filter(isDue);
  }

  /** Nothing that counts was weighed yet, or only on the producer's own scales. */
  protected awaitsHub({ weighings }: PreparedPart): boolean {
    return weighings.length < 2 && !weighings.some(({ place }) => place !== this.order()?.producerName);
  }

  protected answerWith(lines: readonly SupplierAnswer[]): Promise<void> {
    return this.act(async () => {
      const answer = { id: this.id(), lines: [...lines] };
      return (await this.gql.mutate(ConfirmSupplierOrderDocument, answer)).confirmSupplierOrder;
    });
  }

  protected async finish(): Promise<void> {
    this.pressed.set(true);
    if (this.draft.missing().length) return this.showFirstMissing();
    await this.act(async () => {
      const prepared = { supplierOrderId: this.id(), parts: this.draft.inputs() };
      const { prepareSupplierOrder } = await this.gql.mutate(PrepareSupplierOrderDocument, prepared);
      this.draft.forget();
      return prepareSupplierOrder;
    });
  }

  protected print(): void {
    window.print();
  }

  /** What it shows already is of more use than the news that it was seen. */
  private async acknowledge(): Promise<void> {
    await this.gql
      .mutate(AcknowledgeSupplierOrderDocument, { id: this.id() })
      .then(({ acknowledgeSupplierOrder: order }) => this.answer.put({ supplierOrder: order }))
      .catch(() => undefined);
  }

  private async act(ask: () => Promise<ToPrepareDetailFragment>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      this.answer.put({ supplierOrder: await ask() });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private showFirstMissing(): void {
    const id = this.draft.missing()[0]?.[1].id;
    const row = this.element.nativeElement.querySelector<HTMLElement>(`[data-part="${id}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('.reason input, ml-weigh-pad input')?.focus();
  }
}
