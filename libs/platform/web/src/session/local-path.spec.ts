import { describe, expect, it } from '@jest/globals';
import { localPath } from './local-path';

describe('the page to come back to', () => {
  it('is one of this application', () => expect(localPath('/invitation#key')).toBe('/invitation#key'));

  it.each([undefined, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:1'])(
    'is home instead of %s',
    (asked) => expect(localPath(asked)).toBe('/'),
  );
});
