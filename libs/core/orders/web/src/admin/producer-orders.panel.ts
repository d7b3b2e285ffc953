import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProducerSlotData } from '@maillon/core/organisations/web';
import { CentsPipe, CountPipe, DayPipe, Failure, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { DeskSupplierOrdersDocument } from '../data/supplier-orders.generated';
import { SupplierOrderState } from './supplier-order-state';

const LATEST = 200;
const SHOWN = 8;

/** On a producer's page: what it prepared lately, found among the latest supplier orders of the territory. */
@Component({
  imports: [CentsPipe, CountPipe, DayPipe, Failure, RouterLink, SentencePipe, Skeleton, SupplierOrderState],
  templateUrl: './producer-orders.panel.html',
  styleUrl: './producer-orders.panel.css',
  host: { class: 'panel' },
})
export class ProducerOrdersPanel {
  readonly data = input.required<ProducerSlotData>();
  protected readonly answer = ask(DeskSupplierOrdersDocument, () => ({ first: LATEST }));
  protected readonly orders = computed(() => {
    const all = this.answer.value()?.supplierOrders.nodes;
    return all?.filter(({ producerId }) => producerId === this.data().producerId).slice(0, SHOWN);
  });
}
