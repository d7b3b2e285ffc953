import { describe, expect, it } from '@jest/globals';
import { shownSetting } from './shown-setting';

const shown = (key: string, value: unknown) => shownSetting(key, value, { yes: 'oui', no: 'non', language: 'fr' });

describe('a value of a setting', () => {
  it.each([
    ['minimumOrderCents', 5_000, '5000 (50,00\u00a0€)'],
    ['maximumLines', 80, '80'],
    ['isOpen', true, 'oui'],
    ['isOpen', false, 'non'],
    ['days', ['mon', 'tue'], 'mon, tue'],
    [
      'points',
      [
        [1, 2],
        [3, 4],
      ],
      '2',
    ],
    ['shape', { a: 1 }, '…'],
    ['none', [], '–'],
    ['floor', null, '–'],
    ['floor', 0, '0'],
  ])('%s %j is read %s', (key, value, text) => expect(shown(key, value)).toBe(text));
});
