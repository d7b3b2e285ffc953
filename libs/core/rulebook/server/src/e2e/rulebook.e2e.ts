import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificatesModule } from '@maillon/core/certificates/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { rulebookModule } from '../rulebook.module';

const FIELDS = `local { perimeter supplyArea departments withinKm } families localOnly labelDemands { family anyOf } minimumOrderCents
  minimumPerProducerCents minimumPerProducerMode pooledGateHours deliveryFeeCents freeDeliveryFromCents commissionBp weekdays closedOn cutOff { daysBefore time }
  familyCutOffs { family daysBefore time }`;
const VERSION = `id number validFrom validTo state note withdrawnReason rulebook { ${FIELDS} }`;
const PUBLISH = `mutation ($id: ID!, $validFrom: Date!, $note: String!, $rulebook: RulebookInput!) {
  publishRulebook(id: $id, validFrom: $validFrom, note: $note, rulebook: $rulebook) { ${VERSION} } }`;
const WITHDRAW = `mutation ($id: ID!, $reason: String!) { withdrawRulebook(id: $id, reason: $reason) { ${VERSION} } }`;
const VERSIONS = `{ rulebookVersions { ${VERSION} } rulebookStart { earliest reason } }`;
const ON = `query ($day: Date!) { rulebookOn(day: $day) { ${FIELDS} } }`;
const LABELS = '{ demandableLabels { code name } }';

const NOW = new Date('2026-07-09T12:00:00Z');

describe('the rules of a territory', () => {
  let world: World;
  let administrator: TestActor;

  beforeAll(async () => {
    world = await World.open({
      modules: [platformModule, territoriesModule, organisationsModule, certificatesModule, rulebookModule],
    });
    administrator = await world.member(world.first, 'territory-administrator');
  });
  beforeEach(async () => {
    world.at = NOW;
    await world.rows('delete from rulebook_version');
  });
  afterAll(() => world.close());

  const asked = (changed: object = {}, more: object = {}) => ({
    ...{ id: uuid(), validFrom: '2026-09-01', note: 'Décision du comité' },
    ...{ rulebook: { ...NO_RULES, minimumOrderCents: 6_000, ...changed } },
    ...more,
  });
  const publish = async (changed?: object, more?: object) =>
    (await administrator.get(PUBLISH, asked(changed, more))).publishRulebook;
  const kept = () => world.rows('select number from rulebook_version');

  it('are none until some are published', async () => {
    expect((await administrator.get(ON, { day: '2026-07-10' })).rulebookOn).toEqual(NO_RULES);
    const { rulebookVersions, rulebookStart } = await administrator.get(VERSIONS);
    expect(rulebookVersions).toEqual([]);
    expect(rulebookStart).toMatchObject({ earliest: '2026-07-10' });
  });

  it('hold from their first day on, until the next version begins', async () => {
    await publish();
    await publish({ minimumOrderCents: 8_000 }, { validFrom: '2026-11-01' });
    const { rulebookVersions } = await administrator.get(VERSIONS);
    expect(rulebookVersions).toMatchObject([
      { number: 2, validFrom: '2026-11-01', validTo: null, state: 'foreseen' },
      { number: 1, validFrom: '2026-09-01', validTo: '2026-10-31', state: 'foreseen' },
    ]);
    const minimumOn = async (day: string) => (await administrator.get(ON, { day })).rulebookOn.minimumOrderCents;
    expect([await minimumOn('2026-08-31'), await minimumOn('2026-09-01'), await minimumOn('2026-11-01')]).toEqual([
      0, 6_000, 8_000,
    ]);
  });

  it('are kept in one order, without repeats', async () => {
    const { rulebook } = await publish({ families: ['sea', 'dairy', 'sea'], weekdays: [5, 2, 5] });
    expect(rulebook).toMatchObject({ families: ['dairy', 'sea'], weekdays: [2, 5] });
  });

  it('are published once when they are sent twice, and refused when the content changed', async () => {
    const variables = asked();
    const first = (await administrator.get(PUBLISH, variables)).publishRulebook;
    expect((await administrator.get(PUBLISH, variables)).publishRulebook).toEqual(first);
    const other = { ...variables, rulebook: { ...variables.rulebook, minimumOrderCents: 1 } };
    expect(await administrator.refusal(PUBLISH, other)).toBe('platform.already-done');
    expect(await kept()).toHaveLength(1);
  });

  it('cannot begin today, nor twice on one day, nor change nothing', async () => {
    expect(await administrator.refusal(PUBLISH, asked({}, { validFrom: '2026-07-09' }))).toBe('rulebook.too-early');
    await publish();
    expect(await administrator.refusal(PUBLISH, asked({ localOnly: true }))).toBe('rulebook.day-taken');
    expect(await administrator.refusal(PUBLISH, asked({}, { validFrom: '2026-10-01' }))).toBe('rulebook.nothing-new');
    expect(await kept()).toHaveLength(1);
  });

  it('name the field that contradicts another, in the language of whoever asks', async () => {
    const variables = asked({ families: ['dairy'], labelDemands: [{ family: 'sea', anyOf: ['fait-maison'] }] });
    const { errors } = await administrator.ask(PUBLISH, variables);
    expect(errors?.[0]?.extensions).toMatchObject({
      refusal: 'rulebook.invalid',
      fields: {
        'rulebook.labelDemands.0.anyOf': ['Aucun certificat ne peut prouver ce label : fait-maison.'],
        'rulebook.labelDemands.0.family': [expect.stringContaining('pas admise')],
      },
    });
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['a minimum below zero', { minimumOrderCents: -1 }],
    ['a family that nobody knows', { families: ['books'] }],
    ['a day that no week has', { weekdays: [8] }],
    ['a commission above one half', { commissionBp: 5_001 }],
    ['a time that no clock shows', { cutOff: { daysBefore: 1, time: '24:00' } }],
    ['a département that is none', { local: { ...NO_RULES.local, departments: ['6200'] } }],
    ['a kind of day that the calendar does not close', { closedOn: ['season'] }],
  ])('refuse %s', async (_, changed) => {
    expect(await administrator.refusal(PUBLISH, asked(changed))).toBe('platform.input-invalid');
    expect(await kept()).toEqual([]);
  });

  it('are taken back before they begin, and those before go on', async () => {
    const { id } = await publish();
    const withdrawn = (await administrator.get(WITHDRAW, { id, reason: 'Trop tôt' })).withdrawRulebook;
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Trop tôt', validTo: null });
    expect((await administrator.get(WITHDRAW, { id, reason: 'Encore' })).withdrawRulebook).toEqual(withdrawn);
    expect((await administrator.get(ON, { day: '2026-09-01' })).rulebookOn).toEqual(NO_RULES);
    expect(await publish({ localOnly: true })).toMatchObject({ number: 2, validFrom: '2026-09-01' });
  });

  it('cannot be taken back once they hold', async () => {
    const { id } = await publish({}, { validFrom: '2026-07-10' });
    world.at = new Date('2026-07-10T06:00:00Z');
    expect(await administrator.refusal(WITHDRAW, { id, reason: 'Trop tard' })).toBe('rulebook.in-use');
    expect((await administrator.get(VERSIONS)).rulebookVersions).toMatchObject([{ state: 'in-force' }]);
  });

  it('cannot be rewritten by the application, whoever it works for', async () => {
    const { id } = await publish();
    const app = await world.console();
    const rewrite = app.useCases.read(
      {
        name: 'rulebook.rewrite',
        permission: null,
        input: (await import('zod')).z.any(),
        read: async (reading) =>
          reading.rows((await import('kysely')).sql`update rulebook_version set content = '{}' where id = ${id}::uuid`),
      },
      world.call(world.first),
      {},
    );
    await expect(rewrite).rejects.toThrow(/permission denied|read-only/);
  });

  it('are read by everybody and changed by administrators', async () => {
    const chef = await world.member(world.first, 'restaurateur', null);
    expect((await chef.get(ON, { day: '2026-09-01' })).rulebookOn).toEqual(NO_RULES);
    for (const operation of [() => chef.refusal(PUBLISH, asked()), () => chef.refusal(VERSIONS)])
      expect(await operation()).toBe('platform.not-allowed');
    expect(await kept()).toEqual([]);
  });

  it('stay on their side of the wall', async () => {
    const { id } = await publish();
    const next = await world.member(world.neighbour, 'territory-administrator');
    expect((await next.get(VERSIONS)).rulebookVersions).toEqual([]);
    expect((await next.get(ON, { day: '2026-09-01' })).rulebookOn).toEqual(NO_RULES);
    expect(await next.refusal(WITHDRAW, { id, reason: 'Pas à moi' })).toBe('platform.not-found');
    const [theirs] = await Promise.all([(await next.get(PUBLISH, asked())).publishRulebook]);
    expect(theirs).toMatchObject({ number: 1 });
  });

  it('published by two people at once for one day are published once', async () => {
    const answers = await Promise.all([1, 2].map((n) => administrator.ask(PUBLISH, asked({ minimumOrderCents: n }))));
    const refusals = answers.map(({ errors }) => errors?.[0]?.extensions?.refusal ?? null);
    expect(refusals.toSorted()).toEqual(['rulebook.day-taken', null].toSorted());
    expect(await kept()).toHaveLength(1);
  });

  it('demand labels that some certificate can back', async () => {
    const { demandableLabels } = await administrator.get(LABELS);
    expect(demandableLabels).toContainEqual({ code: 'ab', name: expect.stringContaining('biologique') });
  });
});
