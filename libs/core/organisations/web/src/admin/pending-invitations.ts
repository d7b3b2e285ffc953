import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  Gql,
  Icon,
  InstantPipe,
  NumberPipe,
  RefusalBanner,
  SentencePipe,
  Session,
  allPages,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  ResendOneInvitationDocument,
  RevokeOneInvitationDocument,
  WaitingInvitationsDocument,
  type WaitingInvitationFragment,
} from '../data/invitations.generated';

/** Who was asked to come and has not answered: above the members, for as long as there is somebody. */
@Component({
  selector: 'ml-pending-invitations',
  imports: [Icon, InstantPipe, NumberPipe, RefusalBanner, SentencePipe],
  templateUrl: './pending-invitations.html',
  styleUrl: './pending-invitations.css',
})
export class PendingInvitations {
  /** The address to which a letter has just left. */
  readonly written = input('');

  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  protected readonly all = signal<readonly WaitingInvitationFragment[]>([]);
  protected readonly error = signal<unknown>(undefined);
  protected readonly sentAgain = signal('');
  /** Made before the click: a double click writes one letter. */
  private readonly letters = new Map<string, string>();
  protected readonly mayManage = computed(() => this.session.permissions().may('organisations.manage-members'));

  constructor() {
    void this.load();
  }

  protected async resend({ id, email }: WaitingInvitationFragment): Promise<void> {
    this.error.set(undefined);
    this.sentAgain.set('');
    const letterId = this.letters.get(id) ?? uuid();
    this.letters.set(id, letterId);
    try {
      const { resendInvitation } = await this.gql.mutate(ResendOneInvitationDocument, { id, letterId });
      this.letters.delete(id);
      this.all.update((all) => all.map((one) => (one.id === id ? resendInvitation : one)));
      this.sentAgain.set(email);
    } catch (error) {
      this.error.set(error);
    }
  }

  protected async revoke({ id, email }: WaitingInvitationFragment): Promise<void> {
    const say = (key: string) =>
      this.sentences.translate<string>(`organisations.admin.invitations.revoke.${key}`, { email });
    const answers = { action: say('action'), keep: say('keep'), destructive: true };
    const agreed = { title: say('title'), text: say('text'), ...answers };
    if (!(await this.confirm.ask(agreed))) return;
    this.error.set(undefined);
    try {
      await this.gql.mutate(RevokeOneInvitationDocument, { id });
      this.all.update((all) => all.filter((one) => one.id !== id));
    } catch (error) {
      this.error.set(error);
    }
  }

  private async load(): Promise<void> {
    try {
      this.all.set(await allPages(this.gql, WaitingInvitationsDocument, { first: 200 }, (data) => data.invitations));
    } catch (error) {
      this.error.set(error);
    }
  }
}
