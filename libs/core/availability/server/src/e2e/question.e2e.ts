import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Farm, NOON, linkIn, type Party } from './farm';

const DAY = '2026-07-10';
const ASK = `mutation ($id: ID!, $o: ID!, $q: Int!) { askProducer(id: $id, offerId: $o, day: "${DAY}", quantity: $q) { id answer } }`;
const ANSWER = 'mutation ($id: ID!, $q: Int!) { answerQuestion(id: $id, quantity: $q) { answer } }';
const OFFER = 'query ($o: ID!) { offer(id: $o) { state available confidence source } }';
const ASKED = '{ myQuestions { quantity answer productName } }';
const MINE = '{ producerQuestions { id quantity buyerName answer } }';
const OLD = new Date('2026-05-01T10:00:00Z');

// Real: HTTP, GraphQL, the pages, PostgreSQL, the queue.
describe('an offer that was confirmed too long ago', () => {
  let farm: Farm;
  let paul: Party;
  let chef: Party;
  let stale: string;
  let fresh: string;
  beforeAll(async () => {
    farm = await Farm.open();
    await farm.world.startWorker();
    paul = await farm.party('producer', 'Ferme de Paul');
    chef = await farm.party('buyer', 'Auberge');
    stale = await farm.offer(await farm.unit(paul.id, 'Navet'), [DAY, DAY], 40, OLD);
    fresh = await farm.offer(await farm.unit(paul.id, 'Panais'), [DAY, DAY], 40, NOON);
  });
  afterAll(() => farm.world.close());

  const ask = (offer: string, id = uuid(), quantity = 6) => ({ id, o: offer, q: quantity });

  it('is on demand, and says how far it is believed', async () => {
    const [old, young] = await Promise.all([stale, fresh].map((o) => chef.actor.get(OFFER, { o })));
    expect(old.offer).toMatchObject({ state: 'on-demand', available: 40 });
    expect(old.offer.confidence).toBeLessThan(0.2);
    expect(young.offer).toMatchObject({ state: 'open', confidence: 1 });
  });

  it('is believed as long as the territory says', async () => {
    const set =
      'mutation ($v: JSON!) { setSetting(module: "catalogue", key: "onDemandBelow", value: $v) { __typename } }';
    const administrator = await farm.world.member(farm.world.first, 'territory-administrator');
    await administrator.get(set, { v: 0 });
    expect((await chef.actor.get(OFFER, { o: stale })).offer.state).toBe('open');
    await administrator.get(set, { v: 20 });
    expect((await chef.actor.get(OFFER, { o: stale })).offer.state).toBe('on-demand');
  });

  it('is asked for once: what is sure, what is elsewhere and what waits already are refused', async () => {
    const elsewhere = await farm.party('buyer', 'Voisine', farm.world.neighbour);
    expect(await chef.actor.refusal(ASK, ask(fresh))).toBe('availability.question-not-needed');
    expect(await elsewhere.actor.refusal(ASK, ask(stale))).toBe('platform.not-found');
    expect(await paul.actor.refusal(ASK, ask(stale))).toBe('platform.not-allowed');
    const id = uuid();
    await chef.actor.get(ASK, ask(stale, id));
    await chef.actor.get(ASK, ask(stale, id));
    expect(await chef.actor.refusal(ASK, ask(stale))).toBe('availability.question-asked-already');
    expect((await chef.actor.get(ASKED)).myQuestions).toEqual([{ quantity: 6, answer: null, productName: 'Navet' }]);
  });

  it('the producer answers by the link of a letter, and whoever asked is told', async () => {
    const [letter, ...others] = await farm.letters(paul.actor);
    expect(others).toEqual([]);
    expect(letter!.subject).toBe('Auberge vous demande : Navet');
    const path = linkIn(letter!.text);
    expect(await (await farm.page(path)).text()).toContain('6 × Cagette de 5 kg, pour vendredi 10 juillet 2026');
    expect((await farm.page(path, { quantite: '8' })).status).toBe(303);
    expect((await farm.page(path, { quantite: '8' })).status).toBe(303);
    expect((await chef.actor.get(OFFER, { o: stale })).offer).toMatchObject({
      ...{ state: 'open', available: 8, confidence: 1, source: 'question' },
    });
    const told = await farm.letters(chef.actor);
    expect(told.map(({ subject }) => subject)).toEqual(['Navet : Ferme de Paul a répondu']);
    expect(told[0]!.text).toContain('en a 8 (Cagette de 5 kg)');
    expect((await farm.page(path.slice(0, -3))).status).toBe(404);
  });

  it('or on the screen, where the last answer holds', async () => {
    const { producerQuestions } = await paul.actor.get(MINE);
    expect(producerQuestions).toMatchObject([{ quantity: 6, buyerName: 'Auberge', answer: 8 }]);
    expect(await chef.actor.refusal(ANSWER, { id: producerQuestions[0].id, q: 1 })).toBe('platform.not-allowed');
    await paul.actor.get(ANSWER, { id: producerQuestions[0].id, q: 0 });
    expect((await chef.actor.get(OFFER, { o: stale })).offer).toMatchObject({ state: 'sold-out', available: 0 });
    expect((await farm.letters(chef.actor)).at(-1)!.text).toContain('n’en a pas');
  });
});
