import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { RightsOfMemberDocument, type RightsOfMemberQuery } from '../data/rights.generated';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { PageHead } from '../ui/page-head/page-head';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { HistoryLink } from './history-link';
import { LettersLink } from './letters-link';

type Membership = RightsOfMemberQuery['memberRights'][number];

/** What one person may do here, role by role, in words. */
@Component({
  imports: [
    EmptyState,
    Failure,
    HistoryLink,
    Icon,
    LettersLink,
    MatButton,
    PageHead,
    RouterLink,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './member-rights.page.html',
  styleUrl: './member-rights.page.css',
  host: { class: 'desk' },
})
export class MemberRightsPage {
  readonly id = input.required<string>();
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  protected readonly answer = ask(RightsOfMemberDocument, () => ({ membershipId: this.id() }));
  protected readonly memberships = computed(() => this.answer.value()?.memberRights);
  protected readonly person = computed(() => this.memberships()?.[0]);

  protected readonly mayManageData = computed(() => this.session.permissions().may('platform.manage-personal-data'));

  protected mays({ modules }: Membership) {
    return modules
      .filter(({ enabled }) => enabled)
      .map((module) => ({ ...module, rights: module.rights.filter(({ levels }) => levels[0] !== 'none') }))
      .filter(({ rights }) => rights.length > 0);
  }

  protected limit(level: string | undefined, name: string | null): string {
    const say = (key: string) => this.sentences.translate<string>(`platform.admin.rights.${key}`, { name });
    if (level === 'own') return say('only-own');
    if (level !== 'own-organisation') return '';
    return say(name ? 'only-own-organisation' : 'only-organisation');
  }
}
