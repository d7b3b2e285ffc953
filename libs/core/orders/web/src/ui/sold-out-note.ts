import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MarketOffersDocument, type MarketOfferFragment } from '@maillon/core/catalogue/web';
import { Icon, SentencePipe, ask } from '@maillon/platform/web';

/** Said once a whole page of offers is sold out: whether anything is left further down, and who else can be asked. */
@Component({
  selector: 'ml-sold-out-note',
  imports: [Icon, MatButton, RouterLink, SentencePipe],
  template: `
    @if (left() !== undefined) {
      <div class="note" role="status">
        <ml-icon name="info" />
        <div>
          <p>
            <strong>{{ 'orders.portal.market.sold-out.' + (left() ? 'here' : 'all') | transloco }}</strong>
            {{ 'orders.portal.market.sold-out.' + (left() ? 'here-hint' : 'all-hint') | transloco }}
          </p>
          @if (left()) {
            <button matButton="outlined" type="button" (click)="narrowed.emit()">
              {{ 'orders.portal.market.sold-out.show-left' | transloco }}
            </button>
          } @else {
            <a matButton="outlined" routerLink="/appels-d-offres/nouveau">
              {{ 'orders.portal.market.ask-producers' | transloco }}
            </a>
          }
        </div>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .note {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--p3);
      padding: var(--p3) var(--p4);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
    }
    .note > div {
      display: grid;
      gap: var(--p3);
      justify-items: start;
    }
    ml-icon {
      color: var(--ratte);
    }
    .mat-mdc-button-base {
      min-height: var(--touch);
    }
  `,
})
export class SoldOutNote {
  readonly day = input.required<string>();
  readonly families = input<readonly string[] | null>();
  readonly offers = input.required<readonly MarketOfferFragment[]>();
  readonly narrowed = output<void>();

  private readonly isGone = computed(() => {
    const offers = this.offers();
    return offers.length > 0 && offers.every(({ available }) => available === 0);
  });
  private readonly answer = ask(MarketOffersDocument, () => {
    const families = this.families();
    const filter = { availableOnly: true, ...(families?.length ? { families: [...families] } : {}) };
    return this.isGone() ? { day: this.day(), filter, first: 1 } : undefined;
  });
  /** Whether anything is left in the market; undefined while nobody needs to know. */
  protected readonly left = computed(() =>
    this.isGone() ? this.answer.value()?.offers.nodes.some(({ available }) => available > 0) : undefined,
  );
}
