import { hash, verify } from '@node-rs/argon2';
import { LONGEST_PASSWORD, type PasswordRule } from '@maillon/platform/contract';
import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type { Logger } from 'pino';
import { openPool } from '../database/pool';
import { v7 as uuid } from 'uuid';
import { Links } from '../mail/links';
import { accountEndpoints, type GateOptions } from './account-endpoints';
import { AccountLetters } from './account-letters';
import { AUTH_TABLES } from './auth-tables';
import { confirmAddress, isConfirmed, withoutAddresses } from './confirmed-address';
import { PasswordJudge } from './password-judge';
import { SignedKeys } from './signed-keys';
import { refuseWeakPassword } from './refuse-weak-password';
import { mustHaveShownFactor, raiseSession, secondFactorOf } from './second-factor-of-session';
import { oidcSignIn, type OidcSettings } from './oidc-provider';
import { secondFactors } from './second-factors';
import { tellOfNewPassword } from './tell-of-new-password';
import { writeInTheirLanguage } from './write-in-their-language';

export interface AuthSettings {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly baseUrl: string;
  /** Sign-ins allowed to one address in ten seconds. */
  readonly rateLimit: number;
  readonly passwordRule: PasswordRule;
  readonly gate: GateOptions;
  readonly oidc: OidcSettings | null;
  readonly log?: Logger;
}

// OWASP's parameters for argon2id: 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const DAY_S = 24 * 3_600;

/** Sign-in: better-auth on our own tables, by a role that reads nothing else. */
export function openAuth(settings: AuthSettings) {
  const pool = openPool({
    connectionString: settings.databaseUrl,
    max: 4,
    application_name: 'maillon-auth',
    options: '-c search_path=identity',
  });
  const byProvider = settings.oidc?.secondFactor ?? false;
  const judge = new PasswordJudge(settings.passwordRule);
  const keys = new SignedKeys(settings.secret);
  const letters = new AccountLetters(pool, new Links(settings.baseUrl));
  const auth = betterAuth({
    appName: 'Maillon',
    baseURL: settings.baseUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: pool,
    telemetry: { enabled: false },
    user: AUTH_TABLES.user,
    session: { ...AUTH_TABLES.session, expiresIn: 14 * DAY_S, updateAge: DAY_S },
    // An account of elsewhere opens ours when both have the same address and both know it to be the person's.
    account: {
      ...AUTH_TABLES.account,
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: true },
    },
    // Keys that travel by letter are kept as hashes.
    verification: { ...AUTH_TABLES.verification, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: settings.passwordRule.minLength,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: (password) => hash(password, ARGON2ID),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
      resetPasswordTokenExpiresIn: 1_800,
      revokeSessionsOnPasswordReset: true,
      // Who opens an account hears the same whether or not the address had one: its owner reads the rest in a letter.
      requireEmailVerification: true,
      onExistingUserSignUp: ({ user }, request) => letters.accountExists(user, request?.headers),
      sendResetPassword: ({ user, url, token }, request) =>
        letters.resetPassword(user, token, decodeURIComponent(new URL(url).search), request?.headers),
      onPasswordReset: async ({ user }, request) => {
        await confirmAddress(pool, user.id);
        await letters.passwordChanged(user, request?.headers);
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: DAY_S,
      sendVerificationEmail: ({ user, token }, request) =>
        user.emailVerified ? Promise.resolve() : letters.confirmAddress(user, token, request?.headers),
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        await mustHaveShownFactor(context, pool);
        return refuseWeakPassword(judge, context);
      }),
      after: createAuthMiddleware(async (context) => {
        await raiseSession(context, pool);
        await tellOfNewPassword(letters, context);
      }),
    },
    databaseHooks: {
      user: {
        create: {
          after: ({ id }, context) => writeInTheirLanguage(pool, id, context?.headers),
          before: async (user, context) => {
            const confirmed = await isConfirmed(user.email, context, {
              pool,
              keys,
              demonstration: settings.gate.demonstration,
            });
            return { data: confirmed ? { ...user, emailVerified: true } : user };
          },
        },
      },
      session: {
        create: {
          before: async (session, context) => {
            const secondFactor = await secondFactorOf(session.userId, context, { pool, byProvider });
            return { data: { ...session, secondFactor } };
          },
        },
      },
    },
    plugins: [
      accountEndpoints(judge, settings.gate),
      ...secondFactors(settings.baseUrl),
      ...(settings.oidc ? [oidcSignIn(settings.oidc)] : []),
    ],
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      storage: 'database',
      ...AUTH_TABLES.rateLimit,
      customRules: {
        '/sign-in/email': { window: 10, max: settings.rateLimit },
        '/sign-in/social': { window: 10, max: settings.rateLimit },
        '/sign-up/email': { window: 10, max: settings.rateLimit },
        // A person mistypes; six digits must not be searched through.
        '/two-factor/*': { window: 30, max: Math.max(5, settings.rateLimit / 4) },
        '/request-password-reset': { window: 60, max: settings.rateLimit },
      },
    },
    logger: { log: (level, message) => settings.log?.[level](`Sign-in: ${withoutAddresses(message)}`) },
    advanced: {
      // Whatever the environment is called: a request with our cookie comes from our pages.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: () => uuid() },
      cookiePrefix: 'maillon',
      ipAddress: { ipAddressHeaders: ['x-maillon-ip'] },
    },
  });
  return { auth, pool, close: () => pool.end() };
}

export type Auth = ReturnType<typeof openAuth>['auth'];
