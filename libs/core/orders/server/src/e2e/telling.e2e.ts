import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { ShortenLines } from '../application/shorten-lines';
import { TellLinesShort } from '../application/tell-lines-short.use-case';
import { Market, type Buyer } from './market';
import { Night } from './night';

const CANCEL = 'mutation ($id: ID!, $reason: String!) { cancelSession(sessionId: $id, reason: $reason) { id } }';
const ENGLISH = 'mutation { chooseLetterLanguage(language: "en") { language } }';
const CHOOSE = 'mutation ($kind: ID!) { chooseLetter(kind: $kind, time: "never") { language } }';
const SHORT_AT = '2026-07-10T03:04:00Z';
const GATHERED = { from: '2026-07-10T03:00:00.000Z', to: '2026-07-10T03:10:00.000Z' };

describe('buyers and producers are told', () => {
  let market: Market;
  let night: Night;
  let farmer: TestActor;
  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await market.world.quiet();
    await market.world.rows('truncate mail, identity.mailbox');
    night = await Night.fall(market);
    farmer = await market.world.member(market.world.first, 'producer', night.cast.farm, 'Paul');
    // Somebody who had nothing in it, and somebody next door.
    await market.buyer('Chez Personne');
    await market.buyer('Voisine', market.world.neighbour);
  });

  async function emailOf({ settings }: TestActor): Promise<string> {
    const [row] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return row.email;
  }
  const read = async (actor: TestActor) => market.world.letters(await emailOf(actor));
  const recipients = async () =>
    (await market.world.rows('select recipient from mail order by 1')).map(({ recipient }) => recipient);

  describe('of a session that is cancelled', () => {
    const cancel = (reason = 'Tempête, aucun bateau ne sort.') =>
      night.cast.administrator.get(CANCEL, { id: night.cast.sessionId, reason });

    it('why, and which lines they had: one letter for each organisation, in the reader’s language', async () => {
      const { louise, marcel, endive, leek, butter, dairy } = night.cast;
      await market.world.rows(`update participation set email = 'laiterie@test.example' where id = $1`, [dairy]);
      await night.place(louise, { [endive]: 2, [leek]: 1 });
      await night.place(louise, { [butter]: 4 });
      await night.place(marcel, { [endive]: 3 });
      await marcel.actor.get(ENGLISH);
      await cancel();
      const [letter, ...others] = await read(louise.actor);
      expect(others).toEqual([]);
      expect(letter!.subject).toBe('Vente annulée : rien ne sera livré vendredi 10 juillet 2026');
      expect(letter!.text).toContain('Motif : Tempête, aucun bateau ne sort.');
      for (const said of ['2 × cagette de 5 kg · Ferme de la Course', '4 × cagette de 5 kg · Laiterie du Valigot'])
        expect(letter!.text).toContain(said);
      const [english] = await read(marcel.actor);
      expect(english!.subject).toBe('Sale cancelled: nothing will be brought on Friday 10 July 2026');
      expect(english!.text).not.toContain('Laiterie');
      const [farm] = await read(farmer);
      expect(farm!.text).toContain('5 × cagette de 5 kg');
      expect(farm!.text).not.toContain('Louise');
      expect(await recipients()).toEqual(
        ['laiterie@test.example', ...(await Promise.all([louise.actor, marcel.actor, farmer].map(emailOf)))].sort(),
      );
    });

    it('once, however often it is cancelled or delivered', async () => {
      const { louise, endive } = night.cast;
      await night.place(louise, { [endive]: 2 });
      await cancel();
      await cancel('Autre chose');
      await market.world.quiet();
      const told = `kind = 'event' and name = 'orders.session-cancelled.v1' and payload->>'sessionId' = '${night.cast.sessionId}'`;
      await market.world.rows(`update outbox set published_at = null where ${told}`);
      await market.world.quiet();
      await market.world.rows(`update outbox set published_at = null, id = gen_random_uuid() where ${told}`);
      expect((await read(louise.actor)).length).toBe(1);
      expect((await recipients()).length).toBe(2);
    });

    it('nobody, when nobody had ordered; and no one may do without', async () => {
      await cancel();
      await market.world.quiet();
      expect(await recipients()).toEqual([]);
      expect(await farmer.refusal(CHOOSE, { kind: 'orders.session-cancelled' })).toBe('platform.letter-necessary');
      expect(await farmer.refusal(CHOOSE, { kind: 'orders.unheard-of' })).toBe('platform.letter-unknown');
    });
  });

  describe('of what goes short after the cut-off', () => {
    async function shorten(buyer: Buyer, product: string, missing: number, at = SHORT_AT): Promise<void> {
      const app = await market.world.console();
      const [{ id }] = await market.world.rows(
        `select a.id from allocation_in_force a join order_line l on l.id = a.order_line_id join customer_order o on o.id = l.order_id
         where o.buyer_id = $1 and l.product_name like $2`,
        [buyer.id, `${product}%`],
      );
      const shortage = { allocationId: id, missing, reason: 'orders.session-cancelled', note: 'gel' };
      const call = market.world.call(market.world.first, new Date(at));
      await app.useCases.write({ name: 'orders.shorten', permission: null }, call, async (work) => ({
        output: await app.get(ShortenLines).shorten(work, [shortage]),
        summary: null,
      }));
    }
    async function tell(period = GATHERED, territory = market.world.first): Promise<void> {
      const app = await market.world.console();
      await app.useCases.run(app.get(TellLinesShort), market.world.call(territory, new Date(period.to)), period);
    }

    it('one letter for each organisation and session, however many lines, orders and acts', async () => {
      const { louise, marcel, endive, leek, butter } = night.cast;
      await night.place(louise, { [endive]: 2, [leek]: 1, [butter]: 2 });
      await night.place(marcel, { [endive]: 3 });
      await night.close();
      await market.world.quiet();
      await shorten(louise, 'Endive', 1);
      await shorten(louise, 'Poireau', 1, '2026-07-10T03:06:00Z');
      await shorten(louise, 'Beurre', 2, '2026-07-10T03:08:00Z');
      await market.world.quiet();
      expect(await recipients()).toEqual([]);
      const waiting = await market.world.rows(
        `select payload, not_before from job_run where name = 'orders.tell-lines-short' and state = 'queued'`,
      );
      expect(waiting).toEqual([{ payload: GATHERED, not_before: new Date('2026-07-10T03:11:00Z') }]);
      await tell();
      await tell();
      await tell(GATHERED, market.world.neighbour);
      const letters = await read(louise.actor);
      expect(letters.map(({ subject }) => subject)).toEqual([
        'Votre commande pour vendredi 10 juillet 2026 : des produits manquent',
      ]);
      for (const said of [
        'manque 1 sur 2',
        'manque 1 sur 1',
        'manque 2 sur 2',
        'Laiterie du Valigot',
        'gel',
        '/portal/commandes/',
      ])
        expect(letters[0]!.text).toContain(said);
      const [farm, ...others] = await read(farmer);
      expect(others).toEqual([]);
      expect(farm!.text).toContain('Chez Louise');
      expect(farm!.text).not.toContain('Beurre');
      expect(await recipients()).toEqual((await Promise.all([louise.actor, farmer].map(emailOf))).sort());
    });

    it('what goes short later in a letter of its own, without what was told', async () => {
      const { louise, endive, butter } = night.cast;
      await night.place(louise, { [endive]: 2, [butter]: 2 });
      await night.close();
      await market.world.quiet();
      await shorten(louise, 'Endive', 1);
      await shorten(louise, 'Beurre', 1, '2026-07-10T03:10:00Z');
      await tell();
      await market.world.quiet();
      await tell({ from: '2026-07-10T03:10:00.000Z', to: '2026-07-10T03:20:00.000Z' });
      const [first, second] = await read(louise.actor);
      expect(first!.text).not.toContain('Beurre');
      expect(second!.text).not.toContain('Endive');
      expect(second!.text).toContain('Beurre');
    });
  });
});
