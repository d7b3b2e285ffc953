import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { Logo } from '../ui/logo/logo';
import { AccountMenu } from './account-menu';
import { groupsOf } from './groups';
import { Jump } from './jump';
import { injectNavigation } from './navigation';
import { SignedOutNotice } from './signed-out-notice';
import { SpaceSwitch } from './space-switch';

/** A rail of named groups at the side, folded behind a button on a phone. For people who work seated, in lists. */
@Component({
  selector: 'ml-side-shell',
  imports: [
    AccountMenu,
    Icon,
    Logo,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SentencePipe,
    SignedOutNotice,
    SpaceSwitch,
  ],
  templateUrl: './side-shell.html',
  styleUrl: './side-shell.css',
  host: { '(document:keydown)': 'jump.hear($event)' },
})
export class SideShell {
  private readonly entries = injectNavigation();
  protected readonly jump = inject(Jump);
  protected readonly groups = computed(() => groupsOf(this.entries()));
  protected readonly unfolded = signal(false);
}
