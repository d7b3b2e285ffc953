import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { DAY, Market, NOON, type Buyer } from './market';
import { CANCEL, CHANGE, PLACE, SAVE } from './table';

const STATUS =
  'query ($id: ID) { sanitaryStatus(producerId: $id, day: "2026-07-10") { basis week maxKm meters { category taken cap unit } } }';

// A crate of cheese weighs 5 kg; the smaller cap of dairy products is 100 kg a week.
describe('the sanitary rules, when an order is placed', () => {
  let market: Market;
  let session: string;
  let farm: string;
  let cheese: string;
  beforeAll(async () => {
    market = await Market.open();
  });
  beforeEach(async () => {
    market.world.at = NOON;
    session = await market.session(`Vendredi ${uuid()}`);
    farm = await market.producer('Chèvrerie du Val');
    cheese = await market.offer(farm, { product: 'Crottin', reference: 'goat-cheese', declared: 200 });
  });
  afterAll(() => market.close());

  async function request(buyer: Buyer, offerId: string, quantity: number) {
    const { saveBasket } = await buyer.actor.get(SAVE, { sessionId: session, lines: [{ offerId, quantity }] });
    return {
      input: { id: uuid(), sessionId: session, basketVersion: saveBasket.version, fulfilmentOptionId: 'van:morning' },
    };
  }
  const place = async (quantity: number, offerId = cheese) => {
    const buyer = await market.buyer(`Table ${uuid()}`);
    return { buyer, order: (await buyer.actor.get(PLACE, await request(buyer, offerId, quantity))).placeOrder };
  };
  const refusal = async (quantity: number, offerId = cheese) => {
    const buyer = await market.buyer(`Table ${uuid()}`);
    return buyer.actor.ask(PLACE, await request(buyer, offerId, quantity)).then(({ errors }) => errors?.[0]);
  };
  const taken = async () => {
    const administrator = await market.world.member(market.world.first, 'territory-administrator');
    const { sanitaryStatus } = await administrator.get(STATUS, { id: farm });
    return sanitaryStatus.meters.find(({ category }: { category: string }) => category === 'dairy')?.taken;
  };

  it('let an exempted producer fill the week to its cap, and refuse the crate too many with the text of the law', async () => {
    await market.certify(farm, 'derogation', 'otherwise');
    await place(12);
    await place(7);
    expect(await taken()).toBe(95_000);
    const refused = await refusal(2);
    expect(refused?.extensions.refusal).toBe('certificates.derogation-cap');
    expect(refused?.message).toContain(
      'il reste 5 kg pour la semaine 2026-W28, sur 100 kg (Arrêté du 8 juin 2006, art. 12 et annexe 3, version du 15 octobre 2014)',
    );
    await place(1);
    expect(await taken()).toBe(100_000);
  });

  it('give back what is cancelled, and count what is changed once', async () => {
    await market.certify(farm, 'derogation');
    const { buyer, order } = await place(10);
    const change = (quantity: number) => ({ orderId: order.id, lineId: order.lines[0].id, quantity });
    await buyer.actor.get(CHANGE, change(20));
    expect(await taken()).toBe(100_000);
    expect(await buyer.actor.refusal(CHANGE, change(21))).toBe('certificates.derogation-cap');
    expect((await refusal(1))?.extensions.refusal).toBe('certificates.derogation-cap');
    await buyer.actor.get(CHANGE, change(4));
    expect(await taken()).toBe(20_000);
    await buyer.actor.get(CANCEL, { orderId: order.id });
    expect(await taken()).toBe(0);
  });

  it('never let two who order at once cross the cap together', async () => {
    await market.certify(farm, 'derogation');
    const buyers = await Promise.all(Array.from({ length: 6 }, (_, index) => market.buyer(`Table ${index}`)));
    const requests = await Promise.all(buyers.map(async (buyer) => [buyer, await request(buyer, cheese, 6)] as const));
    const outcomes = await Promise.all(requests.map(([buyer, variables]) => buyer.actor.refusal(PLACE, variables)));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === 'certificates.derogation-cap')).toHaveLength(3);
    expect(await taken()).toBe(90_000);
  });

  it('leave an approved producer alone, and whoever sells no animal product', async () => {
    await market.certify(farm, 'derogation');
    await market.certify(farm, 'agrement-sanitaire');
    await place(60);
    expect(await taken()).toBeUndefined();
    const garden = await market.producer('Jardin');
    await place(90, await market.offer(garden));
  });

  it('refuse what an exemption never covers, and kitchens too far away', async () => {
    await market.certify(farm, 'derogation');
    const mussels = await market.offer(farm, { product: 'Moules', reference: 'mussel' });
    expect((await refusal(1, mussels))?.extensions.refusal).toBe('certificates.derogation-excluded');
    await market.world.rows('update site set latitude = 49.6 where organisation_id = $1', [farm]);
    const far = await refusal(1);
    expect([far?.extensions.refusal, far?.message]).toEqual([
      'certificates.derogation-too-far',
      expect.stringContaining('à 80 km au plus : vous êtes à 97 km'),
    ]);
  });

  it('ask for a status where the territory wants one', async () => {
    await place(1);
    await market.world.rows(
      `update module_installation set settings = '{"requireSanitaryStatus": true}' where module_id = 'certificates'`,
    );
    const refused = await refusal(1);
    expect(refused?.extensions.refusal).toBe('certificates.sanitary-status-missing');
    await market.certify(farm, 'agrement-sanitaire');
    await place(1);
    await market.world.rows(`update module_installation set settings = '{}' where module_id = 'certificates'`);
  });

  it('count a week in one territory, unseen from next door', async () => {
    await market.certify(farm, 'derogation');
    await place(3);
    const stranger = await market.world.member(market.world.neighbour, 'territory-administrator');
    expect(await stranger.refusal(STATUS, { id: farm })).toBe('certificates.holder-unknown');
    expect(DAY).toBe('2026-07-10');
  });
});
