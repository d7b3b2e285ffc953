import { Injectable } from '@nestjs/common';
import { platformRefusals, say, type ModuleManifest } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { Assembled } from '../modules/assembled';
import { ORGANISATIONS_HERE } from '../modules/organisations-here';
import { ModuleRegistry } from '../modules/registry';
import { inheritedSetting, type LevelSettings, type SettingLevel } from '../settings/resolve-setting';
import { SettingLevels } from '../settings/setting-levels';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { ResolvedSettings, settingsOf, type ResolvedSettingView } from './resolved-settings.query';
import { settingProperty, type SettingProperty } from './setting-property';
import { mustBeValidSettings } from './settings-validator';

const input = z.object({
  module: z.string(),
  key: z.string(),
  /** Absent: what is inherited. */
  value: z.unknown(),
  locked: z.boolean().nullish(),
  organisationId: z.uuid().nullish(),
});
type Input = z.infer<typeof input>;

/** Says one setting at one's own level, or stops saying it. */
@Injectable()
export class SetSetting implements UseCase<Input, ResolvedSettingView[]> {
  readonly name = 'platform.set-setting';
  readonly permission = 'platform.manage-modules';
  readonly input = input;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly levels: SettingLevels,
    private readonly resolved: ResolvedSettings,
    private readonly assembled: Assembled,
  ) {}

  async execute(work: Work, { module, key, value, locked, organisationId = null }: Input) {
    const manifest = this.manifestOf(module, work);
    mustSuit(manifest, key, organisationId);
    if (organisationId) await this.mustTakePart(work, organisationId, settingProperty(manifest, key));
    const level = this.levels.ownLevel(work, organisationId);
    const all = await this.levels.load(work, module, organisationId);
    mustBeFree(key, all, level);
    const own = changed(
      all.find((one) => one.level === level),
      key,
      value,
      locked ?? false,
    );
    const next = [...all.filter((one) => one.level !== level), { level, ...own }];
    mustBeValidSettings(manifest, settingsOf(manifest, next), work.locale);
    const was = all.find((one) => one.level === level);
    work.changed(saidOf(was, key), saidOf(own, key));
    await this.levels.save(work, { module, version: manifest.settings.version, organisationId }, own);
    return this.resolved.read(work, { module, organisationId });
  }

  /** Of organisations the platform knows those for which somebody acts here; modules may know others. */
  private async mustTakePart(work: Work, organisationId: string, { organisation }: SettingProperty): Promise<void> {
    const role = typeof organisation === 'string' ? organisation : null;
    const member = await work.row(sql`select 1 from membership
      where organisation_id = ${organisationId}::uuid and (${role}::text is null or role = ${role}::text)`);
    if (member) return;
    for (const { strategy } of this.assembled.extensions(ORGANISATIONS_HERE, work)) {
      const own = await strategy.roleOf(work, organisationId);
      if (own && (role === null || role === own)) return;
    }
    throw platformRefusals.because('not-found');
  }

  private manifestOf(module: string, work: Work): ModuleManifest {
    if (!this.registry.has(module)) throw platformRefusals.because('module-unknown', { module });
    const manifest = this.registry.manifest(module);
    // A region has no modules of its own to switch on: it decides for the territories that have them.
    if (work.territory.kind === 'territory' && !this.registry.isOn(module, work.modules))
      throw platformRefusals.because('module-disabled', { module: say(manifest.title, work.locale) });
    return manifest;
  }
}

export function mustBeFree(key: string, levels: readonly LevelSettings[], level: SettingLevel): void {
  const { lockedBy } = inheritedSetting(key, undefined, levels, level);
  if (lockedBy) throw platformRefusals.because('setting-locked', { level: LEVEL_NAMES[lockedBy] });
}

const LEVEL_NAMES: Readonly<Record<SettingLevel, string>> = {
  platform: 'Maillon',
  region: 'région',
  territory: 'territoire',
  organisation: 'organisation',
};

function mustSuit(manifest: ModuleManifest, key: string, organisationId: string | null): void {
  const { organisation = false } = settingProperty(manifest, key);
  if (organisationId && !organisation) throw platformRefusals.because('setting-of-territory', { key });
}

/** What one level says of one setting, as the log tells it. */
function saidOf(own: Pick<LevelSettings, 'settings' | 'locked'> | undefined, key: string) {
  return { [key]: own?.settings[key] ?? null, locked: own?.locked.includes(key) ?? false };
}

function changed(own: LevelSettings | undefined, key: string, value: unknown, lock: boolean) {
  const { [key]: _before, ...others } = own?.settings ?? {};
  const locked = (own?.locked ?? []).filter((one) => one !== key);
  return {
    settings: value === undefined || value === null ? others : { ...others, [key]: value },
    locked: lock ? [...locked, key] : locked,
  };
}
