import { describe, expect, it } from '@jest/globals';
import { inHautsDeFrance } from './hauts-de-france.ts';
import { MONTREUILLOIS, montreuilloisBuyers, montreuilloisProducers } from './montreuillois.ts';
import { passesLuhn } from './siret.ts';
import { centreOf, distanceKm } from './geography.ts';

const producers = montreuilloisProducers();
const buyers = montreuilloisBuyers();
const inside = new Set(MONTREUILLOIS.perimeter.communes);

function count<T extends string>(values: readonly T[]): Record<string, number> {
  return values.reduce<Record<string, number>>((all, one) => ({ ...all, [one]: (all[one] ?? 0) + 1 }), {});
}

describe('the Montreuillois', () => {
  it('is the 46 communes of the CA2BM, inside a wider supply area', () => {
    expect(MONTREUILLOIS.perimeter.communes).toHaveLength(46);
    expect(MONTREUILLOIS.supplyArea.communes).toEqual(expect.arrayContaining([...inside]));
    expect(MONTREUILLOIS.supplyArea.neighbourEpcis).toHaveLength(6);
  });

  it('is born equal twice', () => {
    expect(montreuilloisProducers()).toEqual(producers);
    expect(montreuilloisBuyers()).toEqual(buyers);
  });
});

describe('its 118 producers', () => {
  it('follow the recipe by family', () => {
    expect(count(producers.map((one) => one.family))).toEqual({
      vegetables: 26,
      potatoes: 12,
      fruit: 14,
      dairy: 16,
      meat: 11,
      'poultry-eggs': 7,
      sea: 12,
      drinks: 8,
      'bakery-grocery': 7,
      'mushrooms-herbs': 5,
    });
    expect(count(producers.map((one) => one.speciality))).toMatchObject({
      endive: 4,
      boat: 8,
      'fish-merchant': 2,
      mussels: 2,
    });
  });

  it('live half inside the perimeter, half in the rest of the supply area', () => {
    expect(producers.filter((one) => inside.has(one.site.insee))).toHaveLength(59);
    const supply = new Set(MONTREUILLOIS.supplyArea.communes);
    expect(producers.filter((one) => !supply.has(one.site.insee))).toEqual([]);
  });

  it('behave by the shares of the recipe', () => {
    const behaviours = count(producers.map((one) => one.behaviour));
    expect(behaviours['diligent']! / 118).toBeCloseTo(0.2, 1);
    expect(behaviours).toEqual({ diligent: 24, weekly: 41, 'links-only': 29, 'phone-only': 18, silent: 6 });
  });

  it('include fourteen who bring their goods to the hub anyway, and are found by vans otherwise', () => {
    expect(producers.filter((one) => one.bringsToHub)).toHaveLength(14);
    for (const { collectionWindows } of producers) {
      for (const { from, to } of collectionWindows) expect(from < to).toBe(true);
    }
  });

  it('show a sign only where it is plausible', () => {
    const southern = producers.filter((one) => one.labels.includes('aop-pres-sales-baie-de-somme'));
    expect(southern.map((one) => one.site.latitude < 50.42)).toEqual([true, true, true]);
    const licques = producers.filter((one) => one.labels.includes('igp-volailles-de-licques'));
    expect(licques.every((one) => one.speciality === 'licques')).toBe(true);
  });
});

describe('its 240 buyers', () => {
  it('are 150 restaurants, 38 hotels, 40 bars and 12 canteens', () => {
    const kinds = count(buyers.map((one) => one.kind));
    expect(kinds).toEqual({ restaurant: 150, hotel: 38, bar: 40, canteen: 12 });
  });

  it('are spread over the territory by the shares of the recipe, within half a point', () => {
    const zones = count(buyers.map((one) => one.zone));
    const shares = { 'le-touquet': 30, berck: 18, 'merlimont-cucq-stella': 13, montreuil: 12, etaples: 10 };
    const rest = { 'rang-du-fliers-verton': 6, camiers: 5, villages: 6 };
    for (const [zone, percent] of Object.entries({ ...shares, ...rest })) {
      expect(Math.abs((zones[zone]! / 240) * 100 - percent)).toBeLessThanOrEqual(0.5);
    }
  });

  it('are all inside the perimeter', () => {
    expect(buyers.filter((one) => !inside.has(one.site.insee))).toEqual([]);
  });

  it('receive nothing during service', () => {
    for (const { from, to } of buyers.flatMap((one) => one.deliveryWindows)) {
      expect(from < to).toBe(true);
      expect(to <= '11:45').toBe(true);
    }
  });
});

describe('all organisations', () => {
  const everybody = [...producers, ...buyers];

  it('have their own valid SIRET and their own name among their kind', () => {
    expect(new Set(everybody.map((one) => one.siret)).size).toBe(118 + 240);
    expect(everybody.every((one) => passesLuhn(one.siret))).toBe(true);
    expect(new Set(producers.map((one) => one.name)).size).toBe(118);
    expect(new Set(buyers.map((one) => one.name)).size).toBe(240);
  });

  it('can be written to and called without reaching anybody', () => {
    expect(new Set(everybody.map((one) => one.email)).size).toBe(118 + 240);
    for (const { email, phone } of everybody) {
      expect(email).toMatch(/^contact@[a-z0-9-]+\.example$/);
      expect(phone).toMatch(/^(03 53 01|06 39 98) \d\d \d\d$/);
    }
  });

  it('stand on land in the Hauts-de-France, within 5 km of the centre of their commune', () => {
    for (const { site } of everybody) {
      expect(inHautsDeFrance(site)).toBe(true);
      expect(distanceKm(site, centreOf(site.insee))).toBeLessThan(5);
      expect(site.postalCode).toMatch(/^(62|80)\d{3}$/);
    }
  });
});
