import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import type { RulebookTrialSlotData } from '@maillon/core/rulebook/web';
import {
  Chart,
  CountPipe,
  Failure,
  Figure,
  Icon,
  Language,
  SentencePipe,
  Skeleton,
  ask,
  csvText,
  download,
  formatBasisPoints,
  formatCents,
  formatDay,
} from '@maillon/platform/web';
import { RulebookTrialDocument, type TrialFiguresFragment } from '../data/rulebook-trial.generated';
import { trialChart } from './trial-chart';
import { TrialLines } from './trial-lines';
import { TrialMinimums } from './trial-minimums';
import { TrialOrders } from './trial-orders';
import { TrialProducers } from './trial-producers';
import { trialSums } from './trial-sums';

interface Asked {
  readonly of: RulebookTrialSlotData['rulebook'];
  readonly validFrom: string;
  readonly sessions: number;
}

const VIEWS = ['lines', 'orders', 'producers', 'minimums'] as const;

/** A draft of rules tried on the last confirmed sessions: the sums, a picture, and every line that would have changed. */
@Component({
  imports: [
    Chart,
    CountPipe,
    Failure,
    Figure,
    Icon,
    MatButton,
    RouterLink,
    SentencePipe,
    Skeleton,
    TrialLines,
    TrialMinimums,
    TrialOrders,
    TrialProducers,
  ],
  templateUrl: './rulebook-trial.panel.html',
  styleUrl: './rulebook-trial.panel.css',
})
export class RulebookTrialPanel {
  readonly data = input.required<RulebookTrialSlotData>();

  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly counts = [1, 4, 8, 12];
  protected readonly count = signal(4);
  private readonly asked = signal<Asked | undefined>(undefined);
  protected readonly answer = ask(RulebookTrialDocument, () => {
    const asked = this.asked();
    return asked && { rulebook: asked.of, validFrom: asked.validFrom, sessions: asked.sessions };
  });
  protected readonly replay = computed(() => (this.asked() ? this.answer.value()?.rulebookReplay : undefined));
  protected readonly isStale = computed(() => !!this.asked() && this.asked()!.of !== this.data().rulebook);
  protected readonly sums = computed(() => trialSums(this.replay()?.sessions ?? []));
  protected readonly views = VIEWS;
  /** The first that has something to show, until another is chosen. */
  protected readonly view = linkedSignal<(typeof VIEWS)[number]>(
    () => VIEWS.find((view) => this.replay() && this.countOf(view) > 0) ?? 'lines',
  );
  protected readonly isUntouched = computed(() => {
    const replay = this.replay();
    return !!replay && VIEWS.every((view) => this.countOf(view) === 0);
  });
  protected readonly unlike = computed(() => this.replay()?.sessions.filter((one) => !one.isReproduced) ?? []);
  protected readonly refused = computed(() => this.replay()?.sessions.filter((one) => one.refusedBecause) ?? []);
  protected readonly chart = computed(() => {
    const bars = (this.replay()?.sessions ?? []).map(({ deliveryDay, before, after }) => ({
      name: formatDay(deliveryDay, 'short', this.language),
      ...{ beforeCents: before.salesCents, afterCents: after.salesCents },
    }));
    return trialChart(bars, { before: this.say('before'), after: this.say('after') }, (cents) => this.cents(cents));
  });
  protected readonly table = computed(() => ({
    columns: ['session', 'sales-before', 'sales-after', 'orders-before', 'orders-after'].map((key) => this.say(key)),
    rows: (this.replay()?.sessions ?? []).map(({ name, before, after }) => [
      ...[
        name,
        this.cents(before.salesCents),
        this.cents(after.salesCents),
        String(before.orders),
        String(after.orders),
      ],
    ]),
  }));

  protected try(): void {
    const { rulebook, validFrom, tried } = this.data();
    const same = this.asked()?.of === rulebook && this.asked()?.sessions === this.count();
    if (same) this.answer.reload();
    else this.asked.set({ of: rulebook, validFrom, sessions: this.count() });
    tried();
  }

  protected countOf(view: (typeof VIEWS)[number]): number {
    const { lineCount: lines, orderCount: orders, producers, minimums } = this.replay()!;
    return { lines, orders, producers: producers.length, minimums: minimums.length }[view];
  }

  protected note(figure: keyof TrialFiguresFragment): string {
    const { before, after } = this.sums();
    if (before[figure] === after[figure]) return this.say('same');
    return this.say('was', { value: this.shown(figure, before) });
  }

  protected shown(figure: keyof TrialFiguresFragment, side = this.sums().after): string {
    const value = side[figure];
    if (value === null || value === undefined) return '–';
    if (figure === 'localShareBp') return formatBasisPoints(value, this.language);
    return figure === 'orders' || figure === 'lines' ? String(value) : this.cents(value);
  }

  protected export(): void {
    const lines = this.replay()?.lines ?? [];
    const headings = [
      'delivery',
      'order',
      'buyer',
      'producer',
      'product',
      'quantity',
      'unit',
      'amount',
      'change',
      'reason',
    ];
    const rows = lines.map((line) => [
      ...[formatDay(line.deliveryDay, 'year', this.language), line.orderReference, line.buyerName, line.producerName],
      ...[
        line.productName,
        line.quantity,
        line.unitLabel,
        line.cents / 100,
        this.say(`change.${line.change}`),
        line.reasonText,
      ],
    ]);
    download(
      `${this.say('file')}.csv`,
      csvText(
        headings.map((key) => this.say(`heading.${key}`)),
        rows,
      ),
    );
  }

  private cents(cents: number): string {
    return formatCents(cents, this.language);
  }

  private say(key: string, data?: Record<string, string>): string {
    return this.sentences.translate<string>(`orders.admin.trial.${key}`, data);
  }
}
