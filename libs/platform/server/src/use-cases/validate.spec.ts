import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { validated } from './validate';

const schema = z.object({ name: z.string(), lines: z.array(z.object({ quantity: z.number().int().min(1) })) });

describe('an input at the threshold', () => {
  it('is let in as its schema reads it', () => {
    const input = { name: 'a', lines: [{ quantity: 1 }] };
    expect(validated(schema, input, 'fr')).toEqual(input);
  });

  it('is refused with the messages by field', () => {
    expect(() => validated(schema, { name: 'a', lines: [{ quantity: -1 }] }, 'fr')).toThrow(
      expect.objectContaining({
        code: 'platform.input-invalid',
        fields: { 'lines.0.quantity': ['Au moins 1.'] },
      }),
    );
  });

  it.each([
    ['fr', { name: '' }, ['À remplir.']],
    ['en', { name: '' }, ['Fill this in.']],
    ['fr', {}, ['À remplir.']],
    ['fr', { name: 'abcd' }, ['Au plus 3 caractères.']],
    ['en', { name: 'abcd' }, ['At most 3 characters.']],
    ['fr', { name: 7 }, [expect.stringContaining('attendu')]],
  ] as const)('says in %s what is wrong with %j', (locale, input, messages) => {
    const short = z.object({ name: z.string().min(1).max(3) });
    expect(() => validated(short, input, locale)).toThrow(expect.objectContaining({ fields: { name: messages } }));
  });

  it('is refused when a text holds a NUL character, however deep', () => {
    expect(() => validated(z.unknown(), { lines: [{ note: 'a\u0000b' }] }, 'fr')).toThrow('input-invalid');
  });
});
