import { Injectable, computed, inject, signal } from '@angular/core';
import { Gql, Refused } from '@maillon/platform/web';
import { BuyerBasketDocument, SaveBuyerBasketDocument, type BasketContentFragment } from './basket.generated';

export interface Wish {
  readonly quantity: number;
  readonly substitution?: string;
}

const PAUSE_MS = 350;

/**
 * The buyer's basket. The server keeps it; what the buyer asks shows at once as a wish, and becomes the basket only
 * when the server has said so. A refused wish goes back to what the server holds, with the reason.
 */
@Injectable({ providedIn: 'root' })
export class BasketStore {
  private readonly gql = inject(Gql);
  private readonly held = signal<BasketContentFragment | undefined>(undefined);
  private readonly wishes = signal<ReadonlyMap<string, Wish>>(new Map());
  private readonly refused = signal<ReadonlyMap<string, string>>(new Map());
  private readonly failed = signal<unknown>(undefined);
  private sessionId = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;

  readonly basket = this.held.asReadonly();
  readonly error = this.failed.asReadonly();
  readonly unsettled = computed(() => this.wishes().size > 0);
  readonly lineCount = computed(() => this.held()?.lines.length ?? 0);

  /** The basket of this session, fetched when it is another than the one held. */
  async open(sessionId: string): Promise<void> {
    if (this.sessionId === sessionId && this.held()) return;
    this.sessionId = sessionId;
    this.held.set(undefined);
    this.wishes.set(new Map());
    this.refused.set(new Map());
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { sessionId } = this;
    this.failed.set(undefined);
    try {
      const { basket } = await this.gql.query(BuyerBasketDocument, { sessionId });
      if (sessionId === this.sessionId) this.held.set(basket);
    } catch (error) {
      this.failed.set(error);
    }
  }

  quantityOf(offerId: string): number {
    return this.wishes().get(offerId)?.quantity ?? this.heldLine(offerId)?.quantity ?? 0;
  }

  isPending(offerId: string): boolean {
    return this.wishes().has(offerId);
  }

  refusalOf(offerId: string): string | undefined {
    return this.refused().get(offerId);
  }

  ask(offerId: string, quantity: number): void {
    this.wish(offerId, { quantity, substitution: this.heldLine(offerId)?.substitution });
  }

  askSubstitution(offerId: string, substitution: string): void {
    this.wish(offerId, { quantity: this.quantityOf(offerId), substitution });
  }

  private wish(offerId: string, wish: Wish): void {
    this.refused.update((known) => without(known, [offerId]));
    this.wishes.update((known) => new Map(known).set(offerId, wish));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), PAUSE_MS);
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.wishes().size) await this.sendOnce([...this.wishes()]);
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.sending = false;
    }
  }

  /** All together first; if the server refuses, one by one, to know which it is that cannot be. */
  private async sendOnce(batch: [string, Wish][]): Promise<void> {
    try {
      await this.save(batch);
    } catch (error) {
      if (!(error instanceof Refused)) return this.giveUp(batch, error);
      if (batch.length === 1) return this.refuse(batch[0]!, error);
      for (const one of batch) await this.sendOnce([one]);
    }
  }

  private async save(batch: [string, Wish][]): Promise<void> {
    const lines = batch.map(([offerId, wish]) => ({ offerId, ...wish }));
    const { sessionId } = this;
    const { saveBasket } = await this.gql.mutate(SaveBuyerBasketDocument, { sessionId, lines });
    if (sessionId !== this.sessionId) return;
    this.failed.set(undefined);
    this.held.set(saveBasket);
    this.settle(batch);
  }

  private refuse(one: [string, Wish], { message }: Refused): void {
    this.settle([one]);
    this.refused.update((known) => new Map(known).set(one[0], message));
  }

  private giveUp(batch: [string, Wish][], error: unknown): void {
    this.settle(batch);
    this.failed.set(error);
  }

  /** Forgets the wishes that were answered, unless the buyer has asked for something else meanwhile. */
  private settle(batch: [string, Wish][]): void {
    const answered = batch.filter(([offerId, wish]) => this.wishes().get(offerId) === wish).map(([offerId]) => offerId);
    this.wishes.update((known) => without(known, answered));
  }

  private heldLine(offerId: string) {
    return this.held()?.lines.find((line) => line.offerId === offerId);
  }
}

function without<T>(map: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}
