import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { AccountLetters } from './account-letters';

/** Whoever changes a password may not be its owner: the owner is told. */
export function tellOfNewPassword(letters: AccountLetters) {
  return createAuthMiddleware(async (context) => {
    if (context.path !== '/change-password' || isAPIError(context.context.returned)) return;
    const user = context.context.session?.user;
    if (user) await letters.passwordChanged(user, context.headers);
  });
}
