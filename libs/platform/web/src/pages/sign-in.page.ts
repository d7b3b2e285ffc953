import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Gate } from '../gate/gate';
import { Refused } from '../graphql/refused';
import { SentencePipe } from '../i18n/sentence.pipe';
import { injectWebModules } from '../modules/web-modules';
import { Auth } from '../session/auth';
import { GateOptions } from '../session/gate-options';
import { localPath } from '../session/local-path';
import { Passkeys, passkeyFailure } from '../session/passkeys';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { SecretField } from '../ui/secret-field/secret-field';

@Component({
  imports: [Gate, Icon, MatButton, RouterLink, SecretField, SentencePipe],
  templateUrl: './sign-in.page.html',
})
export class SignInPage {
  /** Where to go once signed in; from the address. */
  readonly retour = input<string>();

  /** What the other sign-in said when it came to nothing; from the address. */
  readonly error = input<string>();
  /** The address to begin with, when a page knows it. */
  readonly adresse = input<string>();

  private readonly session = inject(Session);
  private readonly auth = inject(Auth);
  protected readonly options = inject(GateOptions);
  private readonly passkeys = inject(Passkeys);
  protected readonly passkeysWork = Passkeys.work();
  private readonly router = inject(Router);
  protected readonly doors = injectWebModules().flatMap(({ doors = [] }) => doors);
  protected readonly busy = signal(false);
  protected readonly password = signal('');
  /** Key of the sentence that says why signing in failed. */
  protected readonly failure = linkedSignal(() => {
    if (this.session.unreachable()) return 'platform.common.unreachable';
    return this.error() ? oidcFailure(this.error()!) : '';
  });

  protected async signIn(event: Event, email: string, password: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.failure.set('');
    try {
      if (await this.session.signIn(email.trim(), password)) await this.router.navigateByUrl(this.landing());
      else await this.router.navigate(['/connexion/code'], { queryParams: { retour: this.retour() ?? null } });
    } catch (error) {
      this.failure.set(failureKey(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected async usePasskey(): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.passkeys.signIn();
      await this.session.load();
      await this.router.navigateByUrl(this.landing());
    } catch (error) {
      this.failure.set(
        error instanceof Refused ? 'platform.account.refused.AUTHENTICATION_FAILED' : passkeyFailure(error),
      );
    } finally {
      this.busy.set(false);
    }
  }

  protected async leaveForOidc(): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.auth.leaveForOidc(this.landing());
    } catch (error) {
      this.busy.set(false);
      this.failure.set(error instanceof Refused ? 'platform.account.oidc.failed' : 'platform.common.unreachable-kept');
    }
  }

  private landing(): string {
    return localPath(this.retour());
  }
}

function oidcFailure(error: string): string {
  return /linked|signup/i.test(error) ? 'platform.account.oidc.unknown' : 'platform.account.oidc.failed';
}

function failureKey(error: unknown): string {
  if (!(error instanceof Refused)) return 'platform.common.unreachable-kept';
  if (error.kind === 'TOO_MANY') return 'platform.common.sign-in.too-many';
  return error.kind === 'INTERNAL' ? 'platform.common.unreachable-kept' : 'platform.common.sign-in.wrong';
}
