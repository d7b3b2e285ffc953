import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BasisPointsPipe, CentsPipe, CountPipe, DayPipe, Icon } from '@maillon/platform/web';
import type { ToPrepareSummaryFragment } from '../data/to-prepare.generated';

@Component({
  selector: 'ml-supplier-order-card',
  imports: [BasisPointsPipe, CentsPipe, CountPipe, DayPipe, Icon, RouterLink, TranslocoPipe],
  template: `
    <a [routerLink]="['/a-preparer', order().id]" [class.waiting]="order().state === 'sent'">
      <span class="day">{{ order().deliveryDay | day: 'long' }}</span>
      <span class="badge" [class.wait]="order().state === 'sent'" [class.good]="order().state !== 'sent'">
        {{ 'traceability.common.supplier-order.' + order().state | transloco }}
      </span>
      <span class="quiet">
        {{ order().lines.length | count: 'traceability.portal.products' }} ·
        {{ parts() | count: 'traceability.portal.parts' }} ·
        {{ order().reference }}
      </span>
      <strong class="figure">{{ order().estimateCents | cents }}</strong>
      @if (order().commissionBp) {
        <span class="commission quiet small">{{
          'traceability.portal.prepare.commission'
            | transloco: { rate: (order().commissionBp | basisPoints), amount: (order().commissionCents | cents) }
        }}</span>
      }
      <ml-icon name="chevron-right" />
    </a>
  `,
  styleUrl: './supplier-order-card.css',
})
export class SupplierOrderCard {
  readonly order = input.required<ToPrepareSummaryFragment>();
  protected readonly parts = computed(() => this.order().lines.reduce((sum, line) => sum + line.parts.length, 0));
}
