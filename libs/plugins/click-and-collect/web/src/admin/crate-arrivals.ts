import { Component, computed, inject, input, output, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CountPipe, Gql, RefusalBanner, SentencePipe, Session, allPages } from '@maillon/platform/web';
import { PreparedSupplierOrdersDocument, ReceiveCratesDocument } from '../data/pickups-desk.generated';

/** What producers have prepared for the day and may bring to the counter. */
@Component({
  selector: 'ml-crate-arrivals',
  imports: [CountPipe, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './crate-arrivals.html',
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px var(--p4);
      padding-block: 6px;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    button {
      margin-inline-start: auto;
    }
  `,
  host: { class: 'panel', '[hidden]': '!arrivals().length' },
})
export class CrateArrivals {
  readonly day = input.required<string>();
  readonly received = output<void>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly prepared = resource({
    loader: () => allPages(this.gql, PreparedSupplierOrdersDocument, { first: 200 }, (data) => data.supplierOrders),
  });
  protected readonly arrivals = computed(() => {
    const all = this.prepared.hasValue() ? this.prepared.value() : [];
    return all
      .filter(({ deliveryDay }) => deliveryDay === this.day())
      .map((order) => ({ ...order, units: order.lines.reduce((sum, { quantity }) => sum + quantity, 0) }));
  });
  protected readonly busy = signal('');
  protected readonly error = signal<unknown>(undefined);

  protected async receive(supplierOrderId: string): Promise<void> {
    this.busy.set(supplierOrderId);
    this.error.set(undefined);
    try {
      await this.gql.mutate(ReceiveCratesDocument, { supplierOrderId, at: this.session.now().toISOString() });
      this.prepared.reload();
      this.received.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set('');
    }
  }
}
