import { describe, expect, it } from '@jest/globals';
import { defineRefusals } from './refusal';
import { platformRefusals } from './platform.refusals';

const refusals = defineRefusals('farm', { frozen: { fr: 'Gel à {degrees} °C.', en: 'Frost at {degrees} °C.' } });

describe('a refusal', () => {
  it('says its sentence in the person’s language, with its data', () => {
    const refusal = refusals.because('frozen', { degrees: -3 });
    expect([refusal.code, refusal.say('fr'), refusal.say('en')]).toEqual([
      'farm.frozen',
      'Gel à -3 °C.',
      'Frost at -3 °C.',
    ]);
  });

  it('is one of the business unless it says otherwise', () => {
    expect(refusals.because('frozen').kind).toBe('REFUSED');
    expect(platformRefusals.because('signed-out').kind).toBe('UNAUTHENTICATED');
  });
});
