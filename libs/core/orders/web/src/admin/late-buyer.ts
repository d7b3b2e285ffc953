import { Component, computed, effect, output, signal } from '@angular/core';
import { RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { ApprovedBuyersDocument, type ApprovedBuyersQuery } from '../data/desk-orders.generated';

export type ApprovedBuyer = ApprovedBuyersQuery['buyers']['nodes'][number];

/** A buyer, found by name. Nobody is chosen until the manager does. */
@Component({
  selector: 'ml-late-buyer',
  imports: [RefusalBanner, SentencePipe],
  templateUrl: './late-buyer.html',
  styleUrl: './late-fields.css',
})
export class LateBuyer {
  readonly chosen = output<ApprovedBuyer | null>();

  protected readonly search = signal('');
  protected readonly answer = ask(ApprovedBuyersDocument, () => ({ search: this.search() || null }));
  protected readonly buyers = computed(() => this.answer.value()?.buyers.nodes ?? []);
  protected readonly isCut = computed(() => this.answer.value()?.buyers.pageInfo.hasNextPage ?? false);
  private readonly asked = signal('');
  /** The only one that was found is meant. */
  protected readonly buyer = computed(() => {
    const found = this.buyers();
    const only = this.search() && found.length === 1 ? found[0] : undefined;
    return found.find(({ id }) => id === this.asked()) ?? only;
  });

  constructor() {
    effect(() => this.chosen.emit(this.buyer() ?? null));
  }

  protected choose(id: string): void {
    this.asked.set(id);
  }
}
