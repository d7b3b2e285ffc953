import { describe, expect, it } from '@jest/globals';
import { say } from './sentence';

const sentence = { fr: 'Le {day}, il reste {left} {unknown}.', en: 'On {day}, {left} are left {unknown}.' };

describe('a sentence', () => {
  it('is said in the language asked for, with what is known', () => {
    expect(say(sentence, 'fr', { day: 'lundi', left: 3 })).toBe('Le lundi, il reste 3 {unknown}.');
  });

  it('writes a day as people write it, and nothing that only resembles one', () => {
    expect(say(sentence, 'fr', { day: '2026-07-09' })).toContain('Le 9 juillet 2026,');
    expect(say(sentence, 'en', { day: '2026-07-09' })).toContain('On 9 July 2026,');
    expect(say(sentence, 'fr', { day: '2026-09-01' })).toContain('Le 1er septembre 2026,');
    expect(say(sentence, 'fr', { day: '2026-09-11' })).toContain('Le 11 septembre 2026,');
    expect(say(sentence, 'en', { day: '2026-09-01' })).toContain('On 1 September 2026,');
    expect(say(sentence, 'en', { day: 'lot 2026-07-09' })).toContain('On lot 2026-07-09,');
  });
});
