import { Component, input } from '@angular/core';
import type { PictogramName } from './pictograms.generated';

/** The drawing of a product or of its family; the name beside it says the same, so it is silent. */
@Component({
  selector: 'ml-pictogram',
  template: `<svg aria-hidden="true"><use [attr.href]="'pictograms.svg#' + name()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      width: var(--pictogram, 32px);
      height: var(--pictogram, 32px);
    }
  `,
})
export class Pictogram {
  readonly name = input.required<PictogramName>();
}
