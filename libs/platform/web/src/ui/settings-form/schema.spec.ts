import { describe, expect, it } from '@jest/globals';
import { choicesOf, controlOf, emptyValue, inputType } from './schema';

describe('a settings schema', () => {
  it('chooses a control by what the value may be', () => {
    expect(controlOf({ type: 'boolean' })).toBe('switch');
    expect(controlOf({ type: 'integer' })).toBe('number');
    expect(controlOf({ type: 'string', enum: ['a'] })).toBe('choice');
    expect(controlOf({ type: 'array', items: { type: 'string' } })).toBe('list');
    expect(controlOf({ type: 'array', items: { enum: ['a', 'b'] } })).toBe('ticks');
    expect(controlOf({ type: 'object', properties: {} })).toBe('group');
  });

  it('falls back to JSON for what it does not know', () => {
    expect(controlOf({})).toBe('raw');
  });

  it('names choices by their titles', () => {
    expect(choicesOf({ oneOf: [{ const: 'fr', title: 'Français' }, { const: 'en' }] })).toEqual([
      { value: 'fr', label: 'Français' },
      { value: 'en', label: 'en' },
    ]);
  });

  it('starts a group from the defaults of its parts', () => {
    const schema = {
      type: 'object',
      properties: { open: { type: 'boolean', default: true }, km: { type: 'integer', minimum: 5 } },
    } as const;
    expect(emptyValue(schema)).toEqual({ open: true, km: 5 });
  });

  it('uses the field of the format', () => {
    expect(inputType({ type: 'string', format: 'time' })).toBe('time');
    expect(inputType({ type: 'string' })).toBe('text');
  });
});
