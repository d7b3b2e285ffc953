import { describe, expect, it } from '@jest/globals';
import { faultsOf } from './faults';

const schema = {
  type: 'object',
  required: ['name', 'slots'],
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 4 },
    code: { type: 'string', pattern: '^[0-9]{5}$' },
    minutes: { type: 'integer', minimum: 0, maximum: 60 },
    slots: {
      type: 'array',
      items: { type: 'object', required: ['from'], properties: { from: { type: 'string' } } },
    },
  },
} as const;
const good = { name: 'Abc', code: '62688', minutes: 5, slots: [{ from: '07:30' }] };
const keysOf = (settings: object) =>
  Object.entries(faultsOf(schema, settings)).map(([path, [fault]]) => `${path}: ${fault?.key.split('.').at(-1)}`);

describe('what is wrong with settings', () => {
  it('is nothing when the schema accepts them, optional ones left empty', () => {
    expect(keysOf(good)).toEqual([]);
    expect(keysOf({ ...good, code: '', minutes: undefined })).toEqual([]);
  });

  it('is said at the place of each value, however deep', () => {
    expect(keysOf({ ...good, name: '', slots: [{ from: '07:30' }, {}] })).toEqual([
      'name: required',
      'slots.1.from: required',
    ]);
  });

  it('is said with the figure that was passed', () => {
    expect(faultsOf(schema, { ...good, minutes: -5 })).toEqual({
      minutes: [{ key: 'platform.common.wrong.min', min: 0 }],
    });
    expect(keysOf({ ...good, minutes: 61 })).toEqual(['minutes: max']);
    expect(keysOf({ ...good, minutes: 1.5 })).toEqual(['minutes: whole']);
  });

  it('is said of texts too short, too long or of another form', () => {
    expect(keysOf({ ...good, name: 'A' })).toEqual(['name: minLength']);
    expect(keysOf({ ...good, name: 'Abcde' })).toEqual(['name: maxLength']);
    expect(keysOf({ ...good, code: '6268' })).toEqual(['code: pattern']);
  });
});
