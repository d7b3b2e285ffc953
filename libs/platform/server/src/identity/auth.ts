import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import type { Logger } from 'pino';
import { openPool } from '../database/pool';
import { v7 as uuid } from 'uuid';

export interface AuthSettings {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly baseUrl: string;
  /** Sign-ins allowed to one address in ten seconds. */
  readonly rateLimit: number;
  readonly log?: Logger;
}

// OWASP's parameters for argon2id: 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Sign-in: better-auth on our own tables, by a role that reads nothing else. */
export function openAuth(settings: AuthSettings) {
  const pool = openPool({
    connectionString: settings.databaseUrl,
    max: 4,
    application_name: 'maillon-auth',
    options: '-c search_path=identity',
  });
  const auth = betterAuth({
    appName: 'Maillon',
    baseURL: settings.baseUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: pool,
    telemetry: { enabled: false },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: 14 * 24 * 3_600,
      updateAge: 24 * 3_600,
    },
    account: {
      modelName: 'account',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'person_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 12,
      password: {
        hash: (password) => hash(password, ARGON2ID),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      storage: 'database',
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      customRules: {
        '/sign-in/email': { window: 10, max: settings.rateLimit },
        '/sign-up/email': { window: 10, max: settings.rateLimit },
      },
    },
    logger: { log: (level, message) => settings.log?.[level](`Sign-in: ${message}`) },
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
