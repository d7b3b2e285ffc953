import { describe, expect, it } from '@jest/globals';
import { lateOrderForYouLetter, lateOrderToPrepareLetter, type LateOrderSaid } from './late-order.letter';

const said: LateOrderSaid = {
  ...{ buyerName: 'Chez Louise', reference: 'MTR-26-000136-T', deliveryDay: '2026-07-10', url: 'https://x.example/' },
  goods: [
    { productName: 'Endive', unitLabel: 'cagette de 5 kg', quantity: 2 },
    { productName: 'Poireau', unitLabel: 'botte', quantity: 1 },
  ],
  note: 'la ferme est d’accord',
};
const to = (locale: 'fr' | 'en') => ({ name: 'Louise', locale });

describe('what is written of an order that was made past the hour', () => {
  it('says to the buyer what was ordered in their name and why, in both languages', () => {
    const letter = lateOrderForYouLetter(to('fr'), said);
    expect(letter.subject).toBe('Le territoire a commandé pour vous : MTR-26-000136-T');
    expect(letter.paragraphs[0]).toContain('le territoire les a laissé passer : la ferme est d’accord.');
    expect(letter.facts).toEqual([
      { label: 'Endive', value: '2 × cagette de 5 kg' },
      { label: 'Poireau', value: '1 × botte' },
    ]);
    expect(lateOrderForYouLetter(to('en'), said).subject).toBe('The territory ordered for you: MTR-26-000136-T');
  });

  it('says to the producer who asks what, however much it is', () => {
    expect(lateOrderToPrepareLetter(to('fr'), said).subject).toBe(
      'Commandé après l’heure : Chez Louise, 2 × Endive + 1',
    );
    const one = { ...said, goods: said.goods.slice(0, 1) };
    expect(lateOrderToPrepareLetter(to('en'), one).subject).toBe('Ordered past the hour: Chez Louise, 2 × Endive');
    expect(lateOrderToPrepareLetter(to('en'), one).heading).toBe('Hello Louise');
  });
});
