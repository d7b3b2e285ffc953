import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { InstantPipe } from '../format/pipes';
import { sentenceOf } from '../gate/sentence-of';
import { Refused } from '../graphql/refused';
import { SentencePipe } from '../i18n/sentence.pipe';
import { OwnFactors, type Factors } from '../session/own-factors';
import { Passkeys, passkeyFailure } from '../session/passkeys';
import { Session } from '../session/session';
import { Confirm } from '../ui/confirm/confirm';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { deviceOf } from './device-of';

type OwnPasskey = Factors['passkeys'][number];

/** Passkeys: the device recognises its owner, and no password is typed. */
@Component({
  selector: 'ml-own-passkeys',
  imports: [Icon, InstantPipe, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './own-passkeys.html',
  styleUrls: ['./account-card.css', './own-sessions.css'],
})
export class OwnPasskeys {
  private readonly passkeys = inject(Passkeys);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly say = sentenceOf();
  protected readonly work = Passkeys.work();
  protected readonly factors = inject(OwnFactors);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);

  protected add(): Promise<void> {
    return this.attempt(() => this.passkeys.add(deviceOf(navigator.userAgent).name));
  }

  /** Came in by a password, and has a passkey: using it makes the session worth more. */
  protected use(): Promise<void> {
    return this.attempt(() => this.passkeys.signIn());
  }

  protected async remove({ id, name }: OwnPasskey): Promise<void> {
    const say = (key: string) => this.sentences.translate<string>(`platform.account.passkeys.remove.${key}`, { name });
    const answers = { action: say('action'), keep: say('keep'), destructive: true };
    const agreed = { title: say('title'), text: say('text'), ...answers };
    if (await this.confirm.ask(agreed)) await this.attempt(() => this.passkeys.remove(id));
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
      this.factors.reload();
      await this.session.load();
    } catch (error) {
      this.error.set(error instanceof Refused ? this.say(error) : this.unused(error));
    } finally {
      this.busy.set(false);
    }
  }

  private unused(error: unknown): Refused {
    return new Refused(this.sentences.translate<string>(passkeyFailure(error)), 'REFUSED', '', {}, {});
  }
}
