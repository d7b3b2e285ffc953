import { Component, input } from '@angular/core';
import type { PictogramName } from './pictograms.generated';

/** The drawing of a product or of its family; the name beside it says the same, so it is silent. */
@Component({
  selector: 'ml-pictogram',
  template: `<svg aria-hidden="true"><use [attr.href]="'pictograms.svg#' + name()" /></svg>`,
  styles: `
    :host {
      display: inline-block;
      flex: none;
      width: var(--pictogram, 32px);
      aspect-ratio: 1;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `,
})
export class Pictogram {
  readonly name = input.required<PictogramName>();
}
