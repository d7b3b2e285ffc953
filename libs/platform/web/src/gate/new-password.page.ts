import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Refused } from '../graphql/refused';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Auth } from '../session/auth';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { NewSecretField } from '../ui/secret-field/new-secret-field';
import { Gate } from './gate';
import { sentenceOf } from './sentence-of';

/** Where the link of the letter leads: another password, and every session ended. */
@Component({
  imports: [Gate, Icon, MatButton, NewSecretField, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './new-password.page.html',
})
export class NewPasswordPage {
  private readonly auth = inject(Auth);
  private readonly say = sentenceOf();
  protected readonly token = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly password = signal('');
  protected readonly done = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly spent = computed(() => {
    const error = this.error();
    return !this.token() || (error instanceof Refused && error.code === 'INVALID_TOKEN');
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.auth.post('reset-password', { token: this.token(), newPassword: this.password() });
      this.done.set(true);
    } catch (error) {
      this.error.set(this.say(error));
    } finally {
      this.busy.set(false);
    }
  }
}
