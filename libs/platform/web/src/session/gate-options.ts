import { Injectable, inject, resource } from '@angular/core';
import type { PasswordRule } from '@maillon/platform/contract';
import { Auth } from './auth';

export interface Options {
  readonly passwordRule: PasswordRule;
  readonly demonstration: boolean;
  /** Letters are on the page /boite-aux-lettres. */
  readonly mailbox: boolean;
  /** Null where nobody must come with two factors. */
  readonly secondFactorFrom: string | null;
  /** Name of another sign-in that is accepted here. */
  readonly oidc: string | null;
}

const USUAL: Options = {
  passwordRule: { minLength: 12, bits: 80 },
  demonstration: false,
  mailbox: false,
  secondFactorFrom: null,
  oidc: null,
};

/** How this installation signs people in. Asked once, when a page first needs it. */
@Injectable({ providedIn: 'root' })
export class GateOptions {
  private readonly auth = inject(Auth);
  private readonly answer = resource({ loader: () => this.auth.get<Options>('account/options') });

  now(): Options {
    return this.answer.hasValue() ? this.answer.value() : USUAL;
  }
}
