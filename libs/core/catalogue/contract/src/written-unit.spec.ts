import { describe, expect, it } from '@jest/globals';
import { writtenUnit } from './written-unit';

const short = (text: string) => {
  const unit = writtenUnit(text);
  return unit && [unit.kind, unit.baseQuantity, unit.baseUnit, unit.pricing, unit.label].join(' ');
};

describe('a unit as people write it', () => {
  it.each([
    ['Cagette de 5 kg', 'crate 5000 gram unit Cagette de 5 kg'],
    ['botte', 'bunch 1 piece unit botte'],
    ['Barquette 250 g', 'tray 250 gram unit Barquette 250 g'],
    ['bouteille de 75 cl', 'bottle 750 millilitre unit bouteille de 75 cl'],
    ['Plateau de 20 œufs', 'tray 20 piece unit Plateau de 20 œufs'],
    ['Meule de 1,5 kg, au kg', 'wheel 1500 gram kg Meule de 1,5 kg'],
    ['Caisse de 10 kg (au kg)', 'case 10000 gram kg Caisse de 10 kg'],
    ['kg', 'kg 1000 gram unit kg'],
    ['kg, au kg', 'kg 1000 gram kg kg'],
    ['Pièce', 'piece 1 piece unit Pièce'],
    ['litre', 'litre 1000 millilitre unit litre'],
    ['boîte de 6 œufs', 'case 6 piece unit boîte de 6 œufs'],
  ])('“%s” says all of it', (text, said) => {
    expect(short(text)).toBe(said);
  });

  it.each(['', 'cagette', '5 kg', 'palette de 12', 'pièce, au kg', 'barquette de 0 g', 'sac de 0,0005 kg'])(
    '“%s” does not say what one holds, or what it is',
    (text) => expect(writtenUnit(text)).toBeNull(),
  );
});
