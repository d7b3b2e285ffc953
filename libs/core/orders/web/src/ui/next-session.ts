import { Component, input } from '@angular/core';
import { DayPipe, InstantPipe, SentencePipe } from '@maillon/platform/web';
import type { OpenSession } from '../data/open-session';

/** When one will be able to order again, as far as it is known. */
@Component({
  selector: 'ml-next-session',
  imports: [DayPipe, InstantPipe, SentencePipe],
  template: `
    @if (session(); as next) {
      {{
        'orders.portal.session.next' | transloco: { when: next.opensAt | instant, day: next.deliveryDay | day: 'long' }
      }}
    } @else {
      {{ 'orders.portal.session.none-hint' | transloco }}
    }
  `,
})
export class NextSession {
  readonly session = input.required<OpenSession | undefined>();
}
