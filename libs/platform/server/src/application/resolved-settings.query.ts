import { Injectable } from '@nestjs/common';
import { platformRefusals, say, type ModuleManifest } from '@maillon/platform/contract';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import { inheritedSetting, resolveSetting, type LevelSettings } from '../settings/resolve-setting';
import { SettingLevels } from '../settings/setting-levels';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { settingProperty, titleOf } from './setting-property';

const input = z.object({ module: z.string(), organisationId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

export interface ResolvedSettingView {
  readonly key: string;
  readonly title: string;
  readonly value: unknown;
  readonly origin: string;
  readonly lockedBy: string | null;
  readonly inherited: unknown;
  readonly changeable: boolean;
  readonly own: boolean;
  readonly lockable: boolean;
  readonly forOrganisations: boolean;
}

/** Each setting of a module with where its value comes from. */
@Injectable()
export class ResolvedSettings implements ReadCase<Input, ResolvedSettingView[]> {
  readonly name = 'platform.resolved-settings';
  readonly permission = 'platform.read-modules';
  readonly input = input;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly levels: SettingLevels,
  ) {}

  async read(reading: Reading, { module, organisationId = null }: Input): Promise<ResolvedSettingView[]> {
    if (!this.registry.has(module)) throw platformRefusals.because('module-unknown', { module });
    const manifest = this.registry.manifest(module);
    const levels = await this.levels.load(reading, module, organisationId);
    const own = this.levels.ownLevel(reading, organisationId);
    return Object.entries(manifest.settings.defaults).map(([key, standard]) => {
      const { value, origin, lockedBy } = resolveSetting(key, standard, levels);
      const inherited = inheritedSetting(key, standard, levels, own);
      const title = say(titleOf(manifest, key), reading.locale);
      const changeable = inherited.lockedBy === null;
      const lockable = changeable && own === 'region';
      return {
        key,
        title,
        value,
        origin,
        lockedBy,
        inherited: inherited.value,
        changeable,
        own: origin === own,
        lockable,
        forOrganisations: Boolean(settingProperty(manifest, key).organisation),
      };
    });
  }
}

/** All of a module's settings as these levels resolve them. */
export function settingsOf(manifest: ModuleManifest, levels: readonly LevelSettings[]): Record<string, unknown> {
  const { defaults } = manifest.settings;
  return Object.fromEntries(
    Object.entries(defaults).map(([key, standard]) => [key, resolveSetting(key, standard, levels).value]),
  );
}
