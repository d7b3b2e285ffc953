import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BasisPointsPipe, CentsPipe, CountPipe, DayPipe, Icon, SentencePipe } from '@maillon/platform/web';
import { isToAnswer, isToPrepare } from './supplier-step';
import type { ToPrepareSummaryFragment } from '../data/to-prepare.generated';

@Component({
  selector: 'ml-supplier-order-card',
  imports: [BasisPointsPipe, CentsPipe, CountPipe, DayPipe, Icon, RouterLink, SentencePipe],
  template: `
    <a [routerLink]="['/a-preparer', order().id]" [class.waiting]="waiting()">
      <span class="day">{{ order().deliveryDay | day: 'long' }}</span>
      <span class="badge" [class.wait]="unanswered()" [class.good]="!unanswered() && order().state !== 'refused'">
        {{ 'traceability.common.supplier-order.' + order().state | transloco }}
      </span>
      <span class="quiet">
        {{ order().lines.length | count: 'traceability.portal.products' }} ·
        {{ parts() | count: 'traceability.portal.parts' }} ·
        <span class="figure">{{ order().reference }}</span>
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
  protected readonly waiting = computed(() => isToPrepare(this.order().state));
  protected readonly unanswered = computed(() => isToAnswer(this.order().state));
  protected readonly parts = computed(() => this.order().lines.reduce((sum, line) => sum + line.parts.length, 0));
}
