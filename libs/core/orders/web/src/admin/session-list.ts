import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, CountPipe, InstantPipe, SentencePipe } from '@maillon/platform/web';
import type { DeskSessionFragment } from '../data/day.generated';
import { SessionState } from './session-state';

/** The sessions that deliver on a day. */
@Component({
  selector: 'ml-session-list',
  imports: [CentsPipe, CountPipe, InstantPipe, RouterLink, SentencePipe, SessionState],
  template: `
    <h2>{{ 'orders.admin.sessions.title' | transloco }}</h2>
    <ul>
      @for (session of sessions(); track session.id) {
        <li>
          <a class="cell-link" [routerLink]="['/sessions', session.id]">{{ session.name }}</a>
          <ml-session-state [state]="session.state" />
          <span class="quiet small">
            {{ session.orderCount | count: 'orders.admin.orders' }} · {{ session.estimateCents | cents }} ·
            {{ 'orders.admin.session.cut-off-at' | transloco: { when: session.cutOffAt | instant } }}
            @if (session.pricesDueAt; as due) {
              · {{ 'orders.admin.auction.due-at' | transloco: { when: due | instant } }}
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--p3);
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--p3);
    }
    .small {
      grid-column: 1 / -1;
    }
  `,
  host: { class: 'panel' },
})
export class SessionList {
  readonly sessions = input.required<readonly DeskSessionFragment[]>();
}
