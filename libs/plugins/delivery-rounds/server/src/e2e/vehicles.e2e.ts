import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { SAVE_VEHICLE } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';

const VEHICLES = '{ vehicles { id name payloadG crates driverName compartments { temperatureClass crates } } }';

describe('vans', () => {
  let world: World;
  let administrator: TestActor;
  let driver: TestActor;
  const id = uuid();
  const plugins = { first: ['delivery-rounds'], neighbour: ['delivery-rounds'] };
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins });
    administrator = await world.member(world.first, 'territory-administrator');
    driver = await world.member(world.first, 'driver', null, 'Sandrine');
  });
  afterAll(() => world.close());

  const van = (change: object = {}) => ({
    ...{ id, name: 'Fourgon froid', payloadG: 1_300_000, crates: 60, driverMembershipId: driver.membershipId },
    compartments: [
      { temperatureClass: 'ice-0-2', crates: 40 },
      { temperatureClass: 'ambient', crates: 30 },
    ],
    ...change,
  });
  const refusal = (change: object, actor = administrator) => actor.refusal(SAVE_VEHICLE, van(change));
  const vehicles = async (actor = administrator) => (await actor.get(VEHICLES)).vehicles;

  it('are saved once, and changed by saving them again', async () => {
    const { driverMembershipId: _, ...shown } = van();
    for (const _time of ['sent', 'sent again']) {
      const { saveVehicle } = await administrator.get(SAVE_VEHICLE, van());
      expect(saveVehicle).toEqual({ ...shown, driverName: 'Sandrine' });
    }
    expect(await vehicles()).toEqual([{ ...shown, driverName: 'Sandrine' }]);
    await administrator.get(SAVE_VEHICLE, van({ name: 'Fourgon Canche', crates: null, driverMembershipId: null }));
    expect(await vehicles()).toMatchObject([{ id, name: 'Fourgon Canche', crates: null, driverName: null }]);
  });

  it.each([
    ['nameless', { name: ' ' }],
    ['called by a whole page', { name: 'x'.repeat(81) }],
    ['lighter than nothing', { payloadG: -1 }],
    ['unable to carry anything', { payloadG: 0 }],
    ['heavier than a lorry may be', { payloadG: 44_000_001 }],
    ['without a compartment', { compartments: [] }],
    ['full of compartments without room', { compartments: [{ temperatureClass: 'ambient', crates: 0 }] }],
    ['short of less than nothing', { compartments: [{ temperatureClass: 'ambient', crates: -1 }] }],
    ['larger than a ship', { compartments: [{ temperatureClass: 'ambient', crates: 2_001 }] }],
    ['cold in a way that nobody knows', { compartments: [{ temperatureClass: 'lukewarm', crates: 3 }] }],
    ['shared by no crate at all', { crates: 0 }],
    ['driven by somebody without a name', { driverMembershipId: 'Sandrine' }],
  ])('cannot be %s', async (_, change) => {
    const before = await vehicles();
    expect(await refusal(change)).toBe('platform.input-invalid');
    expect(await vehicles()).toEqual(before);
  });

  it('are driven by a driver of this territory, and nobody else', async () => {
    const next = await world.member(world.neighbour, 'driver');
    const cook = await world.member(world.first, 'restaurateur');
    for (const driverMembershipId of [next.membershipId, cook.membershipId, uuid()]) {
      expect(await refusal({ driverMembershipId })).toBe('delivery-rounds.driver-unknown');
    }
    expect(await vehicles()).toMatchObject([{ driverName: null }]);
  });

  it('are managed by administrators; the hub sees them', async () => {
    const hub = await world.member(world.first, 'hub-operator');
    expect(await vehicles(hub)).toHaveLength(1);
    for (const actor of [hub, driver, await world.member(world.first, 'producer')]) {
      expect(await refusal({ name: 'À moi' }, actor)).toBe('platform.not-allowed');
    }
    expect(await driver.refusal(VEHICLES)).toBe('platform.not-allowed');
  });

  it('belong to one territory: the neighbour neither sees nor changes them', async () => {
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect(await vehicles(next)).toEqual([]);
    expect(await refusal({ name: 'Du voisin', driverMembershipId: null }, next)).toBeNull();
    expect(await vehicles(next)).toMatchObject([{ id, name: 'Du voisin' }]);
    expect(await vehicles()).toMatchObject([{ id, name: 'Fourgon Canche' }]);
  });
});
