import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Auth } from '../session/auth';
import { localPath } from '../session/local-path';
import { Session } from '../session/session';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Gate } from './gate';
import { sentenceOf } from './sentence-of';

/** The second step of signing in: the code that the application shows, or a backup code. */
@Component({
  imports: [Gate, MatButton, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './second-factor.page.html',
})
export class SecondFactorPage {
  readonly retour = input<string>();

  private readonly auth = inject(Auth);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly say = sentenceOf();
  protected readonly backup = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async give(event: Event, code: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const path = this.backup() ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp';
      await this.auth.post(path, { code: code.trim() });
      await this.session.load();
      await this.router.navigateByUrl(localPath(this.retour()));
    } catch (error) {
      this.error.set(this.say(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected change(): void {
    this.backup.update((backup) => !backup);
    this.error.set(undefined);
  }
}
