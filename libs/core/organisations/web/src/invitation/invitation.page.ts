import { Component, computed, inject, resource, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  Auth,
  Gate,
  Gql,
  Icon,
  InstantPipe,
  NewSecretField,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  sentenceOf,
} from '@maillon/platform/web';
import { AcceptInvitationDocument, OpenedInvitationDocument } from '../data/opened-invitation.generated';

/** Where the link of an invitation leads: who invites to what, and the one step that is left to take. */
@Component({
  imports: [Gate, Icon, InstantPipe, MatButton, NewSecretField, RefusalBanner, RouterLink, SentencePipe, Skeleton],
  templateUrl: './invitation.page.html',
  styleUrl: './invitation.page.css',
})
export class InvitationPage {
  private readonly gql = inject(Gql);
  private readonly auth = inject(Auth);
  private readonly router = inject(Router);
  private readonly say = sentenceOf();
  protected readonly session = inject(Session);
  protected readonly key = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly opened = resource({
    params: () => this.key() || undefined,
    loader: async ({ params }) => (await this.gql.query(OpenedInvitationDocument, { token: params })).invitation,
  });
  protected readonly invitation = computed(() => (this.opened.hasValue() ? this.opened.value() : null));
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly password = signal('');
  /** What the person must do before they can join. */
  protected readonly step = computed(() => {
    const [invitation, me] = [this.invitation(), this.session.me()];
    if (!invitation) return null;
    if (me) return me.email === invitation.email ? 'join' : 'change';
    return invitation.hasAccount ? 'sign-in' : 'open';
  });
  protected readonly back = computed(() => ({
    retour: `/invitation#${this.key()}`,
    adresse: this.invitation()?.email,
  }));

  protected open(event: Event, name: string): Promise<void> {
    event.preventDefault();
    return this.attempt(async () => {
      await this.auth.signUp(name.trim(), this.invitation()!.email, this.password(), this.key()!);
      await this.auth.signIn(this.invitation()!.email, this.password());
      await this.join();
    });
  }

  protected accept(): Promise<void> {
    return this.attempt(() => this.join());
  }

  protected leave(): Promise<void> {
    return this.attempt(() => this.session.signOut());
  }

  private async join(): Promise<void> {
    const { acceptInvitation } = await this.gql.mutate(AcceptInvitationDocument, { token: this.key()! });
    await this.session.act(acceptInvitation);
    await this.router.navigateByUrl('/');
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
    } catch (error) {
      this.error.set(this.say(error));
      await this.session.load().catch(() => undefined);
    } finally {
      this.busy.set(false);
    }
  }
}
