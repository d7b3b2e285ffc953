import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';

/** From the page of an object to its own history; nothing for those who may not read the log. */
@Component({
  selector: 'ml-history-link',
  imports: [Icon, MatButton, RouterLink, SentencePipe],
  template: `
    @if (mayRead()) {
      <a matButton="outlined" routerLink="/journal" [queryParams]="{ objet: object() }">
        <ml-icon name="scroll-text" /> {{ 'platform.admin.audit.history' | transloco }}
      </a>
    }
  `,
  styles: ':host { display: contents; }',
})
export class HistoryLink {
  /** Id of the object. */
  readonly object = input.required<string>();
  private readonly session = inject(Session);
  protected readonly mayRead = computed(() => this.session.permissions().may('platform.read-audit'));
}
