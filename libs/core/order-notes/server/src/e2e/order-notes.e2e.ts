import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { BUTTER, COURGETTES, FORGET, Kitchen, PARSLEY, READ, REMEMBER, SOLE, WORDS } from './kitchen';

describe('an order written as a cook speaks', () => {
  let kitchen: Kitchen;
  let farm: string;
  let parsley: { offerId: string; productId: string };
  let butter: { offerId: string; productId: string };
  let courgettes: { offerId: string; productId: string };

  beforeAll(async () => {
    kitchen = await Kitchen.open();
    farm = await kitchen.producer('Ferme Dupont');
    parsley = await kitchen.offer(farm, PARSLEY);
    butter = await kitchen.offer(farm, BUTTER);
    courgettes = await kitchen.offer(farm, COURGETTES);
  });
  afterAll(() => kitchen.world.close());
  beforeEach(() => kitchen.world.rows('delete from kitchen_word'));

  it('becomes lines with where they stand, what they cost, and what was left out', async () => {
    const text = 'Bonsoir, 2 bottes de persil et 10 kg de courgettes. Merci';
    const { lines, leftOut } = await kitchen.reads(text);
    expect(lines).toMatchObject([
      {
        quantity: '2',
        unit: 'bunch',
        state: 'sure',
        candidates: [{ offerId: parsley.offerId, quantity: 2, estimateCents: 600 }],
      },
      { quantity: '10', unit: 'kg', state: 'sure', candidates: [{ offerId: courgettes.offerId, quantity: 2 }] },
    ]);
    expect(lines.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      '2 bottes de persil',
      '10 kg de courgettes',
    ]);
    expect(leftOut.map(({ why }: { why: string }) => why)).toEqual(['small-talk', 'small-talk']);
  });

  it('never rounds: what does not come out exactly is a choice, and what nobody sells is not understood', async () => {
    const { lines } = await kitchen.reads('3 kg de courgettes, 2 kg d’ananas, 4 kg de homard');
    expect(lines).toMatchObject([
      { state: 'choose', reason: 'unit', candidates: [{ offerId: courgettes.offerId, quantity: 1, reason: 'unit' }] },
      { state: 'not-understood', reason: 'unknown', candidates: [] },
      { state: 'not-understood', reason: 'not-for-sale', candidates: [] },
    ]);
  });

  it('takes up an order of before, without what is not wanted, and with what comes on top', async () => {
    await kitchen.bought('2026-07-07', butter.offerId, 3);
    await kitchen.bought('2026-07-07', courgettes.offerId, 1);
    await kitchen.bought('2026-07-08', courgettes.offerId, 4);
    const tuesday = await kitchen.reads('comme mercredi');
    expect(tuesday).toMatchObject({ pastOrderDay: '2026-07-08', lines: [{ state: 'sure', reason: 'past' }] });
    const last = await kitchen.reads('pareil que la dernière fois sauf les courgettes, et 2 bottes de persil en plus');
    expect(last.lines).toMatchObject([{ candidates: [{ offerId: parsley.offerId, quantity: 2 }] }]);
    expect((await kitchen.reads('comme dimanche')).lines).toMatchObject([{ state: 'not-understood' }]);
  });

  it('remembers a word for this kitchen alone, says it once however often it is told, and forgets it', async () => {
    const told = { words: 'vert pour la soupe', offerId: courgettes.offerId };
    for (const _ of [1, 2]) await kitchen.chef.get(REMEMBER, told);
    const { kitchenWords } = await kitchen.chef.get(WORDS);
    expect(kitchenWords).toMatchObject([{ productName: 'Courgette', producerName: 'Ferme Dupont' }]);
    await kitchen.chef.get(REMEMBER, { words: 'machin', offerId: parsley.offerId });
    expect((await kitchen.reads('3 bottes de machin')).lines).toMatchObject([{ state: 'sure', reason: 'learnt' }]);
    expect((await kitchen.reads('3 bottes de machin', await kitchen.other())).lines).toMatchObject([
      { state: 'not-understood', reason: 'unknown' },
    ]);
    for (const _ of [1, 2]) await kitchen.chef.get(FORGET, { words: 'machin' });
    expect((await kitchen.reads('3 bottes de machin')).lines).toMatchObject([{ reason: 'unknown' }]);
  });

  it('does not put other goods in the place of what a word meant, when that is gone', async () => {
    const gone = await kitchen.offer(await kitchen.producer('Ferme Lointaine'), PARSLEY);
    await kitchen.chef.get(REMEMBER, { words: 'persil', offerId: gone.offerId });
    expect((await kitchen.reads('2 bottes de persil')).lines).toMatchObject([
      { state: 'sure', reason: 'learnt', candidates: [{ offerId: gone.offerId }] },
    ]);
    await kitchen.world.rows(`update offer set state = 'withdrawn' where id = $1`, [gone.offerId]);
    expect((await kitchen.reads('2 bottes de persil')).lines).toMatchObject([
      { state: 'choose', reason: 'learnt-gone', candidates: [{ offerId: parsley.offerId }] },
    ]);
  });

  it('finds in an auction what is sold at it, and says of the rest that another sale has it', async () => {
    const sole = await kitchen.offer(farm, SOLE);
    await kitchen.bought('2026-07-08', courgettes.offerId, 4);
    const auction = await kitchen.auction();
    const text = '2 kg de sole, 10 kg de courgettes et 4 kg de homard';
    const { lines } = (await kitchen.chef.get(READ, { sessionId: auction, text })).readOrderNote;
    expect(lines).toMatchObject([
      { state: 'sure', candidates: [{ offerId: sole.offerId, quantity: 2 }] },
      { state: 'not-understood', reason: 'other-sale', candidates: [] },
      { state: 'not-understood', reason: 'not-for-sale', candidates: [] },
    ]);
    const past = (await kitchen.chef.get(READ, { sessionId: auction, text: 'comme mercredi' })).readOrderNote;
    expect(past.lines).toMatchObject([{ state: 'not-understood', reason: 'other-sale' }]);
  });

  it('refuses what is too long, an empty word, a session and an offer of elsewhere, and changes nothing', async () => {
    const { chef, sessionId, world } = kitchen;
    const tooLong = await chef.ask(READ, { sessionId, text: 'a'.repeat(5_001) }, 'fr');
    expect(tooLong.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(await chef.refusal(READ, { sessionId: uuid(), text: 'x' })).toBe('platform.not-found');
    expect(await chef.refusal(REMEMBER, { words: '  ', offerId: parsley.offerId })).toBe('order-notes.words-missing');
    const foreign = await kitchen.offer(await kitchen.producer('D’à côté', world.neighbour), PARSLEY, world.neighbour);
    expect(await chef.refusal(REMEMBER, { words: 'persil', offerId: foreign.offerId })).toBe('platform.not-found');
    const neighbour = await kitchen.other(world.neighbour);
    expect(await neighbour.refusal(READ, { sessionId, text: '2 bottes de persil' })).toBe('platform.not-found');
    expect((await chef.get(WORDS)).kitchenWords).toEqual([]);
  });
});
