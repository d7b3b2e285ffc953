import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, probeModule, type TestActor } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

const AUDIT = `query ($person: ID, $act: String, $module: ID, $object: ID, $from: Date, $to: Date, $first: Int, $after: String) {
  audit(person: $person, act: $act, module: $module, object: $object, from: $from, to: $to, first: $first, after: $after) {
    nodes { id at who personId role organisationName module useCase summary ip agent } pageInfo { endCursor hasNextPage } } }`;
const ENABLE = 'mutation ($on: Boolean!) { setModuleEnabled(module: "probe", enabled: $on) { id } }';
const RETENTION = '{ auditRetention { months from own source planned { months from } } }';
const SET =
  'mutation ($months: Int!, $from: Date!) { setAuditRetention(months: $months, from: $from) { months own planned { months from } } }';

describe('the audit log', () => {
  let world: World;
  let ada: TestActor;
  let zoe: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, probeModule] });
    ada = await world.member(world.first, 'territory-administrator', null, 'Ada');
    zoe = await world.member(world.first, 'territory-administrator', null, 'Zoé');
    neighbour = await world.member(world.neighbour, 'territory-administrator', null, 'Noé');
    world.at = new Date('2026-07-06T21:30:00Z');
    await ada.get(ENABLE, { on: true });
    world.at = new Date('2026-07-06T22:30:00Z');
    await zoe.get(ENABLE, { on: false });
    world.at = new Date('2026-07-08T08:00:00Z');
    await ada.get(ENABLE, { on: true });
    await neighbour.get(ENABLE, { on: true });
  });
  afterAll(() => world.close());

  const nodes = async (filter: object = {}, actor = ada) => (await actor.get(AUDIT, { ...filter })).audit.nodes;

  it('says who did what, in which role, what changed and from where', async () => {
    const [latest] = await nodes();
    expect(latest).toMatchObject({
      at: '2026-07-08T08:00:00.000Z',
      who: 'Ada',
      role: 'territory-administrator',
      module: 'platform',
      useCase: 'platform.set-module-enabled',
      summary: {
        input: { module: 'probe', enabled: true },
        changes: [{ field: 'enabled', before: false, after: true }],
      },
      ip: '127.0.0.0/24',
      agent: 'node',
    });
  });

  it('is read by person, act, module and period, the days being those of the territory', async () => {
    const [{ personId }] = await nodes({ act: 'platform.set-module-enabled' });
    const days = async (filter: object) => (await nodes(filter)).map(({ at }: { at: string }) => at.slice(0, 13));
    expect(await days({ person: personId })).toEqual(['2026-07-08T08', '2026-07-06T21']);
    expect(await days({ module: 'probe' })).toEqual([]);
    expect(await days({ act: 'platform.retry-job' })).toEqual([]);
    // 22:30 UTC is half past midnight in Paris.
    expect(await days({ from: '2026-07-07', to: '2026-07-07' })).toEqual(['2026-07-06T22']);
    expect(await days({ to: '2026-07-06' })).toEqual(['2026-07-06T21']);
  });

  it('is read page after page, each entry once', async () => {
    const first = (await ada.get(AUDIT, { first: 2 })).audit;
    const second = (await ada.get(AUDIT, { first: 2, after: first.pageInfo.endCursor })).audit;
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
    expect(await ada.refusal(AUDIT, { after: 'x' })).toBe('platform.cursor-invalid');
  });

  it('says by what it can be filtered', async () => {
    const { auditFacets } = await ada.get('{ auditFacets { people { name } acts } }');
    expect(auditFacets).toEqual({ people: [{ name: 'Ada' }, { name: 'Zoé' }], acts: ['platform.set-module-enabled'] });
  });

  it('is read by nobody else, and next door shows next door', async () => {
    for (const role of ['hub-operator', 'producer', 'restaurateur', 'driver'] as const) {
      const actor = await world.member(world.first, role);
      for (const query of [AUDIT, '{ auditFacets { acts } }', RETENTION])
        expect(await actor.refusal(query)).toBe('platform.not-allowed');
      expect(await actor.refusal(SET, { months: 12, from: '2026-08-01' })).toBe('platform.not-allowed');
    }
    expect((await nodes({}, neighbour)).map(({ who }: { who: string }) => who)).toEqual(['Noé']);
    const [{ personId }] = await nodes();
    expect(await nodes({ person: personId }, neighbour)).toEqual([]);
  });

  it('is kept a year by the CNIL’s recommendation, and otherwise from a day to come on', async () => {
    expect((await ada.get(RETENTION)).auditRetention).toEqual({
      months: 12,
      from: '2021-10-28',
      own: false,
      source: expect.stringContaining('CNIL'),
      planned: [],
    });
    expect(await ada.refusal(SET, { months: 5, from: '2026-08-01' })).toBe('platform.retention-out-of-range');
    expect(await ada.refusal(SET, { months: 37, from: '2026-08-01' })).toBe('platform.retention-out-of-range');
    expect(await ada.refusal(SET, { months: 24, from: '2026-07-08' })).toBe('platform.retention-day-taken');
    const { setAuditRetention } = await ada.get(SET, { months: 24, from: '2026-08-01' });
    expect(setAuditRetention).toEqual({ months: 12, own: false, planned: [{ months: 24, from: '2026-08-01' }] });
    expect(await ada.refusal(SET, { months: 24, from: '2026-08-01' })).toBeNull();
    expect(await ada.refusal(SET, { months: 18, from: '2026-08-01' })).toBe('platform.retention-day-taken');
    world.at = new Date('2026-08-02T08:00:00Z');
    expect((await ada.get(RETENTION)).auditRetention).toMatchObject({ months: 24, own: true, planned: [] });
    expect((await neighbour.get(RETENTION)).auditRetention).toMatchObject({ months: 12, own: false });
  });
});
