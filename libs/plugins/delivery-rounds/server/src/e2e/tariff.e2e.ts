import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { deliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { v7 as uuid } from 'uuid';
import { Depot } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';

const SAVE =
  'mutation ($settings: JSON!) { saveModuleSettings(module: "delivery-rounds", settings: $settings) { settings } }';
const SET = 'mutation ($value: JSON) { setSetting(module: "delivery-rounds", key: "tariff", value: $value) { key } }';
const OPTIONS = 'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { id feasible costCents } }';
const FEE = `query ($id: ID!) { order(id: $id) { deliveryFeeCents vat { includingCents }
  vatWithDelivery { includingCents } } }`;

const TARIFF = [
  { upToKm: 10, cents: 600 },
  { upToKm: 25, cents: 950 },
];
const WINDOWS = [
  { from: '06:30', to: '08:30', surchargeCents: 150 },
  { from: '08:30', to: '10:30' },
];

describe('the tariff of deliveries', () => {
  let world: World;
  let depot: Depot;
  let farm: Producer;
  let next: TestActor;
  beforeAll(async () => {
    const on = ['delivery-rounds'];
    world = await World.open({ modules: MODULES, plugins: { first: on, neighbour: on } });
    depot = await Depot.open(world);
    farm = await depot.producer('Ferme du Bois');
    next = await world.member(world.neighbour, 'territory-administrator');
    await depot.van('Fourgon');
  });
  afterAll(() => world.close());

  const save = (change: object, actor = depot.administrator) =>
    actor.get(SAVE, { settings: { ...deliveryRoundsSettings.defaults, ...change } });
  const costs = async ({ actor }: Trader) =>
    (await actor.get(OPTIONS, { id: depot.sessionId })).fulfilmentOptions.map(
      ({ costCents }: { costCents: number | null }) => costCents,
    );
  const feeOf = async (id: string) => (await depot.administrator.get(FEE, { id })).order;
  const said = () =>
    world.rows(
      `select settings, settings_version from module_installation where module_id = 'delivery-rounds'
      and territory_id = $1`,
      [world.first.id],
    );

  it('is not known until the territory has said it, and then the rules go on saying the fee', async () => {
    const inn = await depot.buyer('Auberge du Rempart');
    expect(await costs(inn)).toEqual([null, null, null]);
    const id = uuid();
    expect(await depot.order(inn, id, [farm])).toBeNull();
    expect(await feeOf(id)).toMatchObject({ deliveryFeeCents: 0 });
  });

  it('goes by the distance from the hub and by the window, and is not known beyond its last band', async () => {
    await save({ tariff: TARIFF, windows: WINDOWS });
    const [near, far, beyond] = [
      await depot.buyer('Auberge du Quai', { km: 10 }),
      await depot.buyer('Ferme-auberge', { km: 11 }),
      await depot.buyer('Relais du Nord', { km: 40 }),
    ];
    expect(await costs(near)).toEqual([750, 600]);
    expect(await costs(far)).toEqual([1_100, 950]);
    expect(await costs(beyond)).toEqual([null, null]);
  });

  it('is written with the order, and stays so whatever the tariff becomes', async () => {
    await save({ tariff: TARIFF, windows: WINDOWS });
    const inn = await depot.buyer('Auberge des Dunes');
    const [early, late] = [uuid(), uuid()];
    expect(await depot.order(inn, early, [farm], '06:30-08:30')).toBeNull();
    expect(await depot.order(inn, late, [farm], '08:30-10:30')).toBeNull();
    await save({ tariff: [{ upToKm: 60, cents: 4_000 }], windows: WINDOWS });
    const [one, other] = [await feeOf(early), await feeOf(late)];
    expect([one.deliveryFeeCents, other.deliveryFeeCents]).toEqual([750, 600]);
    // With 20 % on what the delivery costs.
    expect(one.vatWithDelivery.includingCents - one.vat.includingCents).toBe(900);
    expect(await costs(inn)).toEqual([4_150, 4_000]);
    await save({});
    expect((await feeOf(early)).deliveryFeeCents).toBe(750);
  });

  it('of a neighbour is the neighbour’s', async () => {
    await save({ tariff: TARIFF });
    await save({ tariff: [{ upToKm: 200, cents: 1 }] }, next);
    expect(await costs(await depot.buyer('Auberge du Port'))).toEqual([600, 600, 600]);
  });

  it('is refused in the person’s language when a band does not reach farther than the one before', async () => {
    await save({ tariff: TARIFF });
    const before = await said();
    const settings = { ...deliveryRoundsSettings.defaults, tariff: [...TARIFF, { upToKm: 25, cents: 1_200 }] };
    for (const [language, sentence] of [
      ['fr', 'Chaque palier va plus loin que le précédent : plus de 25 km.'],
      ['en', 'Each band reaches farther than the one before: more than 25 km.'],
    ] as const) {
      const { extensions } = (await depot.administrator.ask(SAVE, { settings }, language)).errors![0]!;
      const fields = { 'tariff.2.upToKm': [sentence] };
      expect(extensions).toMatchObject({ refusal: 'platform.settings-invalid', fields });
    }
    expect(await said()).toEqual(before);
  });

  it.each([
    ['a negative price', { tariff: [{ upToKm: 10, cents: -1 }] }],
    ['half a cent', { tariff: [{ upToKm: 10, cents: 0.5 }] }],
    ['a price beyond reason', { tariff: [{ upToKm: 10, cents: 50_001 }] }],
    ['a band that reaches nowhere', { tariff: [{ upToKm: 0, cents: 500 }] }],
    ['a band without a price', { tariff: [{ upToKm: 10 }] }],
    ['something else in a band', { tariff: [{ upToKm: 10, cents: 500, free: true }] }],
    ['a negative surcharge', { tariff: TARIFF, windows: [{ ...WINDOWS[1], surchargeCents: -150 }] }],
    ['a surcharge that adds to nothing', { windows: WINDOWS }],
  ])('is refused with %s, and what was said stays', async (_, change) => {
    await save({ tariff: TARIFF });
    const before = await said();
    const settings = { ...deliveryRoundsSettings.defaults, ...change };
    expect(await depot.administrator.refusal(SAVE, { settings })).toBe('platform.settings-invalid');
    expect(await said()).toEqual(before);
  });

  it('is refused alone as it is in a whole form, and said by nobody but the administrator', async () => {
    expect(await depot.administrator.refusal(SET, { value: TARIFF.toReversed() })).toBe('platform.settings-invalid');
    const inn = await depot.buyer('Auberge du Phare');
    expect(await inn.actor.refusal(SET, { value: TARIFF })).toBe('platform.not-allowed');
  });
});
