import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Hall, slot, type Trader } from '../fixtures/hall';
import { MODULES } from '../fixtures/modules';

const SAVE =
  'mutation ($settings: JSON!) { saveModuleSettings(module: "click-and-collect", settings: $settings) { id } }';
const OPTIONS = 'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { isBrought costCents } }';
const FEE =
  'query ($id: ID!) { order(id: $id) { deliveryFeeCents vat { includingCents } vatWithDelivery { includingCents } } }';
const friday = slot();

describe('what fetching an order costs', () => {
  let world: World;
  let hall: Hall;
  let inn: Trader;
  let offerId: string;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['click-and-collect'] } });
    hall = await Hall.open(world, [friday]);
    inn = await hall.buyer('Auberge du Rempart');
    ({ offerId } = await hall.producer('Ferme du Bois'));
  });
  afterAll(() => world.close());

  const feeIs = (preparationFeeCents: number) =>
    hall.administrator.get(SAVE, { settings: { codeLength: 5, preparationFeeCents } });
  const options = async () => (await inn.actor.get(OPTIONS, { id: hall.sessionId })).fulfilmentOptions;
  const orderOf = async (id: string) => (await hall.administrator.get(FEE, { id })).order;

  it('is known, and nothing, until the territory asks for something', async () => {
    expect(await options()).toEqual([{ isBrought: false, costCents: 0 }]);
    const id = uuid();
    expect(await hall.order(inn, id, friday.id, [offerId])).toBeNull();
    expect(await orderOf(id)).toMatchObject({ deliveryFeeCents: 0 });
  });

  it('is what the territory asks for the preparation, and stays so in the order', async () => {
    await feeIs(150);
    expect(await options()).toEqual([{ isBrought: false, costCents: 150 }]);
    const id = uuid();
    expect(await hall.order(inn, id, friday.id, [offerId])).toBeNull();
    await feeIs(900);
    const { deliveryFeeCents, vat, vatWithDelivery } = await orderOf(id);
    expect([deliveryFeeCents, vatWithDelivery.includingCents - vat.includingCents]).toEqual([150, 180]);
  });

  it('is never negative', async () => {
    const settings = { codeLength: 5, preparationFeeCents: -1 };
    expect(await hall.administrator.refusal(SAVE, { settings })).toBe('platform.settings-invalid');
    expect(await options()).toEqual([{ isBrought: false, costCents: 900 }]);
  });
});
