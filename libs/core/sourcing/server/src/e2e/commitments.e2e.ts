import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { FollowCommitment } from '../application/follow-commitment.use-case';
import { MODULES, NOW, firm, referenceOf, type Firm } from './market';

const VIEW = `id reference state ownSide calledUnits seasonMin seasonMax endedSide endedReason versions { version side hash differences { field before after } }
  signatures { side version name hash } callOffs { id day units unitPrice offerId ordered delivered } keptWord { due calledOfDue calledBp ordered delivered deliveredBp }`;
const PROPOSE = `mutation ($id: ID!, $partner: ID!, $terms: CommitmentTermsInput!) { proposeCommitment(id: $id, partnerId: $partner, terms: $terms) { ${VIEW} } }`;
const COUNTER = `mutation ($id: ID!, $version: Int!, $terms: CommitmentTermsInput!) { counterCommitment(id: $id, version: $version, terms: $terms, note: "Moins") { ${VIEW} } }`;
const SIGN = `mutation ($id: ID!, $version: Int!, $hash: String!, $name: String!) { signCommitment(id: $id, version: $version, hash: $hash, name: $name) { ${VIEW} } }`;
const DROP = `mutation ($id: ID!) { dropCommitment(id: $id, reason: "Trop loin") { ${VIEW} } }`;
const BREAK = `mutation ($id: ID!) { breakCommitment(id: $id, reason: "Grêle") { ${VIEW} } }`;
const CALL = `mutation ($id: ID!, $commitment: ID!, $day: Date!, $units: Int!) { callOff(id: $id, commitmentId: $commitment, day: $day, units: $units) { ${VIEW} } }`;
const READ = `query ($id: ID!) { commitment(id: $id) { ${VIEW} } }`;

describe('a seasonal commitment', () => {
  let world: World;
  let [inn, bar, farm, garden] = [] as unknown as [Firm, Firm, Firm, Firm];
  let reference: string;

  beforeAll(async () => {
    world = await World.open({ modules: MODULES });
    await world.startWorker();
    [inn, bar] = [await firm(world, 'buyer', 'L’Auberge'), await firm(world, 'buyer', 'Le Bar')];
    [farm, garden] = [await firm(world, 'producer', 'La Ferme'), await firm(world, 'producer', 'Le Jardin')];
    reference = await referenceOf(world, 'vegetables');
  });
  beforeEach(() => {
    world.at = NOW;
  });
  afterAll(() => world.close());

  const terms = (changed: object = {}) => ({
    ...{
      productName: 'Carotte de sable',
      referenceCode: reference,
      unitLabel: 'cagette de 5 kg',
      baseUnit: 'gram',
      unitBaseQuantity: 5_000,
    },
    ...{
      band: 'week',
      min: 2,
      max: 5,
      pricing: 'fixed',
      unitPrice: '9,50',
      startsOn: '2026-07-13',
      endsOn: '2026-08-02',
    },
    ...{ weekdays: [5, 2], noticeDays: 2, ...changed },
  });
  const proposed = async (changed?: object) =>
    (await inn.actor.get(PROPOSE, { id: uuid(), partner: farm.id, terms: terms(changed) })).proposeCommitment;
  const sign = async (
    { actor }: Firm,
    { id, versions }: { id: string; versions: { version: number; hash: string }[] },
  ) => {
    const { version, hash } = versions[0]!;
    return (await actor.get(SIGN, { id, version, hash, name: 'Camille Doe' })).signCommitment;
  };
  const signed = async (changed?: object) => {
    const one = await proposed(changed);
    await sign(inn, one);
    return sign(farm, one);
  };
  const read = async (who: TestActor, id: string) => (await who.get(READ, { id })).commitment;
  const call = (commitment: string, day: string, units: number, id: string = uuid()) => ({
    id,
    commitment,
    day,
    units,
  });
  const follow = async (id: string, at: Date) => {
    const app = await world.console();
    return app.useCases.run(app.get(FollowCommitment), world.call(world.first, at), { commitmentId: id });
  };
  const letter = async (who: Firm) =>
    (await world.letters((await who.actor.get('{ me { email } }')).me.email)).at(-1)!.subject;

  it('is refused with nothing written when its terms contradict themselves', async () => {
    const refused = (changed: object, partner = farm.id) =>
      inn.actor.refusal(PROPOSE, { id: uuid(), partner, terms: terms(changed) });
    for (const bad of [
      { max: 1 },
      { endsOn: '2026-07-01' },
      { unitPrice: 'x' },
      { pricing: 'market' },
      { floor: '1.00' },
    ])
      expect(await refused(bad)).toBe('sourcing.terms-invalid');
    for (const bad of [{ min: 0 }, { weekdays: [] }, { band: 'moon' }])
      expect(await refused(bad)).toBe('platform.input-invalid');
    expect(await refused({ referenceCode: 'licorne' })).toBe('sourcing.reference-unknown');
    expect(await refused({}, bar.id)).toBe('sourcing.partner-unknown');
    expect(await world.rows('select id from commitment')).toEqual([]);
  });

  it('is proposed by either side, once, and read by the two of them', async () => {
    const input = { id: uuid(), partner: inn.id, terms: terms() };
    const first = (await farm.actor.get(PROPOSE, input)).proposeCommitment;
    expect((await farm.actor.get(PROPOSE, input)).proposeCommitment).toEqual(first);
    expect(await farm.actor.refusal(PROPOSE, { ...input, terms: terms({ max: 9 }) })).toBe('platform.already-done');
    expect(await read(inn.actor, first.id)).toMatchObject({
      state: 'proposed',
      ownSide: 'buyer',
      seasonMin: 6,
      seasonMax: 15,
    });
    const next = await world.member(world.neighbour, 'territory-administrator');
    for (const who of [bar.actor, garden.actor, next]) expect(await read(who, first.id)).toBeNull();
    for (const who of [bar.actor, garden.actor])
      expect(await who.refusal(DROP, { id: first.id })).toBe('platform.not-found');
    expect(await letter(inn)).toContain('La Ferme propose un engagement');
  });

  it('is countered over the version that was read, and says what changes; what was signed before is void', async () => {
    const one = await proposed();
    await sign(inn, one);
    const countered = (await farm.actor.get(COUNTER, { id: one.id, version: 1, terms: terms({ max: 4 }) }))
      .counterCommitment;
    expect(countered).toMatchObject({
      state: 'countered',
      versions: [
        { version: 2, side: 'producer', differences: [{ field: 'max', before: '5', after: '4' }] },
        { version: 1 },
      ],
    });
    expect(await inn.actor.refusal(COUNTER, { id: one.id, version: 1, terms: terms({ max: 6 }) })).toBe(
      'sourcing.version-changed',
    );
    expect(await inn.actor.refusal(COUNTER, { id: one.id, version: 2, terms: terms({ max: 4 }) })).toBe(
      'sourcing.same-terms',
    );
    const [v2, v1] = countered.versions;
    expect(await farm.actor.refusal(SIGN, { id: one.id, ...v1, name: 'Camille' })).toBe('sourcing.version-changed');
    expect(await farm.actor.refusal(SIGN, { id: one.id, version: 2, hash: v1.hash, name: 'Camille' })).toBe(
      'sourcing.version-changed',
    );
    expect(await sign(farm, countered)).toMatchObject({ state: 'countered' });
    expect(await sign(inn, countered)).toMatchObject({ state: 'signed' });
    expect(
      (await world.rows('select hash from commitment_terms where commitment_id = $1 and version = 2', [one.id]))[0],
    ).toEqual({ hash: v2.hash });
  });

  it('holds once both have signed, and its text can no longer be touched by anybody', async () => {
    const one = await signed();
    expect(one).toMatchObject({ state: 'signed', signatures: [{ side: 'buyer' }, { side: 'producer' }] });
    expect(await sign(farm, one)).toEqual(one);
    expect(await inn.actor.refusal(COUNTER, { id: one.id, version: 1, terms: terms({ max: 6 }) })).toBe(
      'sourcing.not-negotiated',
    );
    expect(await farm.actor.refusal(DROP, { id: one.id })).toBe('sourcing.not-negotiated');
    expect(await letter(inn)).toContain('signé des deux côtés');
    const app = await world.console();
    const rewrite = app.useCases.run(
      {
        name: 'sourcing.rewrite',
        permission: null,
        input: (await import('zod')).z.any(),
        execute: async (work) => work.rows((await import('kysely')).sql`update commitment_terms set content = '{}'`),
      },
      world.call(world.first),
      {},
    );
    await expect(rewrite).rejects.toThrow('permission denied');
  });

  it('runs, and is completed, by its job: early, late and twice', async () => {
    const { id } = await signed();
    expect(await follow(id, NOW)).toEqual({ state: 'signed' });
    for (const at of ['2026-07-13T08:00:00Z', '2026-08-02T20:00:00Z'])
      expect(await follow(id, new Date(at))).toEqual({ state: 'running' });
    for (const at of ['2026-08-02T22:00:00Z', '2026-08-09T10:00:00Z'])
      expect(await follow(id, new Date(at))).toEqual({ state: 'completed' });
    expect(await farm.actor.refusal(BREAK, { id })).toBe('sourcing.not-running');
    const { id: late } = await signed();
    expect(await follow(late, new Date('2026-09-01T10:00:00Z'))).toEqual({ state: 'completed' });
  });

  it('is called off within its band by the buyer alone, and becomes an offer that nobody else sees', async () => {
    const { id } = await signed();
    world.at = new Date('2026-07-11T08:00:00Z');
    const first = call(id, '2026-07-14', 3);
    const called = (await inn.actor.get(CALL, first)).callOff;
    expect((await inn.actor.get(CALL, first)).callOff).toEqual(called);
    expect(called).toMatchObject({ calledUnits: 3, callOffs: [{ day: '2026-07-14', units: 3, unitPrice: '9.50' }] });
    const refusal = (day: string, units: number) => inn.actor.refusal(CALL, call(id, day, units));
    expect(await refusal('2026-07-17', 3)).toBe('sourcing.above-band');
    expect(await refusal('2026-07-15', 1)).toBe('sourcing.not-a-delivery-day');
    expect(await refusal('2026-08-04', 1)).toBe('sourcing.outside-season');
    expect(await inn.actor.refusal(CALL, { ...first, units: 2 })).toBe('platform.already-done');
    expect(await farm.actor.refusal(CALL, call(id, '2026-07-17', 1))).toBe('platform.not-allowed');
    expect(await bar.actor.refusal(CALL, call(id, '2026-07-17', 1))).toBe('platform.not-found');
    await inn.actor.get(CALL, call(id, '2026-07-14', 1));
    const offers = async (who: Firm) =>
      (await who.actor.get('{ offers(day: "2026-07-14") { nodes { available unitPrice } } }')).offers.nodes;
    expect(await offers(inn)).toEqual([{ available: 4, unitPrice: '9.50' }]);
    for (const who of [bar, garden]) expect(await offers(who)).toEqual([]);
    world.at = new Date('2026-07-13T08:00:00Z');
    expect(await refusal('2026-07-14', 1)).toBe('sourcing.notice-too-short');
    expect(await letter(farm)).toContain('× cagette de 5 kg');
  });

  it('called twice in the same instant keeps within its band', async () => {
    const { id } = await signed();
    const answers = await Promise.all([1, 2, 3].map(() => inn.actor.ask(CALL, call(id, '2026-07-14', 2))));
    const refusals = answers.map(({ errors }) => errors?.[0]?.extensions?.refusal ?? null);
    expect(refusals.filter((refusal) => refusal === 'sourcing.above-band')).toHaveLength(1);
    expect((await read(inn.actor, id)).calledUnits).toBe(4);
  });

  it('is broken by a side, with its reason; what was called stays promised', async () => {
    const { id } = await signed();
    await inn.actor.get(CALL, call(id, '2026-07-14', 2));
    expect((await farm.actor.get(BREAK, { id })).breakCommitment).toMatchObject({
      state: 'broken',
      endedSide: 'producer',
      endedReason: 'Grêle',
      callOffs: [{ units: 2 }],
    });
    expect(await inn.actor.refusal(CALL, call(id, '2026-07-17', 1))).toBe('sourcing.not-running');
    expect(await follow(id, new Date('2026-09-01T10:00:00Z'))).toEqual({ state: 'broken' });
    world.at = new Date('2026-07-20T10:00:00Z');
    expect((await read(inn.actor, id)).keptWord).toMatchObject({
      due: 2,
      calledOfDue: 2,
      calledBp: 10_000,
      ordered: 0,
      delivered: 0,
    });
  });
});
