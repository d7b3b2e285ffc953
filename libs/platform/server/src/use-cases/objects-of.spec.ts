import { describe, expect, it } from '@jest/globals';
import { objectsOf } from './objects-of';

const ONE = '019f0000-0000-7000-8000-000000000001';
const TWO = '019f0000-0000-7000-8000-000000000002';

describe('the objects of an act', () => {
  it('are the ids that its input names, once each', () =>
    expect(objectsOf({ id: ONE, sessionId: TWO, input: { offerId: ONE } })).toEqual([ONE, TWO]));

  it('are no words, and nothing out of a long list', () =>
    expect(objectsOf({ module: 'orders', id: 'orders', lines: [{ offerId: ONE }] })).toEqual([]));

  it('are none when nothing was said', () => expect(objectsOf(null)).toEqual([]));
});
