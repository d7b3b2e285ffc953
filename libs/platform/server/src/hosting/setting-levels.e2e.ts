import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { NO_SETTINGS, defineManifest, defineRefusals, type SettingsFaults } from '@maillon/platform/contract';
import { World, type TestActor } from '@maillon/platform/testing';
import { defineServerModule } from '../modules/server-module';
import { platformModule } from '../platform.module';
import type { Reading } from '../use-cases/work';
import { resolveSetting, type LevelSettings } from '../settings/resolve-setting';

const RESOLVED =
  'query ($module: ID!, $organisation: ID) { resolvedSettings(module: $module, organisationId: $organisation) { key value origin lockedBy inherited changeable } }';
const SET =
  'mutation ($module: ID!, $key: ID!, $value: JSON, $locked: Boolean, $organisation: ID) { setSetting(module: $module, key: $key, value: $value, locked: $locked, organisationId: $organisation) { key value origin lockedBy } }';
const SAVE =
  'mutation ($module: ID!, $settings: JSON!) { saveModuleSettings(module: $module, settings: $settings) { settings } }';

const larder = defineServerModule({
  rules: () => undefined,
  manifest: defineManifest({
    id: 'larder',
    layer: 'core',
    version: '1.0.0',
    title: { fr: 'Garde-manger', en: 'Larder' },
    summary: { fr: 'Pour essayer', en: 'For trying' },
    needs: [],
    settings: {
      version: 1,
      schema: {
        ...NO_SETTINGS.schema,
        properties: {
          limit: { type: 'integer', organisation: true },
          floor: { type: 'integer' },
          crates: { type: 'integer', organisation: 'producer' },
        },
      },
      defaults: { limit: 10, floor: 0, crates: 1 },
      faults: ({ limit, floor }): SettingsFaults =>
        Number(floor) > Number(limit) ? { floor: [{ fr: 'Au-dessus du plafond.', en: 'Above the limit.' }] } : {},
    },
    permissions: {},
    refusals: defineRefusals('larder', {}),
    emits: [],
    listens: [],
    jobs: [],
  }),
});

describe('settings through platform, region, territory and organisation', () => {
  let world: World;
  let regional: TestActor;
  let administrator: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, larder] });
    regional = await world.member(world.region, 'territory-administrator');
    administrator = await world.member(world.first, 'territory-administrator');
    neighbour = await world.member(world.neighbour, 'territory-administrator');
  });
  afterAll(() => world.close());

  const first = async (actor: TestActor, organisation: string | null = null) =>
    (await actor.get(RESOLVED, { module: 'larder', organisation })).resolvedSettings[0];
  const set = { module: 'larder', key: 'limit' };

  it('come from the nearest level that says something, and return to what is inherited', async () => {
    expect(await first(administrator)).toMatchObject({ value: 10, origin: 'default', changeable: true });
    await regional.get(SET, { ...set, value: 20 });
    expect(await first(administrator)).toMatchObject({ value: 20, origin: 'region' });
    await administrator.get(SET, { ...set, value: 30 });
    expect(await first(administrator)).toMatchObject({ value: 30, origin: 'territory', inherited: 20 });
    expect(await first(neighbour)).toMatchObject({ value: 20, origin: 'region' });
    await administrator.get(SET, { ...set, value: null });
    expect(await first(administrator)).toMatchObject({ value: 20, origin: 'region' });
  });

  it('cannot be changed below a lock, one by one or as a whole form', async () => {
    await regional.get(SET, { ...set, value: 25, locked: true });
    expect(await first(administrator)).toMatchObject({ value: 25, lockedBy: 'region', changeable: false });
    expect(await administrator.refusal(SET, { ...set, value: 1 })).toBe('platform.setting-locked');
    expect(await administrator.refusal(SAVE, { module: 'larder', settings: { limit: 1 } })).toBe(
      'platform.setting-locked',
    );
    await regional.get(SET, { ...set, value: null });
  });

  it('keep of a whole form only what differs from what is inherited', async () => {
    await regional.get(SET, { ...set, value: 40 });
    await administrator.get(SAVE, { module: 'larder', settings: { limit: 40 } });
    expect(await first(administrator)).toMatchObject({ value: 40, origin: 'region' });
    const saved = await administrator.get(SAVE, { module: 'larder', settings: { limit: 41 } });
    expect(saved.saveModuleSettings.settings).toMatchObject({ limit: 41 });
    expect(await first(administrator)).toMatchObject({ value: 41, origin: 'territory' });
  });

  it('refuse what is unknown, what the schema does not accept, and a stranger’s organisation', async () => {
    expect(await administrator.refusal(SET, { ...set, key: 'nothing', value: 1 })).toBe('platform.setting-unknown');
    expect(await administrator.refusal(SET, { ...set, value: 'many' })).toBe('platform.settings-invalid');
    expect(await administrator.refusal(SET, { ...set, value: 1, organisation: uuid() })).toBe('platform.not-found');
    expect(await administrator.refusal(SET, { ...set, key: 'floor', value: 1, organisation: uuid() })).toBe(
      'platform.setting-of-territory',
    );
    expect(await administrator.refusal(SET, { ...set, module: 'none', value: 1 })).toBe('platform.module-unknown');
    const driver = await world.member(world.first, 'driver');
    expect(await driver.refusal(SET, { ...set, value: 1 })).toBe('platform.not-allowed');
  });

  it('refuse what their module finds wrong with them, in the person’s language, and change nothing', async () => {
    const before = await administrator.get(RESOLVED, { module: 'larder' });
    const form = { module: 'larder', settings: { limit: 10, floor: 11 } };
    for (const [language, sentence] of [
      ['fr', 'Au-dessus du plafond.'] as const,
      ['en', 'Above the limit.'] as const,
    ]) {
      const { extensions } = (await administrator.ask(SAVE, form, language)).errors![0]!;
      expect(extensions).toMatchObject({ refusal: 'platform.settings-invalid', fields: { floor: [sentence] } });
    }
    expect(await administrator.refusal(SET, { ...set, key: 'floor', value: 1_000 })).toBe('platform.settings-invalid');
    expect(await administrator.get(RESOLVED, { module: 'larder' })).toEqual(before);
  });

  it('may be said by one organisation, for whoever acts for it', async () => {
    const organisation = uuid();
    await world.rows(`insert into organisation (id, legal_name) values ($1, 'Bar')`, [organisation]);
    await world.rows(
      `insert into participation (territory_id, id, part, kind, name, state, since) values ($1, $2, 'buyer', 'bar', 'Bar', 'approved', '2026-01-01')`,
      [world.first.id, organisation],
    );
    await world.member(world.first, 'restaurateur', organisation);
    await administrator.get(SET, { ...set, value: 5, organisation });
    expect(await first(administrator, organisation)).toMatchObject({ value: 5, origin: 'organisation' });
    expect(await first(administrator)).toMatchObject({ origin: 'territory' });
    const forProducers = { ...set, key: 'crates', value: 5, organisation };
    expect(await administrator.refusal(SET, forProducers)).toBe('platform.not-found');
    await world.member(world.first, 'producer', organisation);
    await administrator.get(SET, forProducers);
  });

  it('hold from the next entry on, at whatever level somebody changes them, and come back when it is undone', async () => {
    const limit = {
      ...{ name: 'larder.limit', permission: null, input: z.any() },
      read: async (reading: Reading) => reading.settings<{ limit: number }>('larder').limit,
    };
    const seen = (territory = world.first) => world.api.useCases.read(limit, world.call(territory), null);
    await world.rows(`delete from module_installation where module_id = 'larder'`);
    expect([await seen(), await seen(world.neighbour)]).toEqual([10, 10]);
    await world.rows(
      `insert into platform_setting (module_id, settings) values ('larder', '{"limit": 11}') on conflict (module_id) do update set settings = excluded.settings`,
    );
    expect([await seen(), await seen(world.neighbour)]).toEqual([11, 11]);
    const say = (id: string, value: number) =>
      world.rows(
        `insert into module_installation (territory_id, module_id, enabled, since, changed_by, settings) values ($1, 'larder', true, now(), 'test', $2)`,
        [id, { limit: value }],
      );
    await say(world.region.id, 12);
    expect([await seen(), await seen(world.neighbour)]).toEqual([12, 12]);
    await say(world.first.id, 13);
    expect([await seen(), await seen(world.neighbour)]).toEqual([13, 12]);
    await world.rows('update territory set parent_id = null where id = $1', [world.neighbour.id]);
    expect(await seen(world.neighbour)).toBe(11);
    await world.rows('update territory set parent_id = $2 where id = $1', [world.neighbour.id, world.region.id]);
    await world.rows(`delete from module_installation where module_id = 'larder'`);
    await world.rows(`delete from platform_setting where module_id = 'larder'`);
    expect([await seen(), await seen(world.neighbour)]).toEqual([10, 10]);
  });

  it('are resolved by the entry as by the rules, whatever the levels say', async () => {
    const organisation = uuid();
    const side = fc.record({
      settings: fc.dictionary(fc.constantFrom('a', 'b'), fc.nat(9), { maxKeys: 2 }),
      locked: fc.uniqueArray(fc.constantFrom('a', 'b')),
    });
    const put = (table: string, key: string, where: string) =>
      `insert into ${table} values (${where}) on conflict (${key}) do update set settings = excluded.settings, locked = excluded.locked`;
    await fc.assert(
      fc.asyncProperty(fc.tuple(side, side, side, side), async ([platform, region, territory, own]) => {
        const rows = [platform, region, territory, own];
        await world.rows(put('platform_setting (module_id, settings, locked)', 'module_id', `'x', $1, $2`), [
          platform.settings,
          platform.locked,
        ]);
        for (const [id, said] of [
          [world.region.id, region],
          [world.first.id, territory],
        ] as const)
          await world.rows(
            put(
              'module_installation (territory_id, module_id, enabled, since, changed_by, settings, locked)',
              'territory_id, module_id',
              `$1, 'x', true, now(), 'test', $2, $3`,
            ),
            [id, said.settings, said.locked],
          );
        await world.rows(
          `insert into organisation_setting (territory_id, organisation_id, module_id, settings) values ($1, $2, 'x', $3)
           on conflict (territory_id, organisation_id, module_id) do update set settings = excluded.settings`,
          [world.first.id, organisation, own.settings],
        );
        const [{ resolved }] = (await world.rows<{ resolved: Record<string, Record<string, unknown>> }>(
          `select app.resolved_settings($1, $2, $3) as resolved`,
          [world.first.id, world.region.id, organisation],
        )) as [{ resolved: Record<string, Record<string, unknown>> }];
        const names = ['platform', 'region', 'territory', 'organisation'] as const;
        const levels: LevelSettings[] = rows.map(({ settings, locked }, at) => ({
          level: names[at]!,
          settings,
          locked: at === 3 ? [] : locked,
        }));
        for (const key of ['a', 'b']) expect(resolved['x']?.[key]).toBe(resolveSetting(key, undefined, levels).value);
      }),
      { numRuns: 40 },
    );
  });
});
