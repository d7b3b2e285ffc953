import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Confirm, Language, Session, formatCents, formatWindow } from '@maillon/platform/web';
import type { LateOrderPreviewQuery } from '../data/desk-orders.generated';
import type { OfferPastHour } from './late-offer';

export interface LateOrderSaid {
  readonly buyer: string;
  readonly lines: readonly { readonly offer: OfferPastHour; readonly quantity: number }[];
  readonly way: LateOrderPreviewQuery['lateOrder']['ways'][number];
  readonly totalCents: number;
  readonly told: readonly string[];
}

/** The manager reads back what is ordered, what it costs and who is told, before it is done. */
@Injectable({ providedIn: 'root' })
export class ConfirmLateOrder {
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly clock = inject(Session);

  ask({ buyer, lines, way, totalCents, told }: LateOrderSaid): Promise<boolean> {
    const say = (key: string) =>
      this.sentences.translate<string>(`orders.admin.late-order.${key}`, { name: buyer, who: told.join(', ') });
    return this.confirm.ask({
      title: say('confirm'),
      text: `${say('confirm-text')} ${say('tells')}`,
      preview: [
        ...lines.map(({ offer, quantity }) => ({
          label: offer.product.name,
          after: `${quantity} × ${offer.unit.label}`,
        })),
        {
          label: say('receiving'),
          after: `${this.windowOf(way)} · ${formatCents(way.deliveryFeeCents, this.language)}`,
        },
        { label: say('total'), after: formatCents(totalCents, this.language) },
      ],
      action: say('action'),
      keep: say('keep'),
    });
  }

  private windowOf({ option: { windowStart, windowEnd } }: LateOrderSaid['way']): string {
    return formatWindow(windowStart, windowEnd, this.clock.timeZone(), this.language);
  }
}
