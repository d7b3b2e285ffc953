import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { sentenceOf } from '../gate/sentence-of';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Auth } from '../session/auth';
import { GateOptions } from '../session/gate-options';
import { OwnFactors } from '../session/own-factors';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { SecretField } from '../ui/secret-field/secret-field';
import { BackupCodes } from './backup-codes';
import { QrCode } from './qr-code';

interface SetUp {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

type Step = 'idle' | 'set-up' | 'scan' | 'codes' | 'take-away' | 'new-codes';

/** Codes of an application: set up, shown once more to raise a session, taken away. */
@Component({
  selector: 'ml-second-factor-card',
  imports: [BackupCodes, Icon, MatButton, QrCode, RefusalBanner, SecretField, SentencePipe],
  templateUrl: './second-factor-card.html',
  styleUrls: ['./account-card.css', './second-factor-card.css'],
})
export class SecondFactorCard {
  private readonly auth = inject(Auth);
  private readonly session = inject(Session);
  private readonly say = sentenceOf();
  protected readonly options = inject(GateOptions);
  protected readonly factors = inject(OwnFactors);
  protected readonly step = signal<Step>('idle');
  protected readonly password = signal('');
  protected readonly made = signal<SetUp | null>(null);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly isOn = computed(() => this.factors.now()?.application ?? false);
  /** They have a second factor, and came in without it. */
  protected readonly mustShow = computed(() => this.isOn() && this.factors.now()?.given === false);
  protected readonly secret = computed(() => {
    const uri = this.made()?.totpURI;
    return uri ? (new URL(uri).searchParams.get('secret')?.replace(/(.{4})(?=.)/g, '$1 ') ?? '') : '';
  });

  protected begin(step: Step): void {
    this.step.set(step);
    this.error.set(undefined);
    this.password.set('');
  }

  /** The password again: whoever finds an open screen must not set a factor of their own. */
  protected confirm(event: Event): Promise<void> {
    event.preventDefault();
    const password = this.factors.now()?.password ? { password: this.password() } : {};
    return this.attempt(async () => {
      if (this.step() === 'take-away') {
        await this.auth.post('two-factor/disable', password);
        await this.settled('idle');
      } else if (this.step() === 'new-codes') {
        const { backupCodes } = await this.auth.post<SetUp>('two-factor/generate-backup-codes', password);
        this.made.set({ totpURI: '', backupCodes });
        this.step.set('codes');
      } else {
        this.made.set(await this.auth.post<SetUp>('two-factor/enable', password));
        this.step.set('scan');
      }
    });
  }

  protected verify(event: Event, code: string): Promise<void> {
    event.preventDefault();
    return this.attempt(async () => {
      await this.auth.post('two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') });
      await this.settled(this.step() === 'scan' ? 'codes' : 'idle');
    });
  }

  protected close(): void {
    this.made.set(null);
    this.begin('idle');
  }

  private async settled(next: Step): Promise<void> {
    this.step.set(next);
    this.factors.reload();
    await this.session.load();
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
    } catch (error) {
      this.error.set(this.say(error));
    } finally {
      this.busy.set(false);
    }
  }
}
