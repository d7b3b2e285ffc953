import { describe, expect, it } from '@jest/globals';
import { AUDOMAROIS, audomaroisBuyers, audomaroisProducers } from './audomarois.ts';
import { audomaroisDay, montreuilloisDay } from './days.ts';
import { inHautsDeFrance } from './hauts-de-france.ts';
import { MONTREUILLOIS, montreuilloisProducers } from './montreuillois.ts';

const producers = audomaroisProducers();
const buyers = audomaroisBuyers();

describe('the Audomarois', () => {
  it('has another perimeter, another calendar and other plugins than the Montreuillois', () => {
    const first = new Set(MONTREUILLOIS.perimeter.communes);
    expect(AUDOMAROIS.perimeter.communes).toHaveLength(53);
    expect(AUDOMAROIS.perimeter.communes.filter((insee) => first.has(insee))).toEqual([]);
    expect(AUDOMAROIS.calendar).not.toEqual(MONTREUILLOIS.calendar);
    expect(AUDOMAROIS.plugins).toEqual(['click-and-collect', 'observatory']);
    expect(MONTREUILLOIS.plugins).toContain('delivery-rounds');
  });

  it('has 34 producers in its supply area and 40 buyers in its perimeter', () => {
    expect(producers).toHaveLength(34);
    expect(buyers).toHaveLength(40);
    expect(producers.every((one) => AUDOMAROIS.supplyArea.communes.includes(one.site.insee))).toBe(true);
    expect(buyers.every((one) => AUDOMAROIS.perimeter.communes.includes(one.site.insee))).toBe(true);
    expect([...producers, ...buyers].every((one) => inHautsDeFrance(one.site))).toBe(true);
  });

  it('shares exactly four organisations with the Montreuillois, producers in both', () => {
    const known = new Map(montreuilloisProducers().map((one) => [one.siret, one.name]));
    const shared = producers.filter((one) => known.has(one.siret));
    expect(shared).toHaveLength(4);
    expect(shared.every((one) => known.get(one.siret) === one.name)).toBe(true);
    const neighbours = new Set(montreuilloisDay().buyers.map((one) => one.siret));
    expect(buyers.some((one) => neighbours.has(one.siret))).toBe(false);
  });

  it('has a catalogue of its own: a shared producer does not sell the same rows at the same prices', () => {
    const priced = (day: { offers: readonly { key: string; price: string }[] }) =>
      day.offers.map((offer) => `${offer.key} ${offer.price}`);
    const elsewhere = new Set(priced(montreuilloisDay()));
    expect(priced(audomaroisDay()).filter((row) => elsewhere.has(row)).length).toBeLessThan(5);
  });
});
