import { Component, input } from '@angular/core';

/** A price on a small slate, as on a market stall: `<ml-price-slate>3,20 €<small>/kg</small></ml-price-slate>`. */
@Component({
  selector: 'ml-price-slate',
  template: `<span><ng-content /></span>`,
  host: { '[class.large]': 'large()' },
  styles: `
    :host {
      display: inline-flex;
      padding: 4px 10px 5px;
      border-radius: 3px 3px 5px 4px;
      background: var(--night);
      color: var(--on-night);
      box-shadow: inset 0 0 0 1px rgb(255 255 255 / 12%);
      font: 600 1rem/1.25 var(--font-title);
      font-variant-numeric: tabular-nums lining-nums;
      white-space: nowrap;
    }
    :host(.large) {
      font-size: 1.25rem;
    }
    :host ::ng-deep small {
      font: 500 0.75em var(--font-text);
      opacity: 0.85;
    }
    @media print {
      :host {
        background: none;
        color: #000;
      }
    }
  `,
})
export class PriceSlate {
  readonly large = input(false);
}
