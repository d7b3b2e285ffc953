import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CentsPipe, Icon, PricePipe, SentencePipe, ask } from '@maillon/platform/web';
import { BasketStore } from '../data/basket.store';
import { MovesOfSessionDocument, type MovesOfSessionQuery } from '../data/pooled-minimums.generated';

type Move = MovesOfSessionQuery['minimumMoves'][number];

/** The same goods from a producer who would come with a little more: proposed, and taken only by a tap. */
@Component({
  selector: 'ml-minimum-moves',
  imports: [CentsPipe, Icon, MatButton, PricePipe, SentencePipe],
  template: `
    @for (move of moves(); track move.offerId) {
      <section class="card" [attr.aria-label]="'orders.portal.move.title' | transloco">
        <p>
          <ml-icon name="users" />
          <span>
            {{
              (move.isAtMost ? 'orders.portal.move.lacks-at-most' : 'orders.portal.move.lacks')
                | transloco: { producer: move.toProducerName, missing: (move.missingCents | cents) }
            }}
            {{
              'orders.portal.move.same'
                | transloco
                  : {
                      n: move.quantity,
                      unit: move.unitLabel,
                      product: move.toProductName,
                      price: (move.toUnitPrice | price) + per(move),
                      producer: move.producerName,
                      before: (move.unitPrice | price) + per(move),
                    }
            }}
            @if (move.isEnough) {
              <strong>{{ 'orders.portal.move.enough' | transloco }}</strong>
            }
          </span>
        </p>
        <button matButton="outlined" type="button" (click)="take(move)">
          {{ 'orders.portal.move.take' | transloco: { producer: move.toProducerName } }}
        </button>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
    }
    :host(:empty) {
      display: none;
    }
    .card {
      display: grid;
      gap: var(--p2);
      justify-items: start;
      padding: var(--p4);
    }
    p {
      display: flex;
      gap: var(--p2);
      margin: 0;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class MinimumMoves {
  private readonly basket = inject(BasketStore);
  private readonly key = computed(() => {
    const held = this.basket.basket();
    return held && { sessionId: held.sessionId, version: held.version };
  });
  private readonly answer = ask(MovesOfSessionDocument, () => {
    const key = this.key();
    return key && { sessionId: key.sessionId };
  });
  /** Of a line that is being changed nothing is proposed. */
  protected readonly moves = computed(() =>
    (this.answer.value()?.minimumMoves ?? []).filter(
      ({ offerId, quantity }) => this.basket.quantityOf(offerId) === quantity && !this.basket.isPending(offerId),
    ),
  );

  protected take(move: Move): void {
    this.basket.ask(move.offerId, 0);
    this.basket.ask(move.toOfferId, move.quantity, { name: move.toProductName, unitPrice: move.toUnitPrice });
  }

  protected per({ pricing }: Move): string {
    return pricing === 'kg' ? '/kg' : '';
  }
}
