import { Component, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { sentenceOf } from '../gate/sentence-of';
import { InstantPipe } from '../format/pipes';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Auth } from '../session/auth';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { deviceOf } from './device-of';

interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly since: string;
  readonly seenAt: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

/** The devices on which the person is signed in, and the means to sign them out. */
@Component({
  selector: 'ml-own-sessions',
  imports: [Failure, Icon, InstantPipe, MatButton, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './own-sessions.html',
  styleUrls: ['./account-card.css', './own-sessions.css'],
})
export class OwnSessions {
  private readonly auth = inject(Auth);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly say = sentenceOf();
  protected readonly deviceOf = deviceOf;
  protected readonly error = signal<unknown>(undefined);
  protected readonly all = resource({
    loader: async () => {
      const { sessions } = await this.auth.get<{ sessions: OwnSession[] }>('account/sessions');
      return sessions.toSorted((a, b) => Number(b.current) - Number(a.current) || b.seenAt.localeCompare(a.seenAt));
    },
  });

  protected async end({ id }: OwnSession): Promise<void> {
    this.error.set(undefined);
    try {
      await this.auth.post('account/end-session', { id });
      this.all.reload();
    } catch (error) {
      this.error.set(this.say(error));
    }
  }

  protected async leaveEverywhere(): Promise<void> {
    this.error.set(undefined);
    try {
      await this.session.signOut(true);
      await this.router.navigateByUrl('/connexion');
    } catch (error) {
      this.error.set(this.say(error));
    }
  }
}
