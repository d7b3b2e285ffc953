import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../session/session';
import { ChangePassword } from './change-password';
import { OwnSessions } from './own-sessions';

/** What concerns the person and not a territory: their password, their devices. */
@Component({
  imports: [ChangePassword, OwnSessions, TranslocoPipe],
  template: `
    <header>
      <h1>{{ 'platform.account.title' | transloco }}</h1>
      <p>
        <strong>{{ session.me()?.name }}</strong> · <span class="quiet">{{ session.me()?.email }}</span>
      </p>
    </header>
    <ml-change-password />
    <ml-own-sessions />
  `,
  styleUrl: './account.page.css',
})
export class AccountPage {
  protected readonly session = inject(Session);
}
