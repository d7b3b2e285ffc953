import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';

/** From the page of a person or an organisation to what was written to them; nothing for those who may not read it. */
@Component({
  selector: 'ml-letters-link',
  imports: [Icon, MatButton, RouterLink, SentencePipe],
  template: `
    @if (mayRead()) {
      <a matButton="outlined" routerLink="/courrier" [queryParams]="query()">
        <ml-icon name="mail" /> {{ 'platform.admin.letters.title' | transloco }}
      </a>
    }
  `,
  styles: ':host { display: contents; }',
})
export class LettersLink {
  readonly organisation = input<string>();
  readonly person = input<string>();
  private readonly session = inject(Session);
  protected readonly mayRead = computed(() => this.session.permissions().may('platform.read-letters'));
  protected readonly query = computed(() => ({
    ...(this.organisation() ? { organisation: this.organisation() } : {}),
    ...(this.person() ? { personne: this.person() } : {}),
  }));
}
