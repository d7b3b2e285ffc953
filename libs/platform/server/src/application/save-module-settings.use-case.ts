import { Injectable } from '@nestjs/common';
import { platformRefusals, say } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import { whoOf } from '../outbox/write-outbox';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { Modules, type ModuleInstallationView } from './modules.query';
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
  ) {}

  async execute(work: Work, { module, settings }: Input): Promise<ModuleInstallationView> {
    if (!this.registry.has(module)) throw platformRefusals.because('module-unknown', { module });
    const manifest = this.registry.manifest(module);
    if (!this.registry.isOn(module, work.modules))
      throw platformRefusals.because('module-disabled', { module: say(manifest.title, work.locale) });
    mustBeValidSettings(manifest, settings);
    work.changed(work.settings(module), settings);
    await work.rows(sql`insert into module_installation (module_id, enabled, settings, settings_version, since, changed_by)
      values (${module}, true, ${JSON.stringify(settings)}::jsonb, ${manifest.settings.version}, ${work.at}, ${whoOf(work)})
      on conflict (territory_id, module_id) do update set settings = excluded.settings, settings_version = excluded.settings_version, changed_by = excluded.changed_by`);
    return (await this.modules.read(work)).find(({ id }) => id === module)!;
  }
}
