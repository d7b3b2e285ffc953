import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Auth } from '../session/auth';
import { GateOptions } from '../session/gate-options';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Gate } from './gate';
import { sentenceOf } from './sentence-of';

/** Asks for a letter with a link. The answer is the same whether or not the address has an account. */
@Component({
  imports: [Gate, Icon, MatButton, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './forgotten-password.page.html',
})
export class ForgottenPasswordPage {
  readonly adresse = input<string>();

  private readonly auth = inject(Auth);
  private readonly say = sentenceOf();
  protected readonly options = inject(GateOptions);
  protected readonly sent = signal('');
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async ask(event: Event, email: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.auth.post('request-password-reset', { email: email.trim(), redirectTo: location.pathname });
      this.sent.set(email.trim());
    } catch (error) {
      this.error.set(this.say(error));
    } finally {
      this.busy.set(false);
    }
  }
}
