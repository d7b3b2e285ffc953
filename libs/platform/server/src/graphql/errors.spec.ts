import { describe, expect, it, jest } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { saidError } from './errors';

const log = { error: jest.fn() };
const said = (error: unknown) => saidError(error, 'fr', log as unknown as Logger);

describe('what a client reads of an error', () => {
  it('is what a scalar says of a value that cannot be read', () => {
    const originalError = new TypeError('A date is written YYYY-MM-DD.');
    const { message, extensions } = said(new GraphQLError(originalError.message, { originalError }));
    expect([message, extensions['code']]).toEqual(['A date is written YYYY-MM-DD.', 'BAD_INPUT']);
  });

  it('is one sentence and no more of a fault of ours, which goes to the log', () => {
    const originalError = new TypeError('object is not iterable');
    const { message, extensions } = said(new GraphQLError(originalError.message, { originalError, path: ['offers'] }));
    expect(message).toMatch(/de notre côté/);
    expect(extensions['code']).toBe('INTERNAL');
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});
