import { baseUrlOf } from '../config/base-url';
import type { Environment } from '../config/environment';
import type { AuthSettings } from './auth';

export function authSettings(environment: Environment): AuthSettings {
  return {
    databaseUrl: environment.DATABASE_AUTH_URL,
    secret: environment.AUTH_SECRET,
    baseUrl: baseUrlOf(environment),
    rateLimit: environment.AUTH_RATE_LIMIT,
    passwordRule: { minLength: environment.PASSWORD_MIN_LENGTH, bits: environment.PASSWORD_BITS },
    gate: { demonstration: environment.demo, mailbox: environment.mailbox },
  };
}
