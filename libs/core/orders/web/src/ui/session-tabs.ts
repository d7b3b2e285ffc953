import { Component, input, output } from '@angular/core';
import { DayPipe, SentencePipe } from '@maillon/platform/web';
import type { OpenSession } from '../data/open-session';

/** For which delivery day one orders, when several sessions are open. */
@Component({
  selector: 'ml-session-tabs',
  imports: [DayPipe, SentencePipe],
  template: `
    @for (session of sessions(); track session.id) {
      <button type="button" [attr.aria-pressed]="session.id === current().id" (click)="chosen.emit(session)">
        {{
          (session.pricesDueAt ? 'orders.portal.session.auction' : 'orders.portal.session.delivery')
            | transloco: { day: session.deliveryDay | day }
        }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      padding: 4px;
      border-radius: var(--radius);
      background: var(--sable-2);
    }
    button {
      min-height: 36px;
      flex: 1 1 auto;
      padding: 4px 14px;
      border: 0;
      border-radius: var(--radius-s);
      background: none;
      font-weight: 600;
    }
    button[aria-pressed='true'] {
      background: var(--card);
      box-shadow: var(--shadow-1);
      color: var(--estran);
    }
    @media (min-width: 760px) {
      :host {
        justify-self: start;
      }
    }
    @media (pointer: coarse) {
      button {
        min-height: var(--touch);
      }
    }
  `,
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class SessionTabs {
  readonly sessions = input.required<readonly OpenSession[]>();
  readonly current = input.required<OpenSession>();
  readonly label = input.required<string>();
  readonly chosen = output<OpenSession>();
}
