import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Hall, SAVE_PLACE, slot, type Trader } from '../fixtures/hall';
import { MODULES } from '../fixtures/modules';

const PLACES = '{ pickupPlaces { id name commune slots { id weekday from to capacity } } }';
const OPTIONS =
  'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { id module label windowStart windowEnd feasible reason } }';
const friday = slot();
const tight = slot({ from: '17:00', to: '18:30', capacity: 1 });
const saturday = slot({ weekday: 6 });

describe('pickup places and their slots', () => {
  let world: World;
  let hall: Hall;
  let inn: Trader;
  let offerId: string;
  beforeAll(async () => {
    world = await World.open({
      modules: MODULES,
      plugins: { first: ['click-and-collect'], neighbour: ['click-and-collect'] },
    });
    hall = await Hall.open(world, [friday, tight, saturday]);
    inn = await hall.buyer('Auberge du Rempart');
    ({ offerId } = await hall.producer('Ferme du Bois'));
  });
  afterAll(() => world.close());

  const options = async () => (await inn.actor.get(OPTIONS, { id: hall.sessionId })).fulfilmentOptions;
  const refusal = (change: object, actor = hall.administrator) =>
    actor.refusal(SAVE_PLACE, { ...hall.place([friday, tight, saturday]), ...change });

  it('are saved as they are given, in the order of the week', async () => {
    const { pickupPlaces } = await inn.actor.get(PLACES);
    expect(pickupPlaces).toEqual([
      { id: hall.placeId, name: 'Halle de Montreuil', commune: 'Montreuil-sur-Mer', slots: [friday, tight, saturday] },
    ]);
  });

  it('are refused outside the perimeter, with slots that make no sense, and to who may not manage them', async () => {
    const hub = await world.member(world.first, 'hub-operator');
    expect(await refusal({ inseeCode: '80021' })).toBe('click-and-collect.commune-unknown');
    expect(await refusal({ slots: [slot({ to: '07:00' })] })).toBe('click-and-collect.slot-times');
    expect(await refusal({ slots: [friday, { ...friday, id: uuid() }] })).toBe('click-and-collect.slot-repeated');
    expect(await refusal({ slots: [slot({ capacity: 0 })] })).toBe('platform.input-invalid');
    expect(await refusal({}, hub)).toBe('platform.not-allowed');
    expect(await refusal({}, inn.actor)).toBe('platform.not-allowed');
  });

  it('cannot take a slot from another place', async () => {
    expect(await refusal({ id: uuid(), name: 'Ailleurs' })).toBe('platform.not-found');
  });

  it('are unknown next door', async () => {
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect((await next.get(PLACES)).pickupPlaces).toEqual([]);
  });

  it('offer the slots of the delivery day, in the territory’s time', async () => {
    expect(await options()).toEqual([
      {
        ...{
          id: `click-and-collect:${friday.id}`,
          module: 'click-and-collect',
          label: 'Halle de Montreuil, 08:00–10:00',
        },
        ...{
          windowStart: '2026-07-10T06:00:00.000Z',
          windowEnd: '2026-07-10T08:00:00.000Z',
          feasible: true,
          reason: null,
        },
      },
      expect.objectContaining({ label: 'Halle de Montreuil, 17:00–18:30', feasible: true }),
    ]);
  });

  it('say when a slot is full, and refuse it', async () => {
    const orderId = uuid();
    expect(await hall.order(inn, orderId, tight.id, [offerId])).toBeNull();
    expect(await options()).toMatchObject([{ feasible: true }, { feasible: false, reason: 'Ce créneau est complet.' }]);
    expect(await hall.order(await hall.buyer('Bar du Port'), uuid(), tight.id, [offerId])).toBe(
      'orders.fulfilment-infeasible',
    );
    await inn.actor.get('mutation ($id: ID!) { cancelOrder(orderId: $id) { state } }', { id: orderId });
    expect(await options()).toMatchObject([{ feasible: true }, { feasible: true }]);
  });

  it('refuse a slot of another day, and one that does not exist', async () => {
    expect(await hall.order(inn, uuid(), saturday.id, [offerId])).toBe('orders.fulfilment-infeasible');
    expect(await hall.order(inn, uuid(), uuid(), [offerId])).toBe('orders.fulfilment-infeasible');
    expect(await hall.order(inn, uuid(), 'what', [offerId])).toBe('orders.fulfilment-infeasible');
  });

  it('keep a slot as it is while somebody is expected; its capacity may change', async () => {
    const orderId = uuid();
    expect(await hall.order(inn, orderId, friday.id, [offerId])).toBeNull();
    expect(await refusal({ slots: [tight] })).toBe('click-and-collect.slot-taken');
    expect(await refusal({ slots: [{ ...friday, to: '09:00' }, tight] })).toBe('click-and-collect.slot-taken');
    expect(await refusal({ slots: [{ ...friday, capacity: 1 }, tight] })).toBeNull();
    expect(await options()).toMatchObject([{ feasible: false }, { feasible: true }]);
    await inn.actor.get('mutation ($id: ID!) { cancelOrder(orderId: $id) { state } }', { id: orderId });
    expect(await refusal({ slots: [tight] })).toBeNull();
    expect(await options()).toHaveLength(1);
    expect(await refusal({ slots: [friday, tight, saturday] })).toBeNull();
  });
});
