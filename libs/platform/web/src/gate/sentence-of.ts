import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Refused } from '../graphql/refused';

/** Codes of the sign-in library that have a sentence of ours; its own are English. */
const KNOWN = new Set([
  'INVALID_TOKEN',
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'ACCOUNT_TEMPORARILY_LOCKED',
  'SESSION_NOT_FRESH',
  'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
  'CREDENTIAL_ACCOUNT_NOT_FOUND',
  'AUTHENTICATION_FAILED',
  'PASSKEY_NOT_FOUND',
  'CHALLENGE_NOT_FOUND',
  'SECOND_FACTOR_FIRST',
]);

/** A refusal of the sign-in endpoints, said in the person's language. Call it where a component is built. */
export function sentenceOf(): (error: unknown) => unknown {
  const sentences = inject(TranslocoService);
  return (error) => {
    if (!(error instanceof Refused) || error.code.startsWith('platform.')) return error;
    const key =
      error.kind === 'TOO_MANY' && !KNOWN.has(error.code) ? 'too-many' : KNOWN.has(error.code) ? error.code : null;
    if (error.kind === 'INTERNAL') return error;
    const sentence = sentences.translate<string>(`platform.account.refused.${key ?? 'other'}`);
    return new Refused(sentence, error.kind, error.code, error.data, error.fields);
  };
}
