import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SignedOut } from '../graphql/signed-out';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';

/** The session ended meanwhile: says so without taking away what is on the screen. */
@Component({
  selector: 'ml-signed-out-notice',
  imports: [Icon, RouterLink, SentencePipe],
  template: `
    @if (signedOut.now()) {
      <p role="alert">
        <ml-icon name="circle-alert" />
        {{ 'platform.common.signed-out' | transloco }}
        <a routerLink="/connexion" [queryParams]="{ retour: router.url }">{{
          'platform.common.sign-in.action' | transloco
        }}</a>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p2);
      align-items: center;
      justify-content: center;
      padding: var(--p3) var(--p4);
      background: var(--ratte-pale);
      font-weight: 600;
    }
  `,
})
export class SignedOutNotice {
  protected readonly signedOut = inject(SignedOut);
  protected readonly router = inject(Router);
}
