import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { OrderWaySlotData } from '@maillon/core/orders/web';
import { Icon, SentencePipe } from '@maillon/platform/web';

/** The way to the page on which an order is written. */
@Component({
  selector: 'ml-write-order-panel',
  imports: [Icon, MatButton, RouterLink, SentencePipe],
  template: `
    <a matButton="outlined" routerLink="/ecrire" [queryParams]="{ session: data().sessionId }">
      <ml-icon name="notebook-pen" /> {{ 'order-notes.portal.way' | transloco }}
    </a>
  `,
  styles: `
    :host {
      display: grid;
    }
    @media (max-width: 620px) {
      :host {
        flex: 1 1 auto;
      }
    }
  `,
})
export class WriteOrderPanel {
  readonly data = input.required<OrderWaySlotData>();
}
