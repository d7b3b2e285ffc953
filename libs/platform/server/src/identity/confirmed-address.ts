import type { GenericEndpointContext } from 'better-auth';
import type { Pool } from 'pg';
import type { SignedKeys } from './signed-keys';

/** A header of the page on which somebody answers an invitation. */
export const INVITATION_HEADER = 'x-maillon-invitation';

interface Proofs {
  readonly pool: Pool;
  readonly keys: SignedKeys;
  readonly demonstration: boolean;
}

/** Nobody has a mailbox under it (RFC 2606): a demonstration’s people could never confirm theirs. */
const NOBODYS = /@[^@]+\.example$/;

/** Whether a new account’s address needs no letter: its owner holds the key of an invitation that was sent there. */
export async function isConfirmed(
  email: string,
  context: GenericEndpointContext | null,
  { pool, keys, demonstration }: Proofs,
): Promise<boolean> {
  if (demonstration && NOBODYS.test(email)) return true;
  const hash = keys.recognise('invitation', context?.headers?.get(INVITATION_HEADER) ?? '');
  if (!hash) return false;
  const { rows } = await pool.query<{ invited: boolean }>('select app.invites_address($1, $2) as invited', [
    hash,
    email,
  ]);
  return rows[0]?.invited ?? false;
}

/** Whoever could use a key that came by letter reads the mail of that address. */
export async function confirmAddress(pool: Pool, personId: string): Promise<void> {
  await pool.query('update person set email_verified = true where id = $1 and not email_verified', [personId]);
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

const NO_SUCH_ACCOUNT = { message: 'Invalid email or password', code: 'INVALID_EMAIL_OR_PASSWORD' };

/** An account that waits for its confirmation answers as one that is not there: a letter says the rest. */
export function sayingNothingOfAddresses(answered: Answered): Answered {
  const waits = answered.status === 403 && answered.text.includes('"EMAIL_NOT_VERIFIED"');
  return waits ? { status: 401, text: JSON.stringify(NO_SUCH_ACCOUNT) } : answered;
}

/** The library names in its log whoever signs up. */
export function withoutAddresses(message: string): string {
  return message.replace(/\S+@\S+/g, '…');
}
