import { Injectable, inject } from '@angular/core';
import { Auth } from './auth';

type Options = never;

/** Passkeys of this browser or of a device near it. */
@Injectable({ providedIn: 'root' })
export class Passkeys {
  private readonly auth = inject(Auth);

  static work(): boolean {
    return 'PublicKeyCredential' in globalThis;
  }

  /** Whoever holds the device comes in. */
  async signIn(): Promise<void> {
    const [options, { startAuthentication }] = await Promise.all([
      this.auth.get<Options>('passkey/generate-authenticate-options'),
      import('@simplewebauthn/browser'),
    ]);
    const response = await startAuthentication({ optionsJSON: options });
    await this.auth.post('passkey/verify-authentication', { response });
  }

  async add(name: string): Promise<void> {
    const [options, { startRegistration }] = await Promise.all([
      this.auth.get<Options>(`passkey/generate-register-options?${new URLSearchParams({ name })}`),
      import('@simplewebauthn/browser'),
    ]);
    const response = await startRegistration({ optionsJSON: options });
    await this.auth.post('passkey/verify-registration', { response, name });
  }

  async remove(id: string): Promise<void> {
    await this.auth.post('passkey/delete-passkey', { id });
  }
}

/** Key of the sentence for what a browser throws when no passkey was used. */
export function passkeyFailure(error: unknown): string {
  if (!(error instanceof Error) || error.name === 'Unreachable') return 'platform.common.unreachable-kept';
  return error.name === 'InvalidStateError' ? 'platform.account.passkeys.known' : 'platform.account.passkeys.not-used';
}
