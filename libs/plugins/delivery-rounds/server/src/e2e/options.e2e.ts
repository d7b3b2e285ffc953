import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { Depot } from '../fixtures/depot';
import { MODULES } from '../fixtures/modules';
import type { Producer, Trader } from '../fixtures/traders';

const OPTIONS =
  'query ($id: ID!) { fulfilmentOptions(sessionId: $id) { id label windowStart windowEnd feasible reason } }';

describe('the windows offered to a buyer', () => {
  let world: World;
  let depot: Depot;
  let farm: Producer;
  beforeAll(async () => {
    world = await World.open({ modules: MODULES, plugins: { first: ['delivery-rounds'] } });
    depot = await Depot.open(world);
    farm = await depot.producer('Ferme du Bois');
  });
  afterAll(() => world.close());

  const options = async ({ actor }: Trader, language = 'fr') =>
    (await actor.ask(OPTIONS, { id: depot.sessionId }, language)).data.fulfilmentOptions;
  const ordered = () => world.rows('select id from customer_order');

  it('are no choice while there is no van', async () => {
    const inn = await depot.buyer('Auberge sans fourgon');
    expect(await options(inn)).toHaveLength(3);
    for (const option of await options(inn))
      expect(option).toMatchObject({
        feasible: false,
        reason: 'Aucun véhicule n’est encore déclaré pour les tournées.',
      });
    expect(await depot.order(inn, uuid(), [farm])).toBe('orders.fulfilment-infeasible');
  });

  it('are those of the settings, cut to the hours in which the kitchen receives', async () => {
    await depot.van('Fourgon');
    const inn = await depot.buyer('Auberge du Rempart', { km: 4, windows: [{ from: '08:00', to: '10:00' }] });
    expect(await options(inn)).toEqual([
      {
        id: 'delivery-rounds:07:30-09:30',
        label: 'Livraison 08:00–09:30',
        windowStart: '2026-07-10T06:00:00.000Z',
        windowEnd: '2026-07-10T07:30:00.000Z',
        feasible: true,
        reason: null,
      },
      expect.objectContaining({ label: 'Livraison 08:30–10:00', feasible: true }),
      expect.objectContaining({ label: 'Livraison 09:30–10:00', feasible: true }),
    ]);
    expect((await options(inn, 'en'))[0].label).toBe('Delivery 08:00–09:30');
  });

  it('say when they fall outside those hours', async () => {
    const bar = await depot.buyer('Bar du Soir', { km: 2, windows: [{ from: '11:00', to: '18:00' }] });
    expect(await options(bar)).toMatchObject([
      { feasible: false, reason: 'Ce créneau tombe hors de vos heures de réception.' },
      { feasible: false },
      { feasible: true, label: 'Livraison 11:00–11:45' },
    ]);
    expect((await options(bar, 'en'))[0].reason).toBe('This window is outside your receiving hours.');
    expect(await depot.order(bar, uuid(), [farm])).toBe('orders.fulfilment-infeasible');
  });

  it('say how far a buyer is whom no round reaches', async () => {
    const far = await depot.buyer('Relais du Nord', { km: 70 });
    expect((await options(far)).map(({ feasible }: any) => feasible)).toEqual([false, false, false]);
    expect((await options(far))[0].reason).toBe(
      'Votre adresse est à 70 km de la plateforme ; les tournées vont jusqu’à 60 km.',
    );
    expect(await depot.order(far, uuid(), [farm])).toBe('orders.fulfilment-infeasible');
  });

  it('are refused when nobody offered them, and nothing is kept of the attempt', async () => {
    const inn = await depot.buyer('Auberge des Dunes');
    expect(await depot.order(inn, uuid(), [farm], '03:00-04:00')).toBe('orders.fulfilment-infeasible');
    expect(await ordered()).toEqual([]);
    expect(await world.rows('select reserved from offer')).toEqual([{ reserved: 0 }]);
  });
});
