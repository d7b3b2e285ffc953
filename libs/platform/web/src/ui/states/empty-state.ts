import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons.generated';

/** Nothing here yet: says so, says the next step, and offers it as content. */
@Component({
  selector: 'ml-empty-state',
  imports: [Icon],
  template: `
    <ml-icon [name]="icon()" />
    @if (level() === 1) {
      <h1>{{ title() }}</h1>
    } @else {
      <h2>{{ title() }}</h2>
    }
    @if (hint()) {
      <p>{{ hint() }}</p>
    }
    <div class="row"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--p2);
      padding: var(--p7) var(--p4);
      text-align: center;
    }
    ml-icon {
      --icon: 34px;
      color: var(--estran);
      padding: 15px;
      border-radius: var(--round);
      background: var(--estran-pale);
    }
    h1 {
      font-size: 1.4rem;
    }
    p {
      color: var(--ardoise-2);
      max-width: 44ch;
    }
    .row:not(:empty) {
      margin-top: var(--p2);
      justify-content: center;
    }
  `,
})
export class EmptyState {
  readonly icon = input.required<IconName>();
  readonly title = input.required<string>();
  /** 1 when it is all that the page says. */
  readonly level = input<1 | 2>(2);
  readonly hint = input<string>();
}
