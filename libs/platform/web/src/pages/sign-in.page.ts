import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Gate } from '../gate/gate';
import { Refused } from '../graphql/refused';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { SecretField } from '../ui/secret-field/secret-field';

@Component({
  imports: [Gate, Icon, MatButton, RouterLink, SecretField, TranslocoPipe],
  templateUrl: './sign-in.page.html',
})
export class SignInPage {
  /** Where to go once signed in; from the address. */
  readonly retour = input<string>();

  /** The address to begin with, when a page knows it. */
  readonly adresse = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly busy = signal(false);
  protected readonly password = signal('');
  /** Key of the sentence that says why signing in failed. */
  protected readonly failure = signal(this.session.unreachable() ? 'platform.common.unreachable' : '');

  protected async signIn(event: Event, email: string, password: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.session.signIn(email.trim(), password);
      await this.router.navigateByUrl(this.landing());
    } catch (error) {
      this.failure.set(failureKey(error));
    } finally {
      this.busy.set(false);
    }
  }

  private landing(): string {
    const asked = this.retour();
    return asked?.startsWith('/') && !asked.startsWith('//') ? asked : '/';
  }
}

function failureKey(error: unknown): string {
  if (!(error instanceof Refused)) return 'platform.common.unreachable-kept';
  if (error.kind === 'TOO_MANY') return 'platform.common.sign-in.too-many';
  return error.kind === 'INTERNAL' ? 'platform.common.unreachable-kept' : 'platform.common.sign-in.wrong';
}
