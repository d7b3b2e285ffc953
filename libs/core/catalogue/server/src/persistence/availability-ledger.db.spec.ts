import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { array, sample, constantFrom, integer, record } from 'fast-check';
import type { UseCase, Work } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { DeclareOffer } from '../application/declare-offer.use-case';
import { WithdrawOffer } from '../application/withdraw-offer.use-case';
import { balancesOf, type AvailabilityFact } from '../domain/availability-ledger';
import { confidenceOf } from '../domain/confidence';
import { offeredOf } from '../domain/offer-stock';
import { DAY, Market, NOW, SIRETS } from '../e2e/market';
import { AvailabilityLedger } from './availability-ledger';
import { Offers } from './offers';

type Body = (work: Work) => Promise<unknown>;

/** A use case that does what the test says. */
class Do implements UseCase<Record<string, never>, void> {
  readonly name = 'catalogue.move-units';
  readonly permission = null;
  readonly input = z.any() as z.ZodType<Record<string, never>>;

  constructor(private readonly body: Body) {}

  async execute(work: Work): Promise<void> {
    await this.body(work);
  }
}

// Real: PostgreSQL, the threshold. Made up: use cases that do nothing but move units.
describe('the ledger of availability, as the database keeps it', () => {
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

  async function attempt(run: (app: Awaited<ReturnType<Market['world']['console']>>) => Promise<unknown>) {
    const app = await market.world.console();
    return run(app).then(
      () => 'done',
      (error: Error & { code?: string }) => error.code ?? error.message,
    );
  }

  const within = (body: (work: Work, offers: Offers) => Promise<unknown>, at = NOW) =>
    attempt((app) =>
      app.useCases.run(new Do((work) => body(work, app.get(Offers))), market.world.call(market.world.first, at), {}),
    );

  const facts = (offerId: string) =>
    market.world.rows<AvailabilityFact & { source: string; order_id: string | null; channel: string }>(
      'select kind, quantity, source, order_id, channel from availability_entry where offer_id = $1 order by number',
      [offerId],
    );

  async function columns(offerId: string) {
    const [row] = await market.world.rows('select declared, reserved, allocated from offer where id = $1', [offerId]);
    return row;
  }

  it('three hundred operations at random: the facts come to the columns, whatever was refused in between', async () => {
    const offers = [await offerOf(30), await offerOf(30)];
    const operations = sample(
      record({
        act: constantFrom(
          'reserve' as const,
          'reserve' as const,
          'release' as const,
          'allocate' as const,
          'declare' as const,
        ),
        quantity: integer({ min: 0, max: 12 }),
        both: constantFrom(true, false),
      }),
      300,
    );
    const answers = new Set<string>();
    for (const { act, quantity, both } of operations) {
      const lines = (both ? offers : offers.slice(0, 1)).map((offerId) => ({ offerId, quantity }));
      answers.add(
        act === 'declare'
          ? await attempt((app) =>
              app.useCases.run(app.get(DeclareOffer), market.world.call(market.world.first), {
                offerId: offers[0]!,
                declared: quantity * 8,
              }),
            )
          : await within((work, store) => store[act](work, lines)),
      );
    }
    expect(answers.size).toBeGreaterThan(2);
    for (const offer of offers) expect(balancesOf(await facts(offer))).toEqual(await columns(offer));
  });

  it('ten thousand lines at random, twenty a statement, six at once: every fact came to its column', async () => {
    const offers: string[] = [];
    for (let count = 0; count < 40; count += 1) offers.push(await offerOf(400));
    const moves = sample(
      record({
        act: constantFrom('reserve' as const, 'reserve' as const, 'release' as const, 'allocate' as const),
        first: integer({ min: 0, max: 39 }),
        quantities: array(integer({ min: 1, max: 12 }), { minLength: 20, maxLength: 20 }),
      }),
      500,
    );
    const outcomes = new Map<string, number>();
    const one = async ({ act, first, quantities }: (typeof moves)[number]) => {
      const lines = quantities.map((quantity, at) => ({ offerId: offers[(first + at) % offers.length]!, quantity }));
      const outcome = (await within((work, store) => store[act](work, lines))).replace(/[0-9a-f-]{36}/, '…');
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    };
    const hands = Array.from({ length: 6 }, async () => {
      for (let move = moves.pop(); move; move = moves.pop()) await one(move);
    });
    await Promise.all(hands);
    expect([...outcomes.keys()].toSorted()).toEqual([
      'Offer … has not the units to allocate.',
      'Offer … has not the units to release.',
      'catalogue.offer-exhausted',
      'done',
    ]);
    expect(outcomes.get('done')).toBeGreaterThan(100);
    for (const offer of offers) expect(balancesOf(await facts(offer))).toEqual(await columns(offer));
  });

  it('a fact says by which way, for which order and through which channel', async () => {
    const [offer, order] = [await offerOf(8), uuid()];
    await within((work, offers) => offers.reserve(work, [{ offerId: offer, quantity: 3 }], { orderId: order }));
    await within((work, offers) => offers.release(work, [{ offerId: offer, quantity: 1, orderId: order }]));
    expect(await facts(offer)).toEqual([
      { kind: 'declared', quantity: 8, source: 'import', order_id: null, channel: 'sales' },
      { kind: 'reserved', quantity: 3, source: 'order', order_id: order, channel: 'sales' },
      { kind: 'released', quantity: 1, source: 'order', order_id: order, channel: 'sales' },
    ]);
  });

  it('what was not reserved leaves no fact, and facts cannot be changed', async () => {
    const offer = await offerOf(2);
    expect(await within((work, offers) => offers.reserve(work, [{ offerId: offer, quantity: 3 }]))).toBe(
      'catalogue.offer-exhausted',
    );
    expect(await facts(offer)).toHaveLength(1);
    const change = (work: Work) => work.em.getConnection().execute('update availability_entry set quantity = 0');
    expect(await within(change)).toBe('42501');
  });

  it('a withdrawal says what nobody had ordered', async () => {
    const offer = await offerOf(9);
    await within((work, offers) => offers.reserve(work, [{ offerId: offer, quantity: 4 }]));
    await attempt((app) =>
      app.useCases.run(app.get(WithdrawOffer), market.world.call(market.world.first), { offerId: offer }),
    );
    expect((await facts(offer)).at(-1)).toMatchObject({ kind: 'withdrawn', quantity: 5 });
  });

  it('a channel takes no more than its quota, however much is left', async () => {
    const offer = await offerOf(20);
    const ledger = (await market.world.console()).get(AvailabilityLedger);
    await within((work) => ledger.limit(work, offer, 'sales', 5));
    const take = (quantity: number, channel?: string) =>
      within((work, offers) => offers.reserve(work, [{ offerId: offer, quantity }], channel ? { channel } : {}));
    expect(await take(4)).toBe('done');
    expect(await take(2)).toBe('catalogue.offer-exhausted');
    expect(await take(6, 'farm-shop')).toBe('done');
    await within((work, offers) => offers.release(work, [{ offerId: offer, quantity: 2 }]));
    expect(await take(3)).toBe('done');
    await within((work) => ledger.limit(work, offer, 'sales', null));
    expect(await take(9)).toBe('done');
    expect(balancesOf(await facts(offer))).toEqual(await columns(offer));
  });

  it('what was confirmed too long ago cannot be reserved, until its producer says it again', async () => {
    const offer = await offerOf(10);
    const later = new Date(NOW.getTime() + 30 * 86_400_000);
    const take = (at: Date) => within((work, offers) => offers.reserve(work, [{ offerId: offer, quantity: 1 }]), at);
    expect(await take(NOW)).toBe('done');
    expect(await take(later)).toBe('catalogue.offer-on-demand');
    await attempt((app) =>
      app.useCases.run(app.get(DeclareOffer), market.world.call(market.world.first, later), {
        offerId: offer,
        declared: 10,
      }),
    );
    expect(await take(later)).toBe('done');
    expect((await facts(offer)).map(({ kind }) => kind)).toEqual(['declared', 'reserved', 'confirmed', 'reserved']);
  });

  it('the database reckons confidence as the domain does', async () => {
    for (const [days, halfLifeDays, fillBp] of [
      [0, 2, 10_000],
      [3, 2, 9_100],
      [11.5, 14, 7_000],
      [-4, 7, 8_000],
    ] as const) {
      const at = new Date(NOW.getTime() + days * 86_400_000);
      const [row] = await market.world.rows<{ value: number }>(
        'select app.offer_confidence($1, $2, $3::smallint, $4::smallint, $5) as value',
        [NOW, '2026-07-01', halfLifeDays, fillBp, at],
      );
      expect(Number(row!.value)).toBeCloseTo(
        confidenceOf({ confirmedAt: NOW, halfLifeDays, fillRate: fillBp / 10_000 }, at),
        9,
      );
    }
  });

  it('the database offers of a declaration what the domain does, at each age and by each rule', async () => {
    const asked = sample(
      record({
        declared: constantFrom(0, 1, 3, 7, 40, 999, 100_000),
        hours: integer({ min: -30, max: 24 * 40 }),
        halfLifeDays: constantFrom(1, 2, 7, 14),
        fillBp: constantFrom(10_000, 9_100, 5_000),
        below: constantFrom(0, 0.2, 0.4),
        full: constantFrom(0, 0.5, 0.6, 1),
        least: constantFrom(0, 0.5, 1),
      }),
      2_000,
    );
    const found = await market.world.rows<{ value: number }>(
      `select app.offer_offered(a.declared, $1, '2026-07-01', a."halfLifeDays", a."fillBp", $1::timestamptz + a.hours * interval '1 hour',
         a.below, a.full, a.least) as value
       from rows from (jsonb_to_recordset($2) as (declared integer, hours integer, "halfLifeDays" smallint, "fillBp" smallint,
         below float8, "full" float8, least float8)) with ordinality as a order by ordinality`,
      [NOW, JSON.stringify(asked)],
    );
    const expected = asked.map(({ declared, hours, halfLifeDays, fillBp, below, full, least }) => {
      const trust = { confirmedAt: NOW, halfLifeDays, fillRate: fillBp / 10_000 };
      const at = new Date(NOW.getTime() + hours * 3_600_000);
      return offeredOf(declared, confidenceOf(trust, at, 'whole-days'), {
        onDemandBelow: below,
        fullFrom: full,
        least,
      });
    });
    expect(found.map(({ value }) => value)).toEqual(expected);
    expect(new Set(expected).size).toBeGreaterThan(50);
  });

  it('an old declaration is offered in part: that part can be reserved and no more, what was reserved stays, and a word of its producer brings the rest back', async () => {
    const offer = await offerOf(40);
    const [row] = await market.world.rows('select half_life_days as days from offer where id = $1', [offer]);
    const older = (halves: number) => new Date(NOW.getTime() + halves * row!.days * 86_400_000);
    const shown = async (at: Date) => {
      let available = -1;
      await within(async (work, offers) => {
        available = (await offers.snapshot(work, [offer], DAY))[0]!.available;
      }, at);
      return available;
    };
    const take = (quantity: number, at: Date) =>
      within((work, offers) => offers.reserve(work, [{ offerId: offer, quantity }]), at);
    expect(await take(30, NOW)).toBe('done');
    expect([await shown(NOW), await shown(older(1))]).toEqual([10, 5]);
    expect(await take(6, older(1))).toBe('catalogue.offer-exhausted');
    expect(await take(5, older(1))).toBe('done');
    expect(await take(1, older(1))).toBe('catalogue.offer-on-demand');
    expect(await within((work, offers) => offers.release(work, [{ offerId: offer, quantity: 2 }]), older(1))).toBe(
      'done',
    );
    expect(await within((work, offers) => offers.allocate(work, [{ offerId: offer, quantity: 33 }]), older(2))).toBe(
      'done',
    );
    expect(await columns(offer)).toEqual({ declared: 40, reserved: 0, allocated: 33 });
    await attempt((app) =>
      app.useCases.run(app.get(DeclareOffer), market.world.call(market.world.first, older(2)), {
        offerId: offer,
        declared: 40,
      }),
    );
    expect(await shown(older(2))).toBe(7);
    expect(await take(7, older(2))).toBe('done');
    expect(balancesOf(await facts(offer))).toEqual(await columns(offer));
  });

  it('a neighbour sees none of these facts', async () => {
    const offer = await offerOf(3);
    const app = await market.world.console();
    const seen = async (territory: typeof market.world.first) => {
      let count = -1;
      const look = new Do(async (work) => {
        count = (await app.get(AvailabilityLedger).of(work, offer)).length;
      });
      await app.useCases.run(look, market.world.call(territory), {});
      return count;
    };
    expect([await seen(market.world.first), await seen(market.world.neighbour)]).toEqual([1, 0]);
  });
});
