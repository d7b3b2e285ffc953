import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { sentenceOf } from '../gate/sentence-of';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Auth } from '../session/auth';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { NewSecretField } from '../ui/secret-field/new-secret-field';
import { SecretField } from '../ui/secret-field/secret-field';

/** Another password, which signs the other devices out. */
@Component({
  selector: 'ml-change-password',
  imports: [Icon, MatButton, NewSecretField, RefusalBanner, SecretField, SentencePipe],
  templateUrl: './change-password.html',
  styleUrl: './account-card.css',
})
export class ChangePassword {
  private readonly auth = inject(Auth);
  private readonly session = inject(Session);
  private readonly say = sentenceOf();
  protected readonly current = signal('');
  protected readonly wanted = signal('');
  protected readonly open = signal(false);
  protected readonly changed = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly about = computed(() => {
    const me = this.session.me();
    return me ? [me.name, me.email] : [];
  });
  protected readonly email = computed(() => this.session.me()?.email ?? '');

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.auth.post('change-password', { currentPassword: this.current(), newPassword: this.wanted() });
      this.close();
      this.changed.set(true);
    } catch (error) {
      this.error.set(this.say(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected close(): void {
    this.open.set(false);
    this.error.set(undefined);
    this.current.set('');
    this.wanted.set('');
  }
}
