import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { PersonalDataPanel } from '../privacy/personal-data.panel';
import { localPath } from '../session/local-path';
import { OwnFactors } from '../session/own-factors';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { ChangePassword } from './change-password';
import { OwnLetters } from './own-letters';
import { OwnPasskeys } from './own-passkeys';
import { OwnSessions } from './own-sessions';
import { SecondFactorCard } from './second-factor-card';

/** What concerns the person and not a territory: how they prove who they are, and their devices. */
@Component({
  imports: [
    ChangePassword,
    Icon,
    OwnLetters,
    OwnPasskeys,
    OwnSessions,
    PersonalDataPanel,
    SecondFactorCard,
    SentencePipe,
  ],
  template: `
    <header>
      <h1>{{ 'platform.account.title' | transloco }}</h1>
      <p>
        <strong>{{ session.me()?.name }}</strong> · <span class="quiet">{{ session.me()?.email }}</span>
      </p>
    </header>
    @if (session.needsFactor()) {
      <p class="needed" role="alert">
        <ml-icon name="shield" /> <span>{{ 'platform.account.factor.needed' | transloco }}</span>
      </p>
    }
    @if (retour() && !session.needsFactor()) {
      <p class="needed done" role="status">
        <ml-icon name="circle-check" />
        <button type="button" (click)="resume()">{{ 'platform.account.factor.resume' | transloco }}</button>
      </p>
    }
    <ml-second-factor-card />
    <ml-own-passkeys />
    <ml-change-password />
    <ml-own-sessions />
    @if (session.active()) {
      <ml-own-letters />
      <section class="panel"><ml-personal-data (erased)="leave()" /></section>
    }
  `,
  styleUrl: './account.page.css',
  providers: [OwnFactors],
})
export class AccountPage {
  /** The page that asked for a second factor; from the address. */
  readonly retour = input<string>();
  private readonly router = inject(Router);
  protected readonly session = inject(Session);

  /** Nobody is signed in any more. */
  protected leave(): void {
    location.assign(document.baseURI);
  }

  protected async resume(): Promise<void> {
    await this.router.navigateByUrl(localPath(this.retour()));
  }
}
