import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, CountPipe, DayPipe, Icon, WindowPipe } from '@maillon/platform/web';
import type { BuyerOrderSummaryFragment } from '../data/buyer-orders.generated';
import { OrderState } from './order-state';
import { WayPipe } from './way.pipe';

/** An order in a list: its day first, since that is how a kitchen calls it. */
@Component({
  selector: 'ml-order-row',
  imports: [CentsPipe, CountPipe, DayPipe, Icon, OrderState, RouterLink, WayPipe, WindowPipe],
  template: `
    <a [routerLink]="['/commandes', order().id]">
      <span class="day">{{ order().deliveryDay | day }}</span>
      <span class="how"
        >{{ order().fulfilmentLabel | way }}, {{ order().windowStart | window: order().windowEnd }}</span
      >
      <span class="reference">{{ order().reference }} · {{ order().lines.length | count: 'orders.common.lines' }}</span>
      <ml-order-state [state]="order().state" />
      <strong class="figure">{{ order().deliveredCents ?? order().estimateCents | cents }}</strong>
      <ml-icon name="chevron-right" />
    </a>
  `,
  styleUrl: './order-row.css',
})
export class OrderRow {
  readonly order = input.required<BuyerOrderSummaryFragment>();
}
