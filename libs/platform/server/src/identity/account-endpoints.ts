import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware, sessionMiddleware } from 'better-auth/api';
import { LONGEST_PASSWORD } from '@maillon/platform/contract';
import { z } from 'zod';
import { localeOf } from '../http/locale-of';
import type { PasswordJudge } from './password-judge';

/** What a portal shows before anybody is signed in. */
export interface GateOptions {
  /** This installation is a demonstration. */
  readonly demonstration: boolean;
  /** Letters are on a page of their own. */
  readonly mailbox: boolean;
  /** Administrators and analysts must come with two factors from that instant; null where they need not. */
  readonly secondFactorFrom: Date | null;
  /** What the button of the other sign-in says; null where there is none. */
  readonly oidc: string | null;
}

interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: Date | null;
}

const judged = z.object({
  password: z.string().max(LONGEST_PASSWORD + 1),
  about: z.array(z.string().max(200)).max(4).default([]),
});

/** What a person asks about their own account, and the library does not answer. Mounted beside its own addresses. */
export function accountEndpoints(judge: PasswordJudge, options: GateOptions) {
  return {
    id: 'maillon-account',
    endpoints: {
      gateOptions: createAuthEndpoint('/account/options', { method: 'GET' }, async (context) =>
        context.json({ ...options, passwordRule: judge.rule }),
      ),
      judgePassword: createAuthEndpoint(
        '/account/judge-password',
        { method: 'POST', body: judged },
        async (context) => {
          const { password, about } = context.body;
          return context.json({
            fault: await judge.fault(password, about, localeOf(context.headers?.get('accept-language'))),
          });
        },
      ),
      mySessions: createAuthEndpoint(
        '/account/sessions',
        { method: 'GET', use: [sessionMiddleware] },
        async (context) => {
          const { session, user } = context.context.session;
          const all = await context.context.internalAdapter.listSessions(user.id, { onlyActiveSessions: true });
          // The token of a session stays on the device that holds it.
          const sessions = all.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
            id,
            current: id === session.id,
            since: createdAt,
            seenAt: updatedAt,
            ipAddress: ipAddress || null,
            userAgent: userAgent || null,
          }));
          return context.json({ sessions });
        },
      ),
      myFactors: createAuthEndpoint(
        '/account/factors',
        { method: 'GET', use: [sessionMiddleware] },
        async (context) => {
          const { session, user } = context.context.session as {
            session: { secondFactor?: boolean };
            user: { id: string; twoFactorEnabled?: boolean };
          };
          const where = [{ field: 'userId', value: user.id }];
          const passkeys = await context.context.adapter.findMany<Passkey>({ model: 'passkey', where });
          const password = await context.context.internalAdapter.findCredentialAccount(user.id);
          return context.json({
            application: user.twoFactorEnabled === true,
            passkeys: passkeys.map(({ id, name, createdAt }) => ({
              id,
              name: name ?? null,
              createdAt: createdAt ?? null,
            })),
            password: Boolean(password?.password),
            given: session.secondFactor === true,
          });
        },
      ),
      endSession: createAuthEndpoint(
        '/account/end-session',
        { method: 'POST', body: z.object({ id: z.string() }), use: [sensitiveSessionMiddleware] },
        async (context) => {
          const all = await context.context.internalAdapter.listSessions(context.context.session.user.id);
          const ended = all.find(({ id }) => id === context.body.id);
          if (!ended) throw new APIError('NOT_FOUND', { code: 'platform.not-found', message: 'No such session.' });
          await context.context.internalAdapter.deleteSession(ended.token);
          return context.json({ ended: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
