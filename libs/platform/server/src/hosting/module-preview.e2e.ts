import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  NO_SETTINGS,
  defineJob,
  defineManifest,
  defineRefusals,
  type ModuleInTerritory,
  type ModuleTouch,
} from '@maillon/platform/contract';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { MODULE_TOUCH } from '../modules/module-touch';
import { defineServerModule } from '../modules/server-module';
import { platformModule } from '../platform.module';

const PREVIEW =
  'query ($module: ID!, $enabled: Boolean!) { modulePreview(module: $module, enabled: $enabled) { label fate count examples } }';
const SWITCH =
  'mutation ($module: ID!, $enabled: Boolean!) { setModuleEnabled(module: $module, enabled: $enabled) { enabled } }';
const MODULES = '{ modules { id territories { territoryId code enabled since } } }';
const FAILED = 'query ($module: ID) { jobs(state: "failed", module: $module) { nodes { name failure } } }';

const air = defineJob('kite.air', { fr: 'Aérer', en: 'Air' }, z.object({}));
const LABEL = { fr: 'Fils emmêlés', en: 'Tangled strings' };

class Strings {
  async touched(_: unknown, { enabled }: { enabled: boolean }) {
    return enabled ? [] : [{ label: LABEL, fate: 'stops' as const, count: 2, examples: ['A', 'B'] }];
  }
}

class Fly {
  readonly job = air;
  async perform() {
    return null;
  }
}

const kite = defineServerModule({
  rules: (grant, { role }) => {
    if (role === 'driver') grant('kite.fly', 'Kite');
  },
  manifest: defineManifest({
    id: 'kite',
    layer: 'plugin',
    version: '1.0.0',
    title: { fr: 'Cerf-volant', en: 'Kite' },
    summary: { fr: 'Pour essayer', en: 'For trying' },
    needs: [],
    settings: NO_SETTINGS,
    permissions: { 'kite.fly': { fr: 'Voler', en: 'Fly' } },
    refusals: defineRefusals('kite', {}),
    emits: [],
    listens: [],
    jobs: [air],
  }),
  jobs: [Fly],
  providers: [Strings],
  extensions: [{ point: MODULE_TOUCH, use: Strings }],
});

describe('a module that is about to be switched', () => {
  let world: World;
  let administrator: TestActor;
  let regional: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, kite], plugins: { neighbour: ['kite'] } });
    administrator = await world.member(world.first, 'territory-administrator');
    regional = await world.member(world.region, 'territory-administrator');
    await world.member(world.first, 'driver');
    await world.member(world.neighbour, 'driver');
    await world.member(world.neighbour, 'driver');
  });
  afterAll(() => world.close());

  const preview = async (enabled: boolean, actor = administrator) =>
    (await actor.get(PREVIEW, { module: 'kite', enabled })).modulePreview;
  const job = (state: string, failure: string | null = null) =>
    world.rows(
      `insert into job_run (territory_id, id, name, payload, state, failure_code, requested_by, created_at)
       values ($1, $2, 'kite.air', '{}', $3, $4, 'x', now())`,
      [world.first.id, uuid(), state, failure],
    );

  it('says who will be able to use it, and nothing of what is so already', async () => {
    expect(await preview(true)).toEqual([
      { label: expect.stringContaining('s’en servir'), fate: 'begins', count: 1, examples: ['chauffeur : 1'] },
    ]);
    expect(await preview(false)).toEqual([]);
    const [row] = await world.rows(
      "select count(*)::int as n from module_installation where territory_id = $1 and enabled and module_id = 'kite'",
      [world.first.id],
    );
    expect(row).toEqual({ n: 0 });
  });

  it('says who loses it, the jobs that wait, and what the modules say of their own', async () => {
    await administrator.get(SWITCH, { module: 'kite', enabled: true });
    await job('queued');
    const told = await preview(false);
    expect(told.map(({ fate, count, examples }: ModuleTouch) => [fate, count, examples])).toEqual(
      expect.arrayContaining([
        ['stops', 1, ['chauffeur : 1']],
        ['stops', 1, ['Aérer : 1']],
        ['stops', 2, ['A', 'B']],
      ]),
    );
    expect(await preview(true)).toEqual([]);
  });

  it('is known, optional, and the administration’s to switch', async () => {
    expect(await administrator.refusal(PREVIEW, { module: 'nothing', enabled: true })).toBe('platform.module-unknown');
    expect(await administrator.refusal(PREVIEW, { module: 'platform', enabled: false })).toBe(
      'platform.module-always-on',
    );
    const driver = await world.member(world.first, 'driver');
    expect(await driver.refusal(PREVIEW, { module: 'kite', enabled: false })).toBe('platform.not-allowed');
  });

  it('shows its own failures and no other’s', async () => {
    await job('failed', 'platform.module-disabled');
    const failed = async (module: string | null, actor = administrator) =>
      (await actor.get(FAILED, { module })).jobs.nodes.map(({ name }: { name: string }) => name);
    expect(await failed('kite')).toEqual(['kite.air']);
    expect(await failed('kit')).toEqual([]);
    expect(await failed('platform')).toEqual([]);
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    expect(await failed('kite', neighbour)).toEqual([]);
  });

  it('is seen by its region in each territory, with the day, and by no territory elsewhere', async () => {
    const kiteOf = async (actor: TestActor) =>
      (await actor.get(MODULES)).modules.find(({ id }: { id: string }) => id === 'kite').territories;
    const seen = await kiteOf(regional);
    expect(seen.map(({ code, enabled }: ModuleInTerritory) => [code, enabled])).toEqual([
      [world.first.code, true],
      [world.neighbour.code, true],
    ]);
    await administrator.get(SWITCH, { module: 'kite', enabled: false });
    expect((await kiteOf(regional))[0]).toMatchObject({ code: world.first.code, enabled: false });
    expect(await kiteOf(administrator)).toBeNull();
    const analyst = await world.member(world.region, 'cci-analyst');
    expect(await analyst.refusal(MODULES)).toBe('platform.not-allowed');
  });
});
