import { Component, computed, inject, input } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { Language } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { ThemeChoice } from './theme-choice';

/** Who one is here, and how to be somebody else, elsewhere, in another language, or gone. */
@Component({
  selector: 'ml-account-menu',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, SentencePipe],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.css',
})
export class AccountMenu {
  /** Names who is signed in, where something else already names for whom they act. */
  readonly person = input(false);

  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly theme = inject(ThemeChoice);
  private readonly router = inject(Router);

  protected readonly title = computed(() => {
    const membership = this.person() ? null : this.session.membership();
    return membership?.organisationName ?? this.session.me()?.name ?? '';
  });
  protected readonly dark = computed(() => {
    const theme = this.theme.current();
    return theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  });

  protected async leave(everywhere: boolean): Promise<void> {
    await this.session.signOut(everywhere);
    await this.router.navigateByUrl('/connexion');
  }
}
