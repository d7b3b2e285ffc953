import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { AUTH_TABLES } from './auth-tables';

/** Codes of an application with backup codes, and passkeys, on our tables. */
export function secondFactors(baseUrl: string) {
  return [
    twoFactor({ issuer: 'Maillon', schema: AUTH_TABLES.twoFactor, allowPasswordless: true }),
    passkey({
      rpID: new URL(baseUrl).hostname,
      rpName: 'Maillon',
      origin: new URL(baseUrl).origin,
      schema: AUTH_TABLES.passkey,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      registration: { afterVerification: ({ verification }) => held(verification.registrationInfo?.userVerified) },
      authentication: { afterVerification: ({ verification }) => held(verification.authenticationInfo.userVerified) },
    }),
  ] as const;
}

/** The device asked who holds it: only then is a passkey two factors. The library does not insist. */
function held(userVerified: boolean | undefined): void {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED', message: 'Not verified.' });
}
