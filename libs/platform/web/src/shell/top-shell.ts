import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { OfflineBanner } from '../offline/offline-banner';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { Logo } from '../ui/logo/logo';
import { AccountMenu } from './account-menu';
import { injectNavigation } from './navigation';
import { SignedOutNotice } from './signed-out-notice';

/** A slate at the top on a desk, a bar under the thumb on a phone. For people who work standing. */
@Component({
  selector: 'ml-top-shell',
  imports: [
    AccountMenu,
    Icon,
    Logo,
    OfflineBanner,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SignedOutNotice,
    TranslocoPipe,
  ],
  templateUrl: './top-shell.html',
  styleUrl: './top-shell.css',
  host: { '[class.single]': 'entries().length < 2' },
})
export class TopShell {
  protected readonly entries = injectNavigation();
  protected readonly session = inject(Session);
}
