import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { FollowRequest } from '../application/follow-request.use-case';
import * as ask from './market';
import { DEADLINE, MODULES, NOW, firm, referenceOf, type Firm } from './market';

describe('a request for quotation', () => {
  let world: World;
  let [inn, bar, farm, garden, dairy, stranger] = [] as unknown as Firm[] as [Firm, Firm, Firm, Firm, Firm, Firm];
  let administrator: TestActor;
  let reference: string;

  beforeAll(async () => {
    world = await World.open({ modules: MODULES });
    await world.startWorker();
    [inn, bar] = [await firm(world, 'buyer', 'L’Auberge'), await firm(world, 'buyer', 'Le Bar')];
    [farm, garden] = [await firm(world, 'producer', 'La Ferme'), await firm(world, 'producer', 'Le Jardin')];
    dairy = await firm(world, 'producer', 'La Laiterie', { family: 'dairy' });
    stranger = await firm(world, 'producer', 'Voisin', { territory: world.neighbour });
    administrator = await world.member(world.first, 'territory-administrator');
    reference = await referenceOf(world, 'vegetables');
  });
  beforeEach(() => {
    world.at = NOW;
  });
  afterAll(() => world.close());

  const draft = (changed: object = {}, line: object = {}) => ({
    ...{ id: uuid(), title: 'Légumes de la semaine', sealed: true, deadline: DEADLINE.toISOString(), producerIds: [] },
    lines: [
      {
        ...{
          wanted: 'Carottes',
          referenceCode: reference,
          baseUnit: 'gram',
          baseQuantity: 20_000,
          neededFrom: '2026-07-14',
        },
        ...{ neededTo: '2026-07-17', labels: [], localWished: true, ceiling: '2.10', ...line },
      },
    ],
    ...changed,
  });
  const sent = async (changed?: object, line?: object) => {
    const input = draft(changed, line);
    await inn.actor.get(ask.SAVE, { input });
    return (await inn.actor.get(ask.SEND, { id: input.id })).sendQuoteRequest;
  };
  const answer = (lineId: string, changed: object = {}) => ({
    ...{
      lineId,
      productName: 'Carotte de sable',
      unitLabel: 'cagette de 5 kg',
      unitBaseQuantity: 5_000,
      unitPrice: '9,50',
    },
    ...{ units: 4, validUntil: '2026-07-20', ...changed },
  });
  const give = (who: Firm, request: { id: string; lines: { id: string }[] }, changed?: object) => ({
    variables: { id: request.id, quotes: [answer(request.lines[0]!.id, changed)] },
    who,
  });
  const given = async (who: Firm, request: never, changed?: object) =>
    (await who.actor.get(ask.GIVE, give(who, request, changed).variables)).giveQuotes;
  const read = async (who: TestActor, id: string) => (await who.get(ask.READ, { id })).quoteRequest;
  const follow = async (id: string, at: Date) => {
    const app = await world.console();
    return app.useCases.run(app.get(FollowRequest), world.call(world.first, at), { requestId: id });
  };

  it('is refused with nothing written when it contradicts itself', async () => {
    const count = async () => (await world.rows('select id from quote_request')).length;
    const before = await count();
    const refused = async (changed: object, line?: object) =>
      inn.actor.refusal(ask.SAVE, { input: draft(changed, line) });
    expect(await refused({ lines: [] })).toBe('platform.input-invalid');
    expect(await refused({}, { baseQuantity: 0 })).toBe('platform.input-invalid');
    expect(await refused({}, { baseUnit: 'stone' })).toBe('platform.input-invalid');
    expect(await refused({}, { referenceCode: 'licorne' })).toBe('sourcing.invalid');
    expect(await refused({}, { neededTo: '2026-07-13' })).toBe('sourcing.invalid');
    expect(await refused({}, { ceiling: 'beaucoup' })).toBe('sourcing.invalid');
    expect(await refused({ producerIds: [stranger.id] })).toBe('sourcing.partner-unknown');
    expect(await farm.actor.refusal(ask.SAVE, { input: draft() })).toBe('platform.not-allowed');
    expect(await count()).toBe(before);
  });

  it('goes to those whose family fits, who alone read it, and not before it is sent', async () => {
    const input = draft();
    await inn.actor.get(ask.SAVE, { input });
    for (const who of [farm.actor, bar.actor, administrator]) expect(await read(who, input.id)).toBeNull();
    const request = (await inn.actor.get(ask.SEND, { id: input.id })).sendQuoteRequest;
    expect(request).toMatchObject({ state: 'sent', invited: 2, answered: 0 });
    expect((await inn.actor.get(ask.SEND, { id: input.id })).sendQuoteRequest).toEqual(request);
    expect(await inn.actor.refusal(ask.SAVE, { input })).toBe('sourcing.not-draft');
    for (const who of [dairy.actor, bar.actor, stranger.actor]) expect(await read(who, input.id)).toBeNull();
    expect(await read(farm.actor, input.id)).toMatchObject({ id: input.id, invited: null });
    expect((await world.letters((await farm.actor.get('{ me { email } }')).me.email)).at(-1)!.subject).toContain(
      'L’Auberge',
    );
  });

  it('keeps what producers answer from each other always, and from the buyer until the deadline', async () => {
    const request = await sent();
    await given(farm, request as never);
    const theirs = await given(garden, request as never, { unitPrice: '8.00' });
    expect(theirs.lines[0].quotes).toMatchObject([{ producerId: garden.id, isCheapest: false }]);
    expect((await read(farm.actor, request.id)).lines[0].quotes).toMatchObject([{ producerId: farm.id }]);
    for (const who of [inn.actor, administrator])
      expect(await read(who, request.id)).toMatchObject({
        quotesHidden: true,
        answered: 2,
        answers: [],
        lines: [{ quotes: [] }],
      });
    for (const who of [bar.actor, dairy.actor, stranger.actor]) expect(await read(who, request.id)).toBeNull();
    world.at = DEADLINE;
    const open = await read(inn.actor, request.id);
    expect(open).toMatchObject({ state: 'closed', quotesHidden: false });
    expect(open.lines[0].quotes).toMatchObject([
      { producerId: garden.id, basePrice: '1.60', isCheapest: true, coversBp: 10_000 },
      { producerId: farm.id, basePrice: '1.90', isCheapest: false },
    ]);
    expect((await read(farm.actor, request.id)).lines[0].quotes).toHaveLength(1);
  });

  it('shows the buyer answers at once when it is not sealed', async () => {
    const request = await sent({ sealed: false });
    await given(farm, request as never);
    expect((await read(inn.actor, request.id)).answers).toMatchObject([
      { producerId: farm.id, totalCents: 3_800, missing: 0 },
    ]);
  });

  it('lets answers be bettered and taken back until the deadline, and refuses those that do not fit', async () => {
    const request = await sent();
    const refused = (changed: object, who = farm) => who.actor.refusal(ask.GIVE, give(who, request, changed).variables);
    expect(await refused({ unitPrice: '11' })).toBe('sourcing.above-ceiling');
    expect(await refused({ unitPrice: '0' })).toBe('sourcing.quote-invalid');
    expect(await refused({ validUntil: '2026-07-08' })).toBe('sourcing.quote-invalid');
    expect(await refused({ lineId: uuid() })).toBe('sourcing.quote-invalid');
    expect(await refused({}, dairy)).toBe('platform.not-found');
    expect(await refused({}, stranger)).toBe('platform.not-found');
    expect((await read(farm.actor, request.id)).lines[0].quotes).toEqual([]);
    await given(farm, request as never);
    expect((await given(farm, request as never, { unitPrice: '9.00' })).lines[0].quotes).toMatchObject([
      { unitPrice: '9.00' },
    ]);
    expect((await farm.actor.get(ask.WITHDRAW, { id: request.id })).withdrawQuotes.lines[0].quotes).toEqual([]);
    await given(farm, request as never);
    world.at = DEADLINE;
    expect(await refused({ unitPrice: '8.00' })).toBe('sourcing.deadline-passed');
    expect(await farm.actor.refusal(ask.WITHDRAW, { id: request.id })).toBe('sourcing.deadline-passed');
  });

  it('takes two answers of the same instant, and keeps one of each producer', async () => {
    const request = await sent();
    const all = [farm, garden, farm, garden].map((who, n) => give(who, request, { unitPrice: `9.0${n}` }));
    const answers = await Promise.all(all.map(({ who, variables }) => who.actor.ask(ask.GIVE, variables)));
    expect(answers.filter(({ errors }) => errors?.length)).toEqual([]);
    expect(await world.rows('select id from quote where request_id = $1', [request.id])).toHaveLength(2);
  });

  it('is closed by its job once, late or twice, and never before its hour', async () => {
    const request = await sent();
    await given(farm, request as never);
    expect(await follow(request.id, NOW)).toEqual({ state: 'sent' });
    for (const late of [DEADLINE, new Date('2026-07-12T10:00:00Z')])
      expect(await follow(request.id, late)).toEqual({ state: 'closed' });
    for (const over of [1, 2])
      expect(await follow(request.id, new Date(`2026-07-2${over}T10:00:00Z`))).toEqual({ state: 'expired' });
    const unanswered = await sent();
    expect(await follow(unanswered.id, DEADLINE)).toEqual({ state: 'expired' });
  });

  it('is awarded by line, once, and becomes offers that only the buyer sees, at the price that was quoted', async () => {
    const request = await sent({ sealed: false });
    await given(farm, request as never, { units: 2 });
    await given(garden, request as never, { unitPrice: '8.00', units: 3 });
    const quotes = (await read(inn.actor, request.id)).lines[0].quotes as { id: string; producerId: string }[];
    const of = (who: Firm) => quotes.find(({ producerId }) => producerId === who.id)!.id;
    const award = {
      id: request.id,
      awards: [
        { quoteId: of(garden), units: 3 },
        { quoteId: of(farm), units: 1 },
      ],
    };
    expect(await inn.actor.refusal(ask.AWARD, award)).toBe('sourcing.not-closed');
    expect(await bar.actor.refusal(ask.CLOSE, { id: request.id })).toMatch(/not-allowed|not-found/);
    await inn.actor.get(ask.CLOSE, { id: request.id });
    const over = { id: request.id, awards: [{ quoteId: of(farm), units: 3 }] };
    expect(await inn.actor.refusal(ask.AWARD, over)).toBe('sourcing.award-over-quote');
    expect(await inn.actor.refusal(ask.AWARD, { id: request.id, awards: [] })).toBe('sourcing.award-nothing');
    expect(await world.rows('select quote_id from quote_award where request_id = $1', [request.id])).toEqual([]);
    const twice = await Promise.all([inn.actor.get(ask.AWARD, award), inn.actor.get(ask.AWARD, award)]);
    expect(twice[0].awardQuoteRequest).toEqual(twice[1].awardQuoteRequest);
    expect(await inn.actor.refusal(ask.AWARD, { ...award, awards: award.awards.slice(1) })).toBe(
      'platform.already-done',
    );
    const offers = async (who: TestActor) =>
      (await who.get('{ offers(day: "2026-07-15") { nodes { unitPrice available unit { label } } } }')).offers.nodes;
    expect(await offers(inn.actor)).toHaveLength(2);
    expect(await offers(inn.actor)).toContainEqual({
      unitPrice: '8.00',
      available: 3,
      unit: { label: expect.stringContaining('· AO-') },
    });
    expect(await offers(bar.actor)).toEqual([]);
    expect(await offers(garden.actor)).toHaveLength(1);
    expect(await offers(administrator)).toHaveLength(2);
    const [{ offerId }] = twice[0].awardQuoteRequest.lines[0].quotes;
    expect((await bar.actor.get('query ($id: ID!) { offer(id: $id) { id } }', { id: offerId })).offer).toBeNull();
    expect(
      await garden.actor.refusal('mutation ($id: ID!) { declareOffer(offerId: $id, declared: 9) { id } }', {
        id: offerId,
      }),
    ).toBe('catalogue.offer-promised');
  });

  it('tells those who were chosen, and courteously those who were not', async () => {
    const request = await sent({ sealed: false });
    await given(farm, request as never);
    await given(garden, request as never, { unitPrice: '8.00' });
    await inn.actor.get(ask.CLOSE, { id: request.id });
    const [first] = (await read(inn.actor, request.id)).lines[0].quotes;
    await inn.actor.get(ask.AWARD, { id: request.id, awards: [{ quoteId: first.id, units: 4 }] });
    const last = async (who: Firm) => (await world.letters((await who.actor.get('{ me { email } }')).me.email)).at(-1)!;
    expect((await last(garden)).text).toContain('4 × cagette de 5 kg');
    expect((await last(farm)).text).toContain('vous remercie');
    expect((await read(farm.actor, request.id)).lines[0].quotes).toMatchObject([{ awardedUnits: 0 }]);
  });

  it('is cancelled with its reason until it is over, and stays on its side of the wall', async () => {
    const request = await sent();
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect(await read(next, request.id)).toBeNull();
    expect((await next.get(ask.LIST)).quoteRequests.nodes).toEqual([]);
    expect(await bar.actor.refusal(ask.CANCEL, { id: request.id, reason: 'non' })).toBe('platform.not-allowed');
    expect(
      (await inn.actor.get(ask.CANCEL, { id: request.id, reason: 'Menu changé' })).cancelQuoteRequest,
    ).toMatchObject({ state: 'cancelled' });
    expect(await inn.actor.refusal(ask.CANCEL, { id: request.id, reason: 'Encore' })).toBe('sourcing.request-over');
    expect(await farm.actor.refusal(ask.GIVE, give(farm, request).variables)).toBe('sourcing.deadline-passed');
  });
});
