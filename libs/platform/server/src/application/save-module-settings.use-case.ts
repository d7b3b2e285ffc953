import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { platformRefusals, say, type ModuleManifest } from '@maillon/platform/contract';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import { inheritedSetting, type LevelSettings, type SettingLevel } from '../settings/resolve-setting';
import { SettingLevels } from '../settings/setting-levels';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { Modules, type ModuleInstallationView } from './modules.query';
import { settingsOf } from './resolved-settings.query';
import { mustBeFree } from './set-setting.use-case';
import { mustBeValidSettings } from './settings-validator';

const input = z.object({ module: z.string(), settings: z.record(z.string(), z.unknown()) });
type Input = z.infer<typeof input>;

@Injectable()
export class SaveModuleSettings implements UseCase<Input, ModuleInstallationView> {
  readonly name = 'platform.save-module-settings';
  readonly permission = 'platform.manage-modules';
  readonly input = input;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly modules: Modules,
    private readonly levels: SettingLevels,
  ) {}

  async execute(work: Work, { module, settings }: Input): Promise<ModuleInstallationView> {
    if (!this.registry.has(module)) throw platformRefusals.because('module-unknown', { module });
    const manifest = this.registry.manifest(module);
    if (!this.registry.isOn(module, work.modules))
      throw platformRefusals.because('module-disabled', { module: say(manifest.title, work.locale) });
    mustBeValidSettings(manifest, settings, work.locale);
    const level = this.levels.ownLevel(work, null);
    const all = await this.levels.load(work, module, null);
    const own = all.find((one) => one.level === level);
    const said = saidHere(manifest, settings, all, level);
    const next = { settings: said, locked: own?.locked ?? [] };
    work.changed(work.settings(module), settings);
    await this.levels.save(work, { module, version: manifest.settings.version, organisationId: null }, next);
    const view = (await this.modules.read(work)).find(({ id }) => id === module)!;
    const levels = [...all.filter((one) => one.level !== level), { level, ...next }];
    return { ...view, settings: settingsOf(manifest, levels) };
  }
}

/** Of a whole form, what this level says itself: what it said before, and what differs from what it inherits. */
function saidHere(
  manifest: ModuleManifest,
  settings: Readonly<Record<string, unknown>>,
  levels: readonly LevelSettings[],
  level: SettingLevel,
): Record<string, unknown> {
  const own = levels.find((one) => one.level === level)?.settings ?? {};
  const said = Object.entries(settings).filter(([key, value]) => {
    const inherited = inheritedSetting(key, manifest.settings.defaults[key], levels, level);
    const same = isDeepStrictEqual(inherited.value, value);
    if (!same) mustBeFree(key, levels, level);
    return inherited.lockedBy === null && (!same || Object.hasOwn(own, key));
  });
  return Object.fromEntries(said);
}
