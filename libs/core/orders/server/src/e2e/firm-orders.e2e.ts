import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { EndAmendment } from '../application/end-amendment.use-case';
import { EndProposal } from '../application/end-proposal.use-case';
import { EndSilence } from '../application/end-silence.use-case';
import { CUT_OFF, Market, type Buyer } from './market';
import { Night } from './night';
import { PLACE, SAVE } from './table';

const SUPPLIER = `id state answeredBy answerDueAt escalatedAt lines { id productName quantity dueQuantity acceptedQuantity answerNote parts { id quantity dueQuantity buyerName } }`;
const OWN = `{ supplierOrders { nodes { ${SUPPLIER} } } }`;
const SEE = `mutation ($id: ID!) { acknowledgeSupplierOrder(id: $id) { ${SUPPLIER} } }`;
const CONFIRM = `mutation ($id: ID!, $lines: [SupplierAnswerInput!]! = []) { confirmSupplierOrder(id: $id, lines: $lines) { ${SUPPLIER} } }`;
const ORDER = `query ($id: ID!) { order(id: $id) { state estimateCents lines { id productName quantity servedQuantity state reasonText isConfirmed replacesLineId } } }`;
const PROPOSALS = `query ($orderId: ID) { substitutionProposals(orderId: $orderId) { id state quantity missingQuantity productName substituteProduct substituteProducer onSilence deadline reasonText estimateCents } }`;
const ANSWER = 'mutation ($id: ID!, $take: Boolean!) { answerSubstitution(proposalId: $id, take: $take) { id state } }';
const SETTINGS = 'mutation ($values: JSON!) { saveModuleSettings(module: "orders", settings: $values) { id } }';

const HISTORY = `query ($id: ID!) { orderHistory(orderId: $id) { number cause askedBy acceptedBy note changes { productName before after } } }`;
const AMENDMENT = 'id state before after note answerNote deadline law { days source } price { before after pricing }';
const OFFER = `mutation ($id: ID!, $orderId: ID!, $lineId: ID!, $quantity: Int!, $note: String) {
  offerAmendment(id: $id, orderId: $orderId, lineId: $lineId, quantity: $quantity, note: $note) { ${AMENDMENT} } }`;
const REPLY = `mutation ($id: ID!, $accept: Boolean!, $note: String) { answerAmendment(id: $id, accept: $accept, note: $note) { ${AMENDMENT} } }`;
const BACK = `mutation ($id: ID!) { withdrawAmendment(id: $id) { ${AMENDMENT} } }`;
const ASKED = `{ amendments { ${AMENDMENT} } }`;
const PAST = `mutation ($id: ID!, $orderId: ID!, $offerId: ID!, $quantity: Int!, $reason: String!) {
  orderPastCutOff(id: $id, orderId: $orderId, offerId: $offerId, quantity: $quantity, reason: $reason) { lines { productName servedQuantity reasonText } } }`;
const CHANGE =
  'mutation ($orderId: ID!, $lineId: ID!, $quantity: Int!) { changeOrderLine(orderId: $orderId, lineId: $lineId, quantity: $quantity) { id } }';

const AFTER = new Date(CUT_OFF.getTime() + 10 * 60_000);

describe('an order after its cut-off', () => {
  let market: Market;
  let night: Night;
  let farmer: TestActor;
  let gardener: TestActor;
  let marsh: string;
  let marshEndive: string;
  beforeAll(async () => {
    market = await Market.open();
    await market.world.startWorker();
  });
  afterAll(() => market.close());
  beforeEach(async () => {
    await market.world.quiet();
    await market.world.rows('truncate mail, identity.mailbox');
    await market.world.rows(`update offer set state = 'withdrawn'`);
    night = await Night.fall(market);
    farmer = await market.world.member(market.world.first, 'producer', night.cast.farm, 'Paul');
    marsh = await market.producer('Ferme du Marais');
    gardener = await market.world.member(market.world.first, 'producer', marsh, 'Odile');
    marshEndive = await market.offer(marsh, { product: 'Endive du marais', price: '10.50', declared: 6 });
  });

  /** A basket with the wish for each line. */
  async function place(buyer: Buyer, lines: readonly { offerId: string; quantity: number; substitution?: string }[]) {
    const { sessionId } = night.cast;
    const { saveBasket } = await buyer.actor.get(SAVE, { sessionId, lines });
    const input = { id: uuid(), sessionId, basketVersion: saveBasket.version, fulfilmentOptionId: 'van:morning' };
    return (await buyer.actor.get(PLACE, { input })).placeOrder as { id: string; reference: string };
  }
  /** Both ways of endive: the farm's as wished, and one crate of the marsh, so that the van goes there. */
  async function ordered(substitution: string, quantity = 4) {
    const { louise, marcel, endive } = night.cast;
    const order = await place(louise, [{ offerId: endive, quantity, substitution }]);
    await place(marcel, [{ offerId: marshEndive, quantity: 1, substitution: 'never' }]);
    await night.close();
    market.world.at = AFTER;
    return order;
  }
  const own = async (actor = farmer) => (await actor.get(OWN)).supplierOrders.nodes[0];
  const confirm = async (lines: object[] = [], actor = farmer) =>
    (await actor.get(CONFIRM, { id: (await own()).id, lines })).confirmSupplierOrder;
  const short = async (quantity: number, reason: string | null = 'gel') => [
    { lineId: (await own()).lines[0].id, quantity, reason },
  ];
  const orderOf = async (id: string, { actor } = night.cast.louise) => (await actor.get(ORDER, { id })).order;
  const proposals = async (actor = night.cast.louise.actor, orderId: string | null = null) =>
    (await actor.get(PROPOSALS, { orderId })).substitutionProposals;
  const units = async () =>
    (await market.offers([marshEndive])).map(({ reserved, allocated }) => [reserved, allocated])[0];
  const letters = async ({ settings }: TestActor) => {
    const [{ email }] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    return market.world.letters(email);
  };
  const subjects = async (actor: TestActor) => (await letters(actor)).map(({ subject }) => subject);
  async function linkOf({ settings }: TestActor): Promise<string> {
    const [{ email }] = await market.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [settings.membershipId],
    );
    const { text } = (await market.world.letters(email)).at(-1)!;
    return new URL(/https?:\/\/\S+\/api\/un-geste\/\S+/.exec(text)![0]).pathname;
  }
  /** As a browser without script opens it. */
  const page = (path: string, form?: Readonly<Record<string, string>>) =>
    fetch(new URL(path, market.world.api.url), {
      redirect: 'manual',
      headers: { 'x-maillon-at': market.world.at!.toISOString(), 'accept-language': 'fr' },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
  /** As the queue may: on two workers at once. */
  const twice = <T>(act: () => Promise<T>): Promise<T[]> => Promise.all([act(), act()]);
  async function end(at: Date) {
    const app = await market.world.console();
    const call = market.world.call(market.world.first, at);
    const rows = await market.world.rows('select id from substitution_proposal order by id');
    for (const { id } of rows) await twice(() => app.useCases.run(app.get(EndProposal), call, { proposalId: id }));
  }
  async function silence(at: Date) {
    const app = await market.world.console();
    const call = market.world.call(market.world.first, at);
    const { sessionId } = night.cast;
    const ends = await twice(() => app.useCases.run(app.get(EndSilence), call, { sessionId }));
    return { silent: ends.reduce((sum, { silent }) => sum + silent, 0) };
  }

  describe('its producer answers', () => {
    it('that all of it will be there: his buyers read it, and a second tap changes nothing', async () => {
      const { id } = await ordered('ask');
      expect((await orderOf(id)).lines).toMatchObject([{ isConfirmed: false }]);
      const { id: supplierOrderId } = await own();
      expect((await farmer.get(SEE, { id: supplierOrderId })).acknowledgeSupplierOrder.state).toBe('acknowledged');
      const answered = await confirm();
      expect(answered).toMatchObject({ state: 'accepted', answeredBy: 'producer', answerDueAt: null });
      expect(answered.lines).toMatchObject([{ quantity: 4, acceptedQuantity: 4, dueQuantity: 4 }]);
      expect(await confirm()).toEqual(answered);
      expect((await orderOf(id)).lines).toMatchObject([{ isConfirmed: true, state: 'allocated' }]);
      expect(await farmer.refusal(CONFIRM, { id: supplierOrderId, lines: await short(3) })).toBe('orders.answer-given');
      expect(await farmer.refusal(SEE, { id: supplierOrderId })).toBe('orders.supplier-order-moved-on');
      const facts = await market.world.rows('select asked, accepted, source from supplier_reply');
      expect(facts).toEqual([{ asked: 4, accepted: 4, source: 'producer' }]);
    });

    it('less, fairly shared out and with his words; nobody else may answer for him', async () => {
      const { louise, marcel, endive, administrator } = night.cast;
      const first = await place(louise, [{ offerId: endive, quantity: 4, substitution: 'never' }]);
      const second = await place(marcel, [{ offerId: endive, quantity: 2, substitution: 'never' }]);
      await night.close();
      market.world.at = AFTER;
      const { id } = await own();
      for (const [actor, refusal] of [
        [gardener, 'platform.not-allowed'],
        [louise.actor, 'platform.not-allowed'],
        [await market.world.member(market.world.neighbour, 'territory-administrator'), 'platform.not-found'],
      ] as const)
        expect(await actor.refusal(CONFIRM, { id, lines: [] })).toBe(refusal);
      expect(await farmer.refusal(CONFIRM, { id, lines: await short(3, null) })).toBe('orders.answer-reason-missing');
      expect(await farmer.refusal(CONFIRM, { id, lines: await short(7) })).toBe('orders.answer-quantity');
      expect(await own()).toMatchObject({ state: 'sent' });
      const answered = await confirm(await short(3, 'Gel dans la nuit.'), administrator);
      expect(answered).toMatchObject({ state: 'partly-accepted', answeredBy: 'manager' });
      expect(answered.lines).toMatchObject([
        { quantity: 6, acceptedQuantity: 3, dueQuantity: 3, answerNote: 'Gel dans la nuit.' },
      ]);
      expect(answered.lines[0].parts.map((part: { dueQuantity: number }) => part.dueQuantity)).toEqual([2, 1]);
      const reasonText = 'Le producteur ne peut pas tout fournir : Gel dans la nuit.';
      expect((await orderOf(first.id)).lines).toMatchObject([
        { servedQuantity: 2, state: 'partly-allocated', reasonText },
      ]);
      expect((await orderOf(second.id, marcel)).lines).toMatchObject([{ servedQuantity: 1, isConfirmed: true }]);
      expect(await proposals()).toEqual([]);
    });

    it('nothing: an order of which nothing is left ends', async () => {
      const { id } = await ordered('never');
      expect(await confirm(await short(0))).toMatchObject({ state: 'refused' });
      expect(await orderOf(id)).toMatchObject({ state: 'short', estimateCents: 0 });
    });
  });

  describe('its producer says nothing', () => {
    const due = new Date(CUT_OFF.getTime() + 3 * 3_600_000);

    it('which means yes where the territory says so: once, and not before its hour', async () => {
      await ordered('ask');
      expect((await own()).answerDueAt).toBe(due.toISOString());
      expect(await silence(new Date(due.getTime() - 1))).toEqual({ silent: 0 });
      expect(await silence(due)).toEqual({ silent: 2 });
      expect(await silence(due)).toEqual({ silent: 0 });
      expect(await own()).toMatchObject({ state: 'accepted', answeredBy: 'silence' });
    });

    it('or that somebody calls him: the territory is told once, and he may still answer', async () => {
      const { administrator } = night.cast;
      await administrator.get(SETTINGS, { values: { silenceAccepts: false } });
      await ordered('ask');
      await silence(due);
      await silence(new Date(due.getTime() + 60_000));
      expect(await own()).toMatchObject({ state: 'sent', escalatedAt: due.toISOString(), answerDueAt: null });
      expect((await subjects(administrator)).filter((one) => one.includes('répondu'))).toEqual([
        '2 producteurs n’ont pas répondu',
      ]);
      expect(await confirm()).toMatchObject({ state: 'accepted' });
      await administrator.get(SETTINGS, { values: { silenceAccepts: true } });
    });
  });

  describe('what a producer cannot supply is proposed from another', () => {
    it('and one tap takes it: the units set aside become the buyer’s, and the other producer has it to confirm', async () => {
      const { louise } = night.cast;
      const { id } = await ordered('ask');
      await gardener.get(CONFIRM, { id: (await own(gardener)).id });
      await confirm(await short(1));
      expect(await units()).toEqual([3, 1]);
      const [open] = await proposals();
      expect(open).toMatchObject({
        ...{
          state: 'open',
          quantity: 3,
          missingQuantity: 3,
          substituteProducer: 'Ferme du Marais',
          onSilence: 'nothing',
        },
        ...{ deadline: new Date(AFTER.getTime() + 2 * 3_600_000).toISOString(), estimateCents: 3_150 },
      });
      expect(await subjects(louise.actor)).toEqual([expect.stringContaining('voulez-vous le remplacement ?')]);
      expect(await night.cast.marcel.actor.refusal(ANSWER, { id: open.id, take: true })).toBe('platform.not-allowed');
      expect(await proposals(night.cast.marcel.actor)).toEqual([]);
      const next = await market.world.member(market.world.neighbour, 'territory-administrator');
      expect(await next.refusal(ANSWER, { id: open.id, take: true })).toBe('platform.not-found');
      expect(await proposals(next)).toEqual([]);
      for (const _time of ['once', 'again'])
        expect((await louise.actor.get(ANSWER, { id: open.id, take: true })).answerSubstitution.state).toBe('taken');
      expect(await louise.actor.refusal(ANSWER, { id: open.id, take: false })).toBe('orders.proposal-over');
      const { lines, state } = await orderOf(id);
      expect(state).toBe('confirmed');
      const [kept, came] = lines;
      expect(kept).toMatchObject({ servedQuantity: 1, isConfirmed: true });
      expect(came).toMatchObject({
        quantity: 3,
        servedQuantity: 3,
        state: 'allocated',
        isConfirmed: false,
        replacesLineId: kept.id,
      });
      expect(await units()).toEqual([0, 4]);
      expect(await own(gardener)).toMatchObject({
        state: 'acknowledged',
        lines: [{ quantity: 4, acceptedQuantity: null }],
      });
      expect(await subjects(gardener)).toEqual([expect.stringMatching(/^À préparer en plus : 3 × Endive du marais/)]);
      await gardener.get(CONFIRM, { id: (await own(gardener)).id });
      expect((await orderOf(id)).lines[1]).toMatchObject({ isConfirmed: true });
    });

    it('is answered by the link of its letter, without signing in, as often as one taps', async () => {
      await ordered('ask');
      await confirm(await short(1));
      const path = await linkOf(night.cast.louise.actor);
      const shown = await (await page(path)).text();
      expect(shown).toContain('Il manque 3 × ');
      expect(shown).toMatch(
        /<button name="reponse" value="oui">[\s\S]*<button class="plain" name="reponse" value="non">/,
      );
      expect(await proposals()).toMatchObject([{ state: 'open' }]);
      expect((await page(path, { reponse: 'peut-être' })).status).toBe(409);
      expect(await units()).toEqual([3, 1]);
      for (const _time of ['once', 'again']) expect((await page(path, { reponse: 'oui' })).status).toBe(303);
      expect(await proposals()).toMatchObject([{ state: 'taken' }]);
      expect(await units()).toEqual([0, 4]);
      expect(await (await page(path)).text()).toContain('le remplacement est dans votre commande');
      expect((await page(path, { reponse: 'non' })).status).toBe(409);
      expect(await units()).toEqual([0, 4]);
    });

    it('opens nothing else by that link, nothing in another territory, and nothing once the goods come', async () => {
      const { id } = await ordered('ask');
      await confirm(await short(0));
      const path = await linkOf(night.cast.louise.actor);
      const other = path.replace(market.world.first.id, market.world.neighbour.id);
      const asQuestion = path.replace('/remplacement/', '/question/');
      for (const wrong of [path.slice(0, -3), other, asQuestion])
        expect((await page(wrong, { reponse: 'oui' })).status).toBe(404);
      const [{ deadline }] = await proposals();
      market.world.at = new Date(deadline);
      expect((await page(path, { reponse: 'oui' })).status).toBe(409);
      const [{ due }] = await market.world.rows('select window_start as due from customer_order where id = $1', [id]);
      market.world.at = new Date(due);
      expect(await (await page(path)).text()).toContain('a servi son temps');
      expect(await units()).toEqual([4, 1]);
      expect(await proposals()).toMatchObject([{ state: 'open' }]);
    });

    it('and silence is what was stated: the units go back, once', async () => {
      const { louise } = night.cast;
      const { id } = await ordered('ask');
      await confirm(await short(0));
      expect(await orderOf(id)).toMatchObject({ state: 'confirmed' });
      const [{ deadline, id: proposalId }] = await proposals();
      await end(new Date(Date.parse(deadline) - 1));
      expect(await units()).toEqual([4, 1]);
      await end(new Date(deadline));
      await end(new Date(Date.parse(deadline) + 60_000));
      expect(await units()).toEqual([0, 1]);
      expect(await proposals()).toMatchObject([{ state: 'lapsed' }]);
      expect(await orderOf(id)).toMatchObject({ state: 'short' });
      expect(await louise.actor.refusal(ANSWER, { id: proposalId, take: true })).toBe('orders.proposal-over');
    });

    it('or comes at once, where the buyer wished so, and may be given back until its hour', async () => {
      const { louise } = night.cast;
      const { id } = await ordered('accept');
      await confirm(await short(2));
      const [standing] = await proposals();
      expect(standing).toMatchObject({ state: 'standing', quantity: 2 });
      expect((await orderOf(id)).lines).toMatchObject([
        { servedQuantity: 2 },
        { servedQuantity: 2, state: 'allocated' },
      ]);
      expect(await units()).toEqual([2, 1]);
      expect((await louise.actor.get(ANSWER, { id: standing.id, take: false })).answerSubstitution.state).toBe(
        'undone',
      );
      expect(await units()).toEqual([0, 1]);
      expect((await orderOf(id)).lines[1]).toMatchObject({
        servedQuantity: 0,
        state: 'short',
        reasonText: expect.stringContaining('Remplacement non voulu.'),
      });
      expect((await own(gardener)).lines).toMatchObject([{ quantity: 3, dueQuantity: 1 }]);
      const [sums] = await market.world.rows(
        `select (select sum(quantity)::int from allocation_in_force) as allocated, (select sum(quantity)::int from supplier_order_line) as asked`,
      );
      expect(sums!.allocated).toBe(sums!.asked);
    });

    it('and stays once its hour has passed', async () => {
      await ordered('accept');
      await confirm(await short(2));
      const [{ deadline }] = await proposals();
      await end(new Date(deadline));
      expect(await proposals()).toMatchObject([{ state: 'kept' }]);
      expect(await units()).toEqual([0, 3]);
    });

    it('never dearer than the ceiling, never without a label that the line had, never to who wants none', async () => {
      const { administrator } = night.cast;
      await administrator.get(SETTINGS, { values: { substituteCeilingPercent: 4 } });
      await ordered('ask');
      await confirm(await short(2));
      expect(await proposals()).toEqual([]);
      expect(await units()).toEqual([0, 1]);
      await administrator.get(SETTINGS, { values: { substituteCeilingPercent: 10 } });
    });
  });

  describe('a buyer who changes it', () => {
    const history = async (id: string, actor = night.cast.louise.actor) =>
      (await actor.get(HISTORY, { id })).orderHistory;
    const lineOf = async (id: string) => (await orderOf(id)).lines[0];
    async function offer(orderId: string, quantity: number, id = uuid()) {
      const asked = { id, orderId, lineId: (await lineOf(orderId)).id, quantity, note: 'Groupe annulé' };
      return (await night.cast.louise.actor.get(OFFER, asked)).offerAmendment;
    }
    const endiveUnits = async () =>
      (await market.offers([night.cast.endive])).map((one) => [one.reserved, one.allocated])[0];

    it('offers the change to the producer: less, once he agrees, and the law is said beside it', async () => {
      const { louise } = night.cast;
      const { id } = await ordered('never');
      // Three cost less each: below, the price of one is back.
      await market.world.rows(`update order_line set price_scale = $2 where order_id = $1`, [
        id,
        JSON.stringify([
          { from: 1, unitPrice: '10.90' },
          { from: 3, unitPrice: '10.00' },
        ]),
      ]);
      const asked = await offer(id, 1);
      expect(asked).toMatchObject({
        state: 'offered',
        before: 4,
        after: 1,
        law: { days: expect.any(Number), source: expect.stringContaining('L. 443-5') },
        price: { before: '10.00', after: '10.90', pricing: 'unit' },
      });
      expect(await offer(id, 1, asked.id)).toEqual(asked);
      const again = { id: uuid(), orderId: id, lineId: (await lineOf(id)).id, quantity: 2 };
      expect(await louise.actor.refusal(OFFER, again)).toBe('orders.amendment-waiting');
      expect(await lineOf(id)).toMatchObject({ servedQuantity: 4 });
      expect(await subjects(farmer)).toEqual([expect.stringContaining('demande un changement : 4 → 1')]);
      expect((await letters(farmer)).some(({ text }) => text.includes('10,00 € → 10,90 €'))).toBe(true);
      expect((await farmer.get(ASKED)).amendments).toMatchObject([{ id: asked.id }]);
      expect((await gardener.get(ASKED)).amendments).toEqual([]);
      expect(await gardener.refusal(REPLY, { id: asked.id, accept: true })).toBe('platform.not-allowed');
      const next = await market.world.member(market.world.neighbour, 'territory-administrator');
      expect(await next.refusal(REPLY, { id: asked.id, accept: true })).toBe('platform.not-found');
      expect((await next.get(ASKED)).amendments).toEqual([]);
      for (const _time of ['once', 'again'])
        expect((await farmer.get(REPLY, { id: asked.id, accept: true })).answerAmendment.state).toBe('accepted');
      expect(await farmer.refusal(REPLY, { id: asked.id, accept: false })).toBe('orders.amendment-over');
      expect(await lineOf(id)).toMatchObject({
        servedQuantity: 1,
        reasonText: expect.stringContaining('avec l’accord du producteur'),
      });
      expect((await own()).lines).toMatchObject([{ quantity: 4, dueQuantity: 1 }]);
      expect((await subjects(louise.actor))[0]).toContain('accepté');
      expect(await history(id)).toMatchObject([
        { number: 1, cause: 'placed', askedBy: 'buyer', changes: [{ before: 0, after: 4 }] },
        { number: 2, cause: 'firm', changes: [] },
        {
          number: 3,
          cause: 'amended',
          askedBy: 'buyer',
          acceptedBy: 'producer',
          note: 'Groupe annulé',
          changes: [{ before: 4, after: 1 }],
        },
      ]);
      expect(await night.cast.marcel.actor.refusal(HISTORY, { id })).toBe('platform.not-found');
    });

    it('or more, which is set aside meanwhile, and given back when nobody answers', async () => {
      const { id } = await ordered('never');
      const { id: first, deadline } = await offer(id, 6);
      expect(await endiveUnits()).toEqual([2, 4]);
      const app = await market.world.console();
      for (const at of [new Date(Date.parse(deadline) - 1), new Date(deadline), new Date(deadline)])
        await twice(() =>
          app.useCases.run(app.get(EndAmendment), market.world.call(market.world.first, at), { amendmentId: first }),
        );
      expect(await endiveUnits()).toEqual([0, 4]);
      const { id: second } = await offer(id, 6);
      await farmer.get(REPLY, { id: second, accept: true });
      expect(await lineOf(id)).toMatchObject({ quantity: 6, servedQuantity: 6, state: 'allocated' });
      expect(await endiveUnits()).toEqual([0, 6]);
      expect((await own()).lines).toMatchObject([{ quantity: 6, dueQuantity: 6 }]);
      expect((await history(id)).at(-1)).toMatchObject({ cause: 'amended', changes: [{ before: 4, after: 6 }] });
    });

    it('which its producer answers by the link of the letter, without signing in, as often as he taps', async () => {
      const { id } = await ordered('never');
      await offer(id, 6);
      await market.world.quiet();
      const path = await linkOf(farmer);
      expect(await (await page(path)).text()).toMatch(/4\s→\s6[\s\S]*Oui, ce sera 6[\s\S]*Non, cela reste à 4/);
      for (const wrong of [path.replace('/changement/', '/remplacement/'), `${path}x`])
        expect((await page(wrong, { reponse: 'oui' })).status).toBe(404);
      expect((await page(path, { reponse: 'peut-être' })).status).toBe(409);
      expect(await lineOf(id)).toMatchObject({ servedQuantity: 4 });
      for (const _time of ['once', 'again']) expect((await page(path, { reponse: 'oui' })).status).toBe(303);
      expect(await lineOf(id)).toMatchObject({ quantity: 6, servedQuantity: 6 });
      expect(await endiveUnits()).toEqual([0, 6]);
      expect((await history(id)).at(-1)).toMatchObject({ cause: 'amended', acceptedBy: 'producer' });
      expect(await (await page(path)).text()).toContain('la commande est changée');
      expect((await page(path, { reponse: 'non' })).status).toBe(409);

      const { id: second, deadline } = await offer(id, 2);
      await market.world.quiet();
      const late = await linkOf(farmer);
      market.world.at = new Date(deadline);
      expect((await page(late, { reponse: 'oui' })).status).toBe(409);
      expect(await lineOf(id)).toMatchObject({ servedQuantity: 6 });
      expect((await farmer.get(ASKED)).amendments.find(({ id }: { id: string }) => id === second)).toMatchObject({
        after: 2,
      });
    });

    it('or takes the request back before it is answered, once; not after, and nobody else does', async () => {
      const { louise, marcel } = night.cast;
      const { id } = await ordered('never');
      const asked = await offer(id, 6);
      expect(await marcel.actor.refusal(BACK, { id: asked.id })).toBe('platform.not-allowed');
      expect(await farmer.refusal(BACK, { id: asked.id })).toBe('platform.not-allowed');
      const next = await market.world.member(market.world.neighbour, 'territory-administrator');
      expect(await next.refusal(BACK, { id: asked.id })).toBe('platform.not-found');
      expect(await endiveUnits()).toEqual([2, 4]);
      for (const _time of ['once', 'again'])
        expect((await louise.actor.get(BACK, { id: asked.id })).withdrawAmendment.state).toBe('withdrawn');
      expect(await endiveUnits()).toEqual([0, 4]);
      expect(await lineOf(id)).toMatchObject({ servedQuantity: 4 });
      expect(await subjects(farmer)).toContainEqual(expect.stringContaining('retire sa demande : 4 → 6'));
      expect(await farmer.refusal(REPLY, { id: asked.id, accept: true })).toBe('orders.amendment-over');
      const { id: second } = await offer(id, 3);
      await farmer.get(REPLY, { id: second, accept: true });
      expect(await louise.actor.refusal(BACK, { id: second })).toBe('orders.amendment-over');
      expect(await lineOf(id)).toMatchObject({ servedQuantity: 3 });
    });

    it('is refused where it cannot be: before the cut-off, as it is, beyond the offer, once it is prepared', async () => {
      const { louise, endive } = night.cast;
      const placed = await place(louise, [{ offerId: endive, quantity: 4 }]);
      const line = await lineOf(placed.id);
      const asked = (quantity: number) => ({ id: uuid(), orderId: placed.id, lineId: line.id, quantity });
      expect(await louise.actor.refusal(OFFER, asked(2))).toBe('orders.order-not-firm');
      await louise.actor.get(CHANGE, { orderId: placed.id, lineId: line.id, quantity: 5 });
      await night.close();
      market.world.at = AFTER;
      expect(await louise.actor.refusal(OFFER, asked(5))).toBe('orders.nothing-changes');
      expect(await louise.actor.refusal(OFFER, asked(400))).toBe('orders.offer-exhausted');
      expect(await night.cast.marcel.actor.refusal(OFFER, asked(2))).toBe('platform.not-allowed');
      const cancel = 'mutation ($id: ID!) { cancelOrder(orderId: $id) { id } }';
      expect(await louise.actor.refusal(cancel, { id: placed.id })).toBe('orders.order-firm');
      await market.world.rows(`update supplier_order set state = 'prepared'`);
      expect(await louise.actor.refusal(OFFER, asked(2))).toBe('orders.amendment-too-late');
      expect((await louise.actor.get(ASKED)).amendments).toEqual([]);
      expect(await history(placed.id)).toMatchObject([
        { cause: 'placed', changes: [{ before: 0, after: 4 }] },
        { cause: 'changed', askedBy: 'buyer', changes: [{ before: 4, after: 5 }] },
        { cause: 'firm', changes: [] },
      ]);
    });

    it('has a manager order for him past the cut-off: with a reason, and a trace that he reads', async () => {
      const { administrator, louise, endive, butter } = night.cast;
      const { id } = await ordered('never');
      const asked = { id: uuid(), orderId: id, offerId: marshEndive, quantity: 2, reason: 'Il a appelé à 23 h 15.' };
      expect(await louise.actor.refusal(PAST, asked)).toBe('platform.not-allowed');
      expect(await administrator.refusal(PAST, { ...asked, reason: ' ' })).toBe('orders.override-reason-missing');
      expect(await administrator.refusal(PAST, { ...asked, offerId: butter })).toBe('orders.nobody-fetches-there');
      for (const _time of ['once', 'again'])
        expect((await administrator.get(PAST, asked)).orderPastCutOff.lines).toMatchObject([
          { servedQuantity: 4 },
          { servedQuantity: 2, reasonText: 'Ajouté par le territoire après l’heure limite : Il a appelé à 23 h 15.' },
        ]);
      await administrator.get(PAST, { ...asked, id: uuid(), offerId: endive, quantity: 1 });
      expect(await units()).toEqual([0, 3]);
      expect(await endiveUnits()).toEqual([0, 5]);
      expect((await history(id)).slice(2)).toMatchObject([
        { cause: 'overridden', askedBy: 'manager', note: 'Il a appelé à 23 h 15', changes: [{ before: 0, after: 2 }] },
        { cause: 'overridden', changes: [{ before: 4, after: 5 }] },
      ]);
      expect(await own(gardener)).toMatchObject({ state: 'sent', lines: [{ quantity: 3 }] });
      await market.world.quiet();
      expect(await subjects(gardener)).toEqual([
        expect.stringMatching(/^Commandé après l’heure : 2 × Endive du marais.* en plus$/),
      ]);
      expect(await subjects(farmer)).toEqual([expect.stringMatching(/^Commandé après l’heure : 1 × Endive/)]);
    });
  });
});
