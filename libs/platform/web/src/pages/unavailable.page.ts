import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { EmptyState } from '../ui/states/empty-state';

/** A page that is not, or not for this person, or whose module is off: says which, and leads back. */
@Component({
  imports: [EmptyState, MatButton, RouterLink, SentencePipe],
  template: `
    <ml-empty-state
      icon="ban"
      [level]="1"
      [title]="'platform.common.unavailable.' + (cause() ?? 'page') + '.title' | transloco"
      [hint]="'platform.common.unavailable.' + (cause() ?? 'page') + '.hint' | transloco"
    >
      <a matButton="filled" routerLink="/">{{ 'platform.common.home' | transloco }}</a>
    </ml-empty-state>
  `,
})
export class UnavailablePage {
  /** `module` when its module is off, `droit` when the person may not see it, absent when there is no such page. */
  readonly cause = input<string>();
}
