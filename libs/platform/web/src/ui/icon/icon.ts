import { Component, input } from '@angular/core';
import type { IconName } from './icons.generated';

/** An icon of the one family, drawn from the sheet that `showIconSheet` put in the page. Decorative unless it is given a label. */
@Component({
  selector: 'ml-icon',
  template: `
    <svg [attr.role]="label() ? 'img' : null" [attr.aria-label]="label()" [attr.aria-hidden]="label() ? null : true">
      <use [attr.href]="'#icon-' + name()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      vertical-align: -0.2em;
    }
    svg {
      width: var(--icon, 1.25em);
      height: var(--icon, 1.25em);
      fill: none;
      stroke: currentColor;
      stroke-width: 1.9;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input<string>();
}
