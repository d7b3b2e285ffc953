import { Component, computed, inject, signal } from '@angular/core';
import { FormField, email, form, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Field, FieldControl, Gql, PageHead, RefusalBanner, SentencePipe, fieldMessages } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { InviteOneMemberDocument } from '../data/invitations.generated';
import { MEMBER_ROLES } from './member-roles';
import { OrganisationPicker, type PickedOrganisation } from './organisation-picker';

/** A role in this territory for somebody who has an account, or will open one by the link of a letter. */
@Component({
  imports: [
    Field,
    FieldControl,
    FormField,
    MatButton,
    OrganisationPicker,
    PageHead,
    RefusalBanner,
    RouterLink,
    SentencePipe,
  ],
  templateUrl: './invite-member.page.html',
  host: { class: 'desk' },
})
export class InviteMemberPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly id = uuid();

  protected readonly roles = MEMBER_ROLES;
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly organisation = signal<PickedOrganisation | null>(null);
  protected readonly draft = signal({ email: '', role: 'restaurateur' });
  protected readonly form = form(this.draft, (path) => {
    required(path.email);
    email(path.email);
  });
  protected readonly actsFor = computed(
    () => this.roles.find(({ role }) => role === this.draft().role)?.actsFor ?? null,
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    const organisationId = this.actsFor() ? (this.organisation()?.id ?? null) : null;
    await submit(this.form, async () => {
      try {
        const { inviteMember } = await this.gql.mutate(InviteOneMemberDocument, {
          id: this.id,
          ...this.draft(),
          organisationId,
        });
        await this.router.navigate(['/membres'], { queryParams: { invitation: inviteMember.email } });
      } catch (error) {
        this.error.set(error);
      }
    });
  }
}
