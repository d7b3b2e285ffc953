import { Component, computed, input } from '@angular/core';
import type { DaySlotData } from '@maillon/core/orders/web';
import {
  CountPipe,
  BasisPointsPipe,
  CentsPipe,
  Figure,
  GramsPipe,
  SentencePipe,
  ask,
  every,
} from '@maillon/platform/web';
import { DeliveredOfDayDocument } from '../data/figures.generated';

/** In the strip of a day: what was delivered, from the ledger alone. */
@Component({
  imports: [CountPipe, BasisPointsPipe, CentsPipe, Figure, GramsPipe, SentencePipe],
  template: `
    <ml-figure
      [label]="'traceability.admin.figures.mass' | transloco"
      [value]="figures() && (figures()?.netMassDeliveredG | grams)"
      [note]="
        figures()
          ? (figures()?.linesDelivered ?? 0 | count: 'traceability.admin.figures.lines' : { of: figures()?.linesDue })
          : ''
      "
    />
    <ml-figure
      [label]="'traceability.admin.figures.value' | transloco"
      [value]="figures() && (figures()?.valueDeliveredCents | cents)"
    />
    <ml-figure
      [label]="'traceability.admin.figures.otif' | transloco"
      [value]="figures() && (figures()?.otifBp | basisPoints)"
    />
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class DeliveredFiguresPanel {
  readonly data = input.required<DaySlotData>();
  private readonly answer = ask(DeliveredOfDayDocument, () => ({ day: this.data().day }));
  protected readonly figures = computed(() => {
    const figures = this.answer.value()?.deliveryFigures;
    return figures?.day === this.data().day ? figures : undefined;
  });

  constructor() {
    every(30_000, () => this.answer.reload());
  }
}
