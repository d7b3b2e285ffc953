import { Component, computed, inject, signal } from '@angular/core';
import { FormField, email, form, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, FieldControl, Gql, PageHead, RefusalBanner, fieldMessages } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { AddOneMemberDocument } from '../data/members.generated';
import { MEMBER_ROLES } from './member-roles';
import { OrganisationPicker, type PickedOrganisation } from './organisation-picker';

/** A role in this territory for a person who has an account. */
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
    TranslocoPipe,
  ],
  templateUrl: './add-member.page.html',
  host: { class: 'desk' },
})
export class AddMemberPage {
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
        await this.gql.mutate(AddOneMemberDocument, { id: this.id, ...this.draft(), organisationId });
        await this.router.navigate(['/membres'], { queryParams: { recherche: this.draft().email } });
      } catch (error) {
        this.error.set(error);
      }
    });
  }
}
