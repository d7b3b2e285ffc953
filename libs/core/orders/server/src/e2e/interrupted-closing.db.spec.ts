import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobHandle, ReadCase, RunningConsole, UseCase } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { PlaceOrder } from '../application/place-order.use-case';
import { SaveBasket } from '../application/save-basket.use-case';
import { CloseSessionHandler } from '../jobs/close-session.job';
import { CUT_OFF, Market, type Buyer } from './market';
import { van } from './van.module';

const DUE = new Date('2026-07-10T05:15:00Z');

class Killed extends Error {}

describe('a closing that is killed', () => {
  let market: Market;
  let door: RunningConsole;
  let producers: string[];
  let buyers: Buyer[];

  beforeAll(async () => {
    market = await Market.open();
    door = await market.world.console();
    producers = [await market.producer('Ferme de la Course'), await market.producer('Laiterie du Valigot')];
    buyers = [await market.buyer('Chez Louise'), await market.buyer('Chez Marcel'), await market.buyer('Le Phare')];
  });
  afterAll(() => market.close());

  /** Three orders on three offers: one offer is withdrawn, one order cannot be brought. */
  async function session(): Promise<string> {
    const sessionId = await market.session(`Vendredi ${uuid()}`);
    const offers = [
      await market.offer(producers[0]!),
      await market.offer(producers[0]!),
      await market.offer(producers[1]!),
    ];
    const orders: string[] = [];
    for (const [index, buyer] of buyers.entries()) {
      const lines = offers.map((offerId, at) => ({ offerId, quantity: index + at + 1 }));
      const { version } = await door.useCases.run(door.get(SaveBasket), market.call(buyer), { sessionId, lines });
      const input = { id: uuid(), sessionId, basketVersion: version, fulfilmentOptionId: 'van:morning' };
      orders.push((await door.useCases.run(door.get(PlaceOrder), market.call(buyer), input)).id);
    }
    await market.world.rows(`update offer set state = 'withdrawn' where id = $1`, [offers[1]]);
    van.cannotServe.add(orders[2]!);
    return sessionId;
  }

  /** The same sale with minimums of all orders together: one is reached with what Marcel agreed to, one is missed. */
  async function pooled(): Promise<string> {
    const [id, [farm, dairy]] = [await session(), producers];
    await market.world.rows(
      `insert into producer_franco (territory_id, id, producer_id, minimum_cents, stated_at) values
         ($1, gen_random_uuid(), $2, 17000, $4), ($1, gen_random_uuid(), $3, 100000, $4)`,
      [market.world.first.id, farm, dairy, '2026-07-01'],
    );
    await market.world.rows(
      `insert into minimum_wish (territory_id, order_id, top_up_cents, rolls_over, at)
       select territory_id, id, 4000, true, placed_at from customer_order where session_id = $1 and buyer_name = 'Chez Marcel'`,
      [id],
    );
    return id;
  }

  /** The same sale as an auction: one kitchen will not pay the price, and less is landed than was asked. */
  async function auction(): Promise<string> {
    const id = await session();
    await market.world.rows(
      `update sales_session set kind = 'morning-auction', families = '{sea}', prices_due_at = $2 where id = $1`,
      [id, DUE],
    );
    await market.world.rows(
      `update order_line l set indicative_price = 9.5, price_ceiling = case o.buyer_name when 'Chez Marcel' then 9.60 else 12 end
       from customer_order o where o.id = l.order_id and o.session_id = $1`,
      [id],
    );
    await market.world.rows(
      `insert into auction_price (territory_id, id, act, session_id, offer_id, producer_id, unit_price, landed, said_at)
       select distinct on (l.offer_id) l.territory_id, gen_random_uuid(), gen_random_uuid(), o.session_id, l.offer_id, l.producer_id, 9.90, 2, $2::timestamptz
       from order_line l join customer_order o on o.id = l.order_id where o.session_id = $1`,
      [id, DUE],
    );
    return id;
  }

  /** Everything that the night leaves behind, without the names that are new each time. */
  async function rows(sessionId: string): Promise<unknown> {
    const ask = (text: string) => market.world.rows(text, [sessionId]);
    return {
      session: await ask('select state from sales_session where id = $1'),
      orders: await ask('select buyer_name, state from customer_order where session_id = $1 order by 1'),
      lines:
        await ask(`select o.buyer_name, l.producer_name, l.quantity, l.allocated_quantity, l.unit_price, l.state, l.reason
        from customer_order o join order_line l on l.order_id = o.id where o.session_id = $1 order by 1, 2, 3`),
      supplierOrders:
        await ask(`select so.producer_name, so.state, sl.quantity from supplier_order so join supplier_order_line sl on sl.supplier_order_id = so.id
        where so.session_id = $1 order by 1, 3`),
      allocations:
        await ask(`select a.quantity, a.reason, a.strategy, o.buyer_name from allocation a join order_line l on l.id = a.order_line_id
        join customer_order o on o.id = l.order_id where o.session_id = $1 order by 4, 1, 2`),
      offers:
        await ask(`select f.declared, f.reserved, f.allocated from offer f where f.id in (select l.offer_id from order_line l join customer_order o on o.id = l.order_id
        where o.session_id = $1) order by 1, 2, 3`),
      places: await ask(
        'select o.buyer_name from van_place p join customer_order o on o.id = p.order_id where o.session_id = $1 order by 1',
      ),
      verdicts: await ask(
        `select p.name, v.ordered_cents, v.topped_cents, v.outcome from minimum_verdict v join participation p on p.id = v.producer_id
         where v.session_id = $1 order by 1`,
      ),
      missed: await ask(
        `select payload->>'producerName' as name from outbox where name = 'orders.minimum-missed.v1' and payload->>'sessionId' = $1::text`,
      ),
      changes: await ask(
        `select o.buyer_name, c.cause from order_change c join customer_order o on o.id = c.order_id where o.session_id = $1 order by 1, 2`,
      ),
      ledger: await ask(
        `select e.kind, sum(e.quantity)::int as units, count(*)::int as facts,
           count(*) filter (where order_id is null)::int as nameless from availability_entry e where e.offer_id in
           (select l.offer_id from order_line l join customer_order o on o.id = l.order_id where o.session_id = $1) group by 1 order by 1`,
      ),
      told: await ask(
        `select payload - 'sessionId' as payload from outbox where name = 'orders.session-closed.v1' and payload->>'sessionId' = $1::text`,
      ),
    };
  }

  /** Runs the job, and dies after so many steps, once each has been committed. */
  async function run(sessionId: string, stepsToLive = Infinity, at = CUT_OFF): Promise<number> {
    const call = market.world.call(market.world.first, at);
    let steps = 0;
    const alive = <T>(output: T): T => {
      if (++steps >= stepsToLive) throw new Killed();
      return output;
    };
    const handle: JobHandle = {
      id: uuid(),
      call,
      run: async <I, O>(useCase: UseCase<I, O>, input: I) => alive(await door.useCases.run(useCase, call, input)),
      read: async <I, O>(readCase: ReadCase<I, O>, input: I) => alive(await door.useCases.read(readCase, call, input)),
      learnSizes: async () => undefined,
      progress: async () => undefined,
    };
    await door.get(CloseSessionHandler).perform(handle, { sessionId });
    return steps;
  }

  it('ends with the same rows as one that was not, wherever it died', async () => {
    const whole = await session();
    const steps = await run(whole);
    const expected = await rows(whole);
    expect(expected).toMatchObject({
      session: [{ state: 'confirmed' }],
      orders: [{ state: 'confirmed' }, { state: 'confirmed' }, { state: 'short' }],
    });
    for (let death = 1; death <= steps; death += 1) {
      const broken = await session();
      await expect(run(broken, death)).rejects.toThrow(Killed);
      await run(broken);
      expect(await rows(broken)).toEqual(expected);
    }
  });

  it('prices an auction once, wherever it died', async () => {
    const whole = await auction();
    const steps = await run(whole, Infinity, DUE);
    const expected = await rows(whole);
    expect(expected).toMatchObject({
      lines: expect.arrayContaining([
        expect.objectContaining({ buyer_name: 'Chez Louise', allocated_quantity: 1, unit_price: '9.90' }),
        expect.objectContaining({ buyer_name: 'Chez Marcel', reason: 'orders.price-above-ceiling' }),
      ]),
    });
    for (let death = 1; death <= steps; death += 1) {
      const broken = await auction();
      await expect(run(broken, death, DUE)).rejects.toThrow(Killed);
      await run(broken, Infinity, DUE);
      expect(await rows(broken)).toEqual(expected);
    }
  });

  it('changes nothing when it runs once more after the end', async () => {
    const sessionId = await session();
    await run(sessionId);
    const before = await rows(sessionId);
    await run(sessionId);
    expect(await rows(sessionId)).toEqual(before);
  });

  it('ends the same when two workers run it at once', async () => {
    const [alone, together] = [await session(), await session()];
    await run(alone);
    await Promise.all([run(together), run(together)]);
    expect(await rows(together)).toEqual(await rows(alone));
  });

  it('decides a pooled minimum once, wherever it died, on two workers at once, and late', async () => {
    const whole = await pooled();
    const steps = await run(whole);
    const expected = await rows(whole);
    expect(expected).toMatchObject({
      verdicts: [
        { name: 'Ferme de la Course', outcome: 'topped-up' },
        { name: 'Laiterie du Valigot', outcome: 'missed' },
      ],
      missed: [{ name: 'Laiterie du Valigot' }],
      ledger: ['allocated', 'declared', 'released', 'reserved'].map((kind) =>
        expect.objectContaining({ kind, nameless: kind === 'declared' ? expect.any(Number) : 0 }),
      ),
      changes: expect.arrayContaining([{ buyer_name: 'Chez Marcel', cause: 'topped-up' }]),
    });
    for (let death = 1; death <= steps; death += 1) {
      const broken = await pooled();
      await expect(run(broken, death)).rejects.toThrow(Killed);
      await Promise.all([run(broken), run(broken)]);
      await run(broken, Infinity, new Date(CUT_OFF.getTime() + 6 * 3_600_000));
      expect(await rows(broken)).toEqual(expected);
    }
  });
});
