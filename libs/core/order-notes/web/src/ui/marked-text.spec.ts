import { describe, expect, it } from '@jest/globals';
import { marked } from './marked-text';

describe('a text with its lines underlined', () => {
  it('is cut where a line begins and ends, and loses nothing', () => {
    const pieces = marked('Bonsoir, 2 bottes de persil !', [{ start: 9, end: 27, state: 'sure' }]);
    expect(pieces.map(({ text }) => text)).toEqual(['Bonsoir, ', '2 bottes de persil', ' !']);
    expect(pieces.map(({ state }) => state)).toEqual([null, 'sure', null]);
  });

  it('does not underline what belongs to a text of before', () => {
    expect(marked('ab', [{ start: 1, end: 9, state: 'sure' }])).toEqual([{ text: 'ab', state: null }]);
  });
});
