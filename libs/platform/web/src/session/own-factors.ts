import { Injectable, inject, resource } from '@angular/core';
import { Auth } from './auth';

export interface Factors {
  /** Codes of an application on a telephone are set up. */
  readonly application: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly createdAt: string | null;
  }[];
  /** The account has a password. */
  readonly password: boolean;
  /** This session was opened with two factors. */
  readonly given: boolean;
}

/** What the person has besides a password. Provided by the page, for its cards to share. */
@Injectable()
export class OwnFactors {
  private readonly auth = inject(Auth);
  readonly answer = resource({ loader: () => this.auth.get<Factors>('account/factors') });

  now(): Factors | null {
    return this.answer.hasValue() ? this.answer.value() : null;
  }

  reload(): void {
    this.answer.reload();
  }
}
