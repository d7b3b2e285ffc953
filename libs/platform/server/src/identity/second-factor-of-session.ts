import { APIError, getSessionFromCtx } from 'better-auth/api';
import type { GenericEndpointContext } from 'better-auth';
import type { Pool } from 'pg';
import { cameToNothing } from './came-to-nothing';

/** Addresses by which one shows a second factor; a passkey is two by itself, for it asks who holds it. */
const SHOWN = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
  '/passkey/verify-registration',
]);

/** Addresses that change what a second factor is. */
const CHANGES = new Set([
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/get-totp-uri',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
]);

type Session = { readonly secondFactor?: unknown } & Readonly<Record<string, unknown>>;

/** Whether a session about to be made was opened with two factors, by the address that makes it and the session it follows. */
export async function secondFactorOf(
  personId: string,
  context: GenericEndpointContext | null,
  { pool, byProvider }: { readonly pool: Pool; readonly byProvider: boolean },
): Promise<boolean> {
  if (!context?.path) return false;
  if (SHOWN.has(context.path) || (byProvider && context.path === '/callback/:id')) return true;
  const before = context.context.session?.session as Session | undefined;
  if (before?.secondFactor !== true) return false;
  return (
    context.path === '/change-password' ||
    (context.path === '/two-factor/disable' && (await hasPasskey(pool, personId)))
  );
}

/** A session that came in by a password alone must not give itself another second factor, nor take one away. */
export async function mustHaveShownFactor(context: GenericEndpointContext, pool: Pool): Promise<void> {
  if (!CHANGES.has(context.path)) return;
  const known = await getSessionFromCtx(context).catch(() => null);
  if (!known || (known.session as Session).secondFactor === true) return;
  if (!(await hasFactor(pool, known.user.id))) return;
  throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR_FIRST', message: 'Use your second factor first.' });
}

/** Shown by somebody who is signed in already: their session is worth more from now on. */
export async function raiseSession(context: GenericEndpointContext, pool: Pool): Promise<void> {
  if (!SHOWN.has(context.path) || cameToNothing(context) || context.context.newSession) return;
  const known = await getSessionFromCtx(context).catch(() => null);
  if (known) await pool.query('update session set second_factor = true where id = $1', [known.session.id]);
}

async function hasFactor(pool: Pool, personId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from person p where p.id = $1 and (p.two_factor_enabled or exists (select 1 from passkey k where k.person_id = p.id))`,
    [personId],
  );
  return rowCount === 1;
}

async function hasPasskey(pool: Pool, personId: string): Promise<boolean> {
  const { rowCount } = await pool.query('select 1 from passkey where person_id = $1 limit 1', [personId]);
  return rowCount === 1;
}
