import { Component, computed, effect, input, output, signal } from '@angular/core';
import { RefusalBanner, SentencePipe, ask } from '@maillon/platform/web';
import { OffersPastHourDocument, type OffersPastHourQuery } from '../data/desk-orders.generated';

export type OfferPastHour = OffersPastHourQuery['offers']['nodes'][number];

/** What only the territory may still have ordered, found by name. */
@Component({
  selector: 'ml-late-offer',
  imports: [RefusalBanner, SentencePipe],
  templateUrl: './late-offer.html',
  styleUrl: './late-fields.css',
})
export class LateOffer {
  readonly day = input.required<string>();
  /** Those whose own hour has passed. */
  readonly families = input.required<readonly string[]>();
  /** Another number asks for news of what is left. */
  readonly round = input(0);
  /** The first of what was found, until another one is chosen. */
  readonly chosen = output<OfferPastHour | null>();

  protected readonly search = signal('');
  protected readonly answer = ask(OffersPastHourDocument, () => ({
    ...{ day: this.day(), families: [...this.families()] },
    ...(this.round(), { search: this.search() || null }),
  }));
  protected readonly offers = computed(() => this.answer.value()?.offers.nodes ?? []);
  protected readonly isCut = computed(() => this.answer.value()?.offers.pageInfo.hasNextPage ?? false);
  private readonly asked = signal('');
  protected readonly offer = computed(() => this.offers().find(({ id }) => id === this.asked()) ?? this.offers()[0]);

  constructor() {
    effect(() => this.chosen.emit(this.offer() ?? null));
  }

  protected choose(id: string): void {
    this.asked.set(id);
  }
}
