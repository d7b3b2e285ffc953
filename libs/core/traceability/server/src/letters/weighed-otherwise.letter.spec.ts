import { describe, expect, it } from '@jest/globals';
import { weighedOtherwiseLetter, type WeighedSaid } from './weighed-otherwise.letter';

const part: WeighedSaid = {
  ...{ productName: 'Lamb', buyerName: 'The Inn', orderReference: 'A1', saidG: 2_000, scaleG: 1_950 },
  ...{ wasEstimate: false, isCharged: true },
};
const itemOf = (more: Partial<WeighedSaid>, locale: 'fr' | 'en') => {
  const parts = [{ ...part, ...more }];
  const said = { name: 'Paul', deliveryDay: '2026-07-10', parts, url: 'https://example.test' };
  const { text, detail } = weighedOtherwiseLetter(locale, said).sections![0]!.items[0]!;
  return `${text} / ${detail}`.replaceAll('\u00a0', ' ');
};

describe('the letter of what a hub weighed', () => {
  it('says both weights, and which one is charged, in the language of its reader', () => {
    expect(itemOf({}, 'en')).toBe('Lamb: 1.95 kg, 2 kg at yours / The Inn · A1. The hub’s weighing is charged.');
    expect(itemOf({ isCharged: false }, 'fr')).toBe(
      'Lamb : 1,95 kg, 2 kg chez vous / The Inn · A1. Votre pesée reste facturée.',
    );
  });

  it('calls an estimate an estimate', () => {
    expect(itemOf({ wasEstimate: true }, 'en')).toContain('1.95 kg, estimated at 2 kg');
  });
});
