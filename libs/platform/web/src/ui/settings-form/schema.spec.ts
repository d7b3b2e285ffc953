import { describe, expect, it } from '@jest/globals';
import { choicesOf, controlOf, emptyValue, inputType, readPoints, writePoints } from './schema';

describe('a settings schema', () => {
  it('chooses a control by what the value may be', () => {
    expect(controlOf({ type: 'boolean' })).toBe('switch');
    expect(controlOf({ type: 'integer' })).toBe('number');
    expect(controlOf({ type: 'string', enum: ['a'] })).toBe('choice');
    expect(controlOf({ type: 'array', items: { type: 'string' } })).toBe('list');
    expect(controlOf({ type: 'array', items: { enum: ['a', 'b'] } })).toBe('ticks');
    expect(controlOf({ type: 'object', properties: {} })).toBe('group');
  });

  it('takes a list of points as lines of text', () => {
    const schema = { type: 'array', items: { type: 'array', items: { type: 'number' } } } as const;
    expect(controlOf(schema)).toBe('points');
    expect(readPoints('1.587, 50.52\n1.6 50.5\n1.6')).toEqual([
      [1.587, 50.52],
      [1.6, 50.5],
    ]);
    expect(readPoints(writePoints([[1.587, 50.52]]))).toEqual([[1.587, 50.52]]);
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
