import { expect, it } from '@jest/globals';
import { codeOf } from './totp.ts';

// RFC 6238, appendix B, the last six of eight digits.
it('a code follows the standard’s own example', () =>
  expect(codeOf('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000)).toBe('287082'));
