import { Component, input, output } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';
import type { WholeRulebookFragment } from '../data/rulebook.generated';
import type { Refused } from './refused-fields';

const AMOUNTS = ['minimumOrderCents', 'minimumPerProducerCents', 'deliveryFeeCents', 'freeDeliveryFromCents'] as const;

/** Minimums, delivery and commission. Typed in euros and percent, kept in cents and basis points. */
@Component({
  selector: 'ml-amount-fields',
  imports: [SentencePipe],
  templateUrl: './amount-fields.html',
  styleUrl: './fields.css',
})
export class AmountFields {
  readonly rules = input.required<WholeRulebookFragment>();
  readonly refused = input.required<Refused>();
  readonly changed = output<WholeRulebookFragment>();
  protected readonly amounts = AMOUNTS;
  protected readonly modes = ['order', 'pooled'];

  protected euros(cents: number | null | undefined): string {
    return cents ? String(cents / 100) : '';
  }

  protected setAmount(field: (typeof AMOUNTS)[number], text: string): void {
    const cents = text === '' ? (field === 'freeDeliveryFromCents' ? null : 0) : Math.round(Number(text) * 100);
    this.changed.emit({ ...this.rules(), [field]: cents });
  }

  protected setMode(minimumPerProducerMode: string): void {
    this.changed.emit({ ...this.rules(), minimumPerProducerMode });
  }

  protected setGates(text: string): void {
    const pooledGateHours = (text.match(/\d+/g) ?? []).map(Number);
    this.changed.emit({ ...this.rules(), pooledGateHours });
  }

  protected setCommission(text: string): void {
    this.changed.emit({ ...this.rules(), commissionBp: Math.round(Number(text) * 100) });
  }
}
