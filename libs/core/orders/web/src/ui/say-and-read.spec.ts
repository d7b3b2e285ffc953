import { beforeEach, describe, expect, it } from '@jest/globals';
import { SayAndRead } from './say-and-read';

describe('what is said of a row that is shown', () => {
  let told: string[];
  const shown = { reload: () => told.push('read') };
  const heard = () => void told.push('heard');

  beforeEach(() => {
    told = [];
  });

  it('is heard, then read again, and nothing else can be said meanwhile', async () => {
    const saying = new SayAndRead(shown, heard);
    const said = saying.say(async () => void told.push(`said, busy ${saying.busy()}`));
    await said;
    expect(told).toEqual(['said, busy true', 'heard', 'read']);
    expect(saying.busy()).toBe(false);
  });

  it('is refused with its reason, and read again all the same: somebody may have answered first', async () => {
    const saying = new SayAndRead(shown, heard);
    await saying.say(() => Promise.reject(new Error('answered')));
    expect(told).toEqual(['read']);
    expect(saying.error()).toEqual(new Error('answered'));
    expect(saying.busy()).toBe(false);

    await saying.say(async () => undefined);
    expect(saying.error()).toBeUndefined();
  });
});
