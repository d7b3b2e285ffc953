import type { GenericEndpointContext } from 'better-auth';
import { cameToNothing } from './came-to-nothing';
import type { AccountLetters } from './account-letters';

/** Whoever changes a password may not be its owner: the owner is told. */
export async function tellOfNewPassword(letters: AccountLetters, context: GenericEndpointContext): Promise<void> {
  if (context.path !== '/change-password' || cameToNothing(context)) return;
  const user = context.context.session?.user;
  if (user) await letters.passwordChanged(user, context.headers);
}
