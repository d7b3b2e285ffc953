import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inPhoneAlphabet, partsOf, signsIn, textOf } from './short-text';

const LINK = `https://maillon.territoire-exemple.fr/t/${'x'.repeat(51)}`;
const GSM = /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;

describe('a text message', () => {
  it('keeps the letters that telephones know, and writes the others as they come closest', () => {
    expect(inPhoneAlphabet('Là, « ça » manque : 3 × 2 kg d’œufs → 12,50 € — réponse ?')).toBe(
      'Là, "ca" manque : 3 x 2 kg d\'oeufs -> 12,50 € - réponse ?',
    );
    expect(inPhoneAlphabet('Ferme du Château 🥕 à Étaples')).toBe('Ferme du Chateau à Étaples');
  });

  it('is one message of 160 signs with its link, words cut rather than the link', () => {
    const text = textOf({
      words: 'Poireaux bleus de Solaise des Flandres manque : voulez-vous le remplacement ?',
      url: LINK,
    });
    expect(signsIn(text)).toBeLessThanOrEqual(160);
    expect(text.endsWith(`... ${LINK}`)).toBe(true);
    expect(textOf({ words: 'Code 123456' })).toBe('Code 123456');
  });

  it('whatever it says: in the alphabet of telephones, the link whole, two messages at most', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 0, max: 200 }),
        (words, length) => {
          const url = `https://x/${'a'.repeat(length)}`;
          const text = textOf({ words, url });
          expect(text).toMatch(GSM);
          expect(text.endsWith(url)).toBe(true);
          expect(partsOf(text)).toBe(signsIn(text) <= 160 ? 1 : 2);
          expect(signsIn(text)).toBeLessThanOrEqual(url.length <= 119 ? 160 : 306);
        },
      ),
    );
  });
});
