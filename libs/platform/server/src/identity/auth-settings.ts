import { baseUrlOf } from '../config/base-url';
import type { Environment } from '../config/environment';
import type { AuthSettings } from './auth';
import type { OidcSettings } from './oidc-provider';

export function authSettings(environment: Environment): AuthSettings {
  const oidc = oidcSettings(environment);
  const { demo, mailbox, secondFactorFrom } = environment;
  return {
    databaseUrl: environment.DATABASE_AUTH_URL,
    secret: environment.AUTH_SECRET,
    baseUrl: baseUrlOf(environment),
    rateLimit: environment.AUTH_RATE_LIMIT,
    passwordRule: { minLength: environment.PASSWORD_MIN_LENGTH, bits: environment.PASSWORD_BITS },
    gate: { demonstration: demo, mailbox, secondFactorFrom, oidc: oidc?.label ?? null },
    oidc,
  };
}

function oidcSettings(environment: Environment): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL, OIDC_SECOND_FACTOR } = environment;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    label: OIDC_LABEL,
    secondFactor: OIDC_SECOND_FACTOR === '1',
  };
}
