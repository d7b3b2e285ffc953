import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { OfflineBanner } from '../offline/offline-banner';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { Logo } from '../ui/logo/logo';
import { AccountMenu } from './account-menu';
import { MorePlaces } from './more-places';
import { injectNavigation } from './navigation';
import { SignedOutNotice } from './signed-out-notice';

/** As many as a bar of 320 px shows without cutting a word. */
const UNDER_THE_THUMB = 5;

/** A slate at the top on a desk, a bar under the thumb on a phone. For people who work standing. */
@Component({
  selector: 'ml-top-shell',
  imports: [
    AccountMenu,
    Icon,
    Logo,
    MorePlaces,
    OfflineBanner,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SentencePipe,
    SignedOutNotice,
  ],
  templateUrl: './top-shell.html',
  styleUrl: './top-shell.css',
  host: { '[class.single]': 'entries().length < 2' },
})
export class TopShell {
  protected readonly entries = injectNavigation();
  protected readonly session = inject(Session);
  /** What a phone shows behind one entry more. */
  protected readonly further = computed(() => {
    const entries = this.entries();
    return entries.length > UNDER_THE_THUMB ? entries.slice(UNDER_THE_THUMB - 1) : [];
  });
}
