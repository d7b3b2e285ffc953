import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { DeclareOffer } from '../application/declare-offer.use-case';
import { DAY, Market, SIRETS } from '../e2e/market';
import { Offers, type OfferUnits } from './offers';

// Real: PostgreSQL, the threshold and its pool. Made up: a use case that does nothing but move units.
type Move = 'reserve' | 'release' | 'allocate';

class MoveUnits implements UseCase<OfferUnits[], void> {
  readonly permission = null;
  readonly input = z.custom<OfferUnits[]>();
  readonly name: string;

  constructor(
    private readonly offers: Offers,
    private readonly move: Move,
  ) {
    this.name = `catalogue.${move}-units`;
  }

  execute(work: Work, lines: OfferUnits[]): Promise<void> {
    return this.offers[this.move](work, lines);
  }
}

describe('units of offers', () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
    await market.organisation(market.world.first, 'producer', 'Ferme du Bois', SIRETS[0]);
    await market.organisation(market.world.neighbour, 'producer', 'Ferme du Val', SIRETS[1]);
  });
  afterAll(() => market.close());

  let named = 0;
  const offerOf = (declared: number) =>
    market.offer(market.world.first, { name: `Produit ${(named += 1)}`, declared: String(declared) });

  async function move(kind: Move, lines: readonly (readonly [string, number])[]): Promise<string> {
    const app = await market.world.console();
    const input = lines.map(([offerId, quantity]) => ({ offerId, quantity }));
    return app.useCases.run(new MoveUnits(app.get(Offers), kind), market.world.call(market.world.first), input).then(
      () => 'done',
      (error: Error & { code?: string; data?: unknown }) => error.code ?? error.message,
    );
  }

  async function unitsOf(...ids: string[]): Promise<number[][]> {
    const rows = await market.world.rows(
      'select declared, reserved, allocated from offer where id = any($1::uuid[]) order by id',
      [ids],
    );
    return rows.map(({ declared, reserved, allocated }) => [declared, reserved, allocated]);
  }

  it('two hundred buyers at once and ten units: ten are sold, and everybody else is told', async () => {
    const offer = await offerOf(10);
    const answers = await Promise.all(Array.from({ length: 200 }, () => move('reserve', [[offer, 1]])));
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(10);
    expect(new Set(answers)).toEqual(new Set(['done', 'catalogue.offer-exhausted']));
    expect(await unitsOf(offer)).toEqual([[10, 10, 0]]);
  });

  it('orders that cross each other neither wait for ever nor sell a unit twice', async () => {
    const offers = [await offerOf(60), await offerOf(60), await offerOf(60)];
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, index) => {
        const turned = [0, 1, 2].map((step) => offers[(index + step) % 3]!);
        return move(
          'reserve',
          (index % 2 ? turned : turned.reverse()).slice(0, 2).map((id) => [id, 1] as const),
        );
      }),
    );
    const sold = (await unitsOf(...offers)).reduce((sum, [, reserved]) => sum + reserved!, 0);
    expect(new Set(answers)).toEqual(new Set(['done', 'catalogue.offer-exhausted']));
    expect(sold).toBe(2 * answers.filter((answer) => answer === 'done').length);
    expect(sold).toBeGreaterThanOrEqual(176);
  });

  it('all lines are reserved or none', async () => {
    const [plenty, scarce] = [await offerOf(10), await offerOf(2)];
    expect(
      await move('reserve', [
        [plenty, 5],
        [scarce, 3],
      ]),
    ).toBe('catalogue.offer-exhausted');
    expect(await unitsOf(plenty, scarce)).toEqual([
      [10, 0, 0],
      [2, 0, 0],
    ]);
    expect(
      await move('reserve', [
        [plenty, 5],
        [scarce, 1],
        [scarce, 1],
      ]),
    ).toBe('done');
    expect(await unitsOf(plenty, scarce)).toEqual([
      [10, 5, 0],
      [2, 2, 0],
    ]);
  });

  it('says which product lacks and how much is left', async () => {
    const offer = await offerOf(3);
    await move('reserve', [[offer, 1]]);
    const app = await market.world.console();
    const asked = app.useCases.run(new MoveUnits(app.get(Offers), 'reserve'), market.world.call(market.world.first), [
      { offerId: offer, quantity: 3 },
    ]);
    await expect(asked).rejects.toMatchObject({
      code: 'catalogue.offer-exhausted',
      data: { product: `Produit ${named}`, left: 2, offer },
    });
  });

  it('what was reserved can be given back or allocated, and no more than that', async () => {
    const offer = await offerOf(8);
    await move('reserve', [[offer, 6]]);
    expect(await move('release', [[offer, 2]])).toBe('done');
    expect(await move('allocate', [[offer, 3]])).toBe('done');
    expect(await unitsOf(offer)).toEqual([[8, 1, 3]]);
    expect(await move('release', [[offer, 2]])).toContain('has not the units to release');
    expect(await move('allocate', [[offer, 2]])).toContain('has not the units to allocate');
    expect(await unitsOf(offer)).toEqual([[8, 1, 3]]);
  });

  it('a producer who declares less while buyers order never promises more than there is', async () => {
    const offer = await offerOf(30);
    const app = await market.world.console();
    const declare = (declared: number) =>
      app.useCases.run(app.get(DeclareOffer), market.world.call(market.world.first), { offerId: offer, declared }).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        index % 6 === 5 ? declare(30 - (index - 5) / 3) : move('reserve', [[offer, 1]]),
      ),
    );
    expect(answers.filter((answer) => answer !== 'done' && !answer?.startsWith('catalogue.'))).toEqual([]);
    const [[declared, reserved]] = (await unitsOf(offer)) as [[number, number]];
    expect(reserved).toBe(answers.filter((answer, index) => answer === 'done' && index % 6 !== 5).length);
    expect(reserved).toBeLessThanOrEqual(declared);
  });

  it('a neighbour’s offer does not exist here, nor one that was withdrawn', async () => {
    const elsewhere = await market.offer(market.world.neighbour, { siret: SIRETS[1] });
    expect(await move('reserve', [[elsewhere, 1]])).toBe('platform.not-found');
    const gone = await offerOf(5);
    await market.world.rows(`update offer set state = 'withdrawn' where id = $1`, [gone]);
    expect(await move('reserve', [[gone, 1]])).toBe('catalogue.offer-exhausted');
    expect(await unitsOf(elsewhere, gone)).toEqual([
      [10, 0, 0],
      [5, 0, 0],
    ]);
  });

  it('a snapshot is the offer on that day: price, estimate, and nothing left on other days', async () => {
    const cheese = await market.offer(market.world.first, {
      ...{
        reference: 'cow-cheese',
        name: 'Tomme',
        unitLabel: 'Meule',
        unitKind: 'meule',
        baseQuantity: '1',
        baseUnit: 'pièce',
      },
      ...{ pricing: 'kg', unitPrice: '18,90', nominalMass: '1450', declared: '4' },
    });
    const app = await market.world.console();
    const read = (day: string, ids: string[]) =>
      app.useCases.read(
        {
          name: 'catalogue.snapshot',
          permission: null,
          input: z.any(),
          read: (reading) => app.get(Offers).snapshot(reading, ids, day),
        },
        market.world.call(market.world.first),
        {},
      );
    expect(await read(DAY, [cheese])).toEqual([
      expect.objectContaining({
        ...{
          offerId: cheese,
          productName: 'Tomme',
          producerName: 'Ferme du Bois',
          producerCommune: 'Montreuil-sur-Mer',
          unitLabel: 'Meule',
        },
        ...{
          family: 'dairy',
          temperatureClass: 'fresh-2-8',
          season: 'xxxxxxxxxxxx',
          referenceCode: 'cow-cheese',
          state: 'open',
        },
        ...{
          pricing: 'kg',
          nominalMassG: 1450,
          baseUnit: 'piece',
          baseQuantity: 1,
          unitPrice: '18.90',
          estimateCents: 2741,
          available: 4,
        },
      }),
    ]);
    expect(await read('2026-07-13', [cheese])).toEqual([expect.objectContaining({ available: 0 })]);
    const elsewhere = await market.offer(market.world.neighbour, { siret: SIRETS[1], name: 'Poireau' });
    expect(await read(DAY, [elsewhere])).toEqual([]);
  });
});
