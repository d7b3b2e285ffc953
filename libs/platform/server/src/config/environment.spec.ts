import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment';

const whole = {
  DATABASE_URL: 'postgres://app:x@localhost/maillon',
  DATABASE_RELAY_URL: 'postgres://relay:x@localhost/maillon',
  DATABASE_AUTH_URL: 'postgres://auth:x@localhost/maillon',
  AUTH_SECRET: 'x'.repeat(32),
};

describe('the environment', () => {
  it('is read with its defaults', () =>
    expect(readEnvironment(whole)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', demo: false }));

  it('takes an empty value as none', () =>
    expect(readEnvironment({ ...whole, REDIS_URL: '' }).REDIS_URL).toBeUndefined());

  it('says in one sentence what is missing and what is wrong', () => {
    const { AUTH_SECRET: _secret, ...rest } = whole;
    expect(() => readEnvironment({ ...rest, PORT: '99999' })).toThrow(
      /^Configuration: .*PORT .*AUTH_SECRET is missing.*See \.env\.example\.$/s,
    );
  });

  it('refuses a secret that can be guessed', () =>
    expect(() => readEnvironment({ ...whole, AUTH_SECRET: 'short' })).toThrow('at least 32 characters'));
});
