import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Column,
  Confirm,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  Gql,
  Icon,
  NumberPipe,
  PageHead,
  RefusalBanner,
  SearchField,
  SentencePipe,
  Session,
  allPages,
  injectUrlState,
} from '@maillon/platform/web';
import { MemberListDocument, RemoveOneMemberDocument, type ListedMemberFragment } from '../data/members.generated';
import { PendingInvitations } from './pending-invitations';
import { MEMBER_ROLES } from './member-roles';

/** The people of the territory and their roles. Read whole: to search a name is what one comes for. */
@Component({
  imports: [
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    MatButton,
    NumberPipe,
    PageHead,
    PendingInvitations,
    RefusalBanner,
    RouterLink,
    SearchField,
    SentencePipe,
  ],
  templateUrl: './members.page.html',
  host: { class: 'desk' },
})
export class MembersPage {
  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly search = this.url.text('recherche');
  protected readonly role = this.url.text('role');
  /** The address to which a letter has just left. */
  protected readonly invitation = this.url.text('invitation');
  protected readonly all = signal<ListedMemberFragment[] | undefined>(undefined);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly error = signal<unknown>(undefined);
  protected readonly members = computed(() => {
    const wanted = this.search().toLowerCase();
    return this.all()?.filter(
      ({ role, name, email, organisationName }) =>
        (!this.role() || role === this.role()) &&
        [name, email, organisationName].some((text) => text?.toLowerCase().includes(wanted)),
    );
  });
  protected readonly roles = computed(() => {
    const count = (role: string) => this.all()?.filter((member) => member.role === role).length ?? 0;
    return MEMBER_ROLES.map(({ role }) => ({ value: role, label: this.nameOf(role), count: count(role) }));
  });
  protected readonly mayManage = computed(() => this.session.permissions().may('organisations.manage-members'));
  protected readonly mayReadRights = computed(() => this.session.permissions().may('platform.read-rights'));
  protected readonly idOf = (member: ListedMemberFragment) => member.id;

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.failure.set(undefined);
    try {
      this.all.set(await allPages(this.gql, MemberListDocument, { first: 200 }, (data) => data.members));
    } catch (error) {
      this.failure.set(error);
    }
  }

  protected async remove(member: ListedMemberFragment): Promise<void> {
    if (!(await this.agrees(member))) return;
    this.error.set(undefined);
    try {
      await this.gql.mutate(RemoveOneMemberDocument, { id: member.id });
      this.all.update((all) => all?.filter(({ id }) => id !== member.id));
    } catch (error) {
      this.error.set(error);
    }
  }

  private agrees({ name, email, role, organisationName }: ListedMemberFragment): Promise<boolean> {
    const say = (key: string) => this.sentences.translate<string>(`organisations.admin.remove-member.${key}`, { name });
    const preview = [
      { label: this.sentences.translate<string>('organisations.admin.column.email'), after: email },
      { label: this.sentences.translate<string>('organisations.admin.members.role'), after: this.nameOf(role) },
      ...(organisationName
        ? [
            {
              label: this.sentences.translate<string>('organisations.admin.members.organisation'),
              after: organisationName,
            },
          ]
        : []),
    ];
    return this.confirm.ask({
      title: say('title'),
      text: say('text'),
      preview,
      action: say('action'),
      keep: say('keep'),
      destructive: true,
    });
  }

  private nameOf(role: string): string {
    return this.sentences.translate<string>(`platform.common.role.${role}`);
  }
}
