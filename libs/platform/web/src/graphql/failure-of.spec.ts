import { describe, expect, it } from '@jest/globals';
import type { CombinedError } from '@urql/core';
import { failureOf } from './failure-of';
import { Refused, Unreachable } from './refused';

describe('what went wrong', () => {
  it('is a refusal with its sentence, its code and its fields', () => {
    const extensions = { code: 'REFUSED', refusal: 'orders.session-closed', fields: { 'lines.0.quantity': ['Trop.'] } };
    const error = {
      graphQLErrors: [{ message: 'Les commandes sont closes.', extensions }],
    } as unknown as CombinedError;
    const refused = failureOf(error) as Refused;
    expect(refused).toBeInstanceOf(Refused);
    expect([refused.message, refused.kind, refused.code]).toEqual([
      'Les commandes sont closes.',
      'REFUSED',
      'orders.session-closed',
    ]);
    expect(refused.fields['lines.0.quantity']).toEqual(['Trop.']);
  });

  it('is silence otherwise', () => {
    const error = { graphQLErrors: [], networkError: new TypeError('Failed to fetch') } as unknown as CombinedError;
    expect(failureOf(error)).toBeInstanceOf(Unreachable);
  });
});
