import { describe, expect, it } from '@jest/globals';
import { ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { capacityOf, CAPACITY_DIMENSIONS } from './assets.ts';
import { MTR_DRIVERS, MTR_VEHICLES } from './data/assets.data.ts';
import { audomaroisDay, montreuilloisDay } from './days.ts';

const mtr = montreuilloisDay();

describe('the demo accounts', () => {
  it('give one person for each role that the demo shows', () => {
    const roles = ACCOUNTS.map(({ role, territoryCode }) => `${role} ${territoryCode}`);
    expect(roles).toEqual(
      expect.arrayContaining([
        'territory-administrator MTR',
        'producer MTR',
        'restaurateur MTR',
        'driver MTR',
        'territory-administrator AUD',
        'cci-analyst HDF',
        'territory-administrator HDF',
      ]),
    );
    expect(new Set(ACCOUNTS.map((one) => one.email)).size).toBe(ACCOUNTS.length);
    expect(ACCOUNTS.every((one) => one.email.endsWith('.example'))).toBe(true);
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(12);
  });

  it('let the producer see something to prepare and the restaurateur an order to follow', () => {
    const sirets = (role: string) => ACCOUNTS.find((one) => one.role === role)!.organisationSiret;
    const lines = mtr.orders.flatMap((order) => order.lines);
    expect(lines.filter((line) => line.producerSiret === sirets('producer')).length).toBeGreaterThan(10);
    const order = mtr.orders.find((one) => one.buyerSiret === sirets('restaurateur'));
    expect(order!.lines.length).toBeGreaterThanOrEqual(9);
  });
});

describe('the vehicles', () => {
  it('have a driver each and room for the day', () => {
    const drivers = MTR_DRIVERS.map((driver) => driver.email);
    expect(MTR_VEHICLES.map((vehicle) => vehicle.driverEmail)).toEqual(drivers);
    const payload = MTR_VEHICLES.reduce((sum, vehicle) => sum + vehicle.payloadG, 0);
    const offers = new Map(mtr.offers.map((offer) => [offer.key, offer]));
    const load = mtr.orders
      .flatMap((order) => order.lines)
      .reduce((sum, line) => sum + line.quantity * offers.get(line.offerKey)!.nominalMassG, 0);
    expect(load).toBeLessThan(payload);
  });

  it('speak in arrays of the same dimensions', () => {
    const [cold, , dry] = MTR_VEHICLES.map(capacityOf);
    expect(cold).toHaveLength(CAPACITY_DIMENSIONS.length);
    expect(cold!.every((limit) => limit > 0)).toBe(true);
    expect(dry!.slice(3)).toEqual([0, 0, 0, 0]);
  });
});

describe('the Audomarois counter', () => {
  it('has a place for every order', () => {
    expect(audomaroisDay().orders.length).toBeLessThanOrEqual(9 * 4);
  });
});
