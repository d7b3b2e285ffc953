import { Component, computed, input } from '@angular/core';
import { Meter, SentencePipe } from '@maillon/platform/web';

/** How much of an offer is taken, as a bar, and what is left of what was declared. */
@Component({
  selector: 'ml-offer-stock',
  imports: [Meter, SentencePipe],
  template: `
    <ml-meter [value]="taken()" [max]="declared()" />
    <span class="figure" [class.bad-text]="!available()">
      {{ 'catalogue.admin.left' | transloco: { left: available(), declared: declared() } }}
    </span>
  `,
  styles: `
    :host {
      display: inline-grid;
      grid-template-columns: 64px auto;
      align-items: center;
      gap: 10px;
    }
  `,
})
export class OfferStock {
  readonly available = input.required<number>();
  readonly declared = input.required<number>();
  protected readonly taken = computed(() => this.declared() - this.available());
}
