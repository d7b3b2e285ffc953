import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CountPipe, GramsPipe, Icon, InstantPipe, NumberPipe, SentencePipe } from '@maillon/platform/web';
import type { LotPicture } from './lot-picture';

/** Height of a recipient's row, in pixels: the bands are drawn to their middles. */
const ROW = 52;
const WIDEST = 26;

/** Producer → hub → kitchens, with bands as wide as what passed. On a phone the three are one under the other. */
@Component({
  selector: 'ml-lot-chain',
  imports: [CountPipe, GramsPipe, Icon, InstantPipe, NumberPipe, RouterLink, SentencePipe],
  templateUrl: './lot-chain.html',
  styleUrl: './lot-chain.css',
})
export class LotChain {
  readonly picture = input.required<LotPicture>();

  protected readonly height = computed(() => Math.max(2, this.rows()) * ROW);
  private readonly rows = computed(() => this.picture().recipients.length + (this.picture().pending.count > 0 ? 1 : 0));
  private readonly mass = computed(() => Math.max(1, this.picture().prepared?.netMassG ?? 1));
  /** From the hub to each recipient's row. */
  protected readonly bands = computed(() => {
    const { recipients, pending } = this.picture();
    const all = recipients.map(({ buyerName, orderReference, netMassG }) => ({
      key: buyerName + orderReference,
      netMassG,
      pending: false,
    }));
    if (pending.count > 0) all.push({ key: 'pending', netMassG: pending.netMassG, pending: true });
    const top = (this.height() - all.length * ROW) / 2;
    return all.map((one, index) => ({
      ...one,
      width: this.widthOf(one.netMassG),
      path: curve(this.height() / 2, top + (index + 0.5) * ROW),
    }));
  });
  protected readonly straight = computed(() => ({ path: curve(this.height() / 2, this.height() / 2), width: WIDEST }));

  private widthOf(netMassG: number): number {
    return Math.max(2, (WIDEST * netMassG) / this.mass());
  }
}

function curve(from: number, to: number): string {
  return `M0 ${from} C50 ${from} 50 ${to} 100 ${to}`;
}
