import { describe, expect, it } from '@jest/globals';
import { SignedKeys } from './signed-keys';

const keys = new SignedKeys('a secret of some length');

describe('a signed key', () => {
  it('is recognised by its hash, which does not contain it', () => {
    const { key, hash } = keys.make('invitation');
    expect(keys.recognise('invitation', key)).toBe(hash);
    expect(hash).not.toContain(key.split('.')[0]);
  });

  it('opens nothing else than what it was made for', () =>
    expect(keys.recognise('reset', keys.make('invitation').key)).toBeNull());

  it('is not ours when another secret signed it, or when a letter of it was changed', () => {
    const { key } = keys.make('invitation');
    expect(new SignedKeys('another secret').recognise('invitation', key)).toBeNull();
    expect(keys.recognise('invitation', key.replace(/^../, key.startsWith('Az') ? 'zA' : 'Az'))).toBeNull();
    expect(keys.recognise('invitation', '')).toBeNull();
  });
});
