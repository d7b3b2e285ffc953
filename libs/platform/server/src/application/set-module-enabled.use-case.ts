import { Injectable } from '@nestjs/common';
import { platformRefusals, say, type ModuleManifest } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import { whoOf } from '../outbox/write-outbox';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { Modules, type ModuleInstallationView } from './modules.query';

const input = z.object({ module: z.string(), enabled: z.boolean() });
type Input = z.infer<typeof input>;

@Injectable()
export class SetModuleEnabled implements UseCase<Input, ModuleInstallationView> {
  readonly name = 'platform.set-module-enabled';
  readonly permission = 'platform.manage-modules';
  readonly input = input;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly modules: Modules,
  ) {}

  async execute(work: Work, { module, enabled }: Input): Promise<ModuleInstallationView> {
    const manifest = this.optional(module, work);
    const on = await work.rows(
      sql<{ id: string }>`select module_id as id from module_installation where enabled for update`,
    );
    const isOn = new Set(on.map(({ id }) => id));
    if (enabled) this.mustHaveNeeds(manifest, isOn, work);
    else this.mustBeUnneeded(manifest, isOn, work);
    work.changed({ enabled: isOn.has(module) }, { enabled });
    await work.rows(sql`insert into module_installation (module_id, enabled, settings, settings_version, since, changed_by)
      values (${module}, ${enabled}, '{}'::jsonb, ${manifest.settings.version}, ${work.at}, ${whoOf(work)})
      on conflict (territory_id, module_id) do update set enabled = excluded.enabled, since = excluded.since, changed_by = excluded.changed_by
      where module_installation.enabled <> excluded.enabled`);
    return (await this.modules.read(work)).find(({ id }) => id === module)!;
  }

  private optional(id: string, work: Work): ModuleManifest {
    if (!this.registry.has(id)) throw platformRefusals.because('module-unknown', { module: id });
    const manifest = this.registry.manifest(id);
    if (manifest.layer !== 'plugin')
      throw platformRefusals.because('module-always-on', { module: say(manifest.title, work.locale) });
    return manifest;
  }

  private mustHaveNeeds(manifest: ModuleManifest, isOn: ReadonlySet<string>, work: Work): void {
    const missing = manifest.needs
      .map((id) => this.registry.manifest(id))
      .filter(({ id, layer }) => layer === 'plugin' && !isOn.has(id));
    if (missing.length) throw platformRefusals.because('module-needs', { modules: this.names(missing, work) });
  }

  private mustBeUnneeded(manifest: ModuleManifest, isOn: ReadonlySet<string>, work: Work): void {
    const dependants = this.registry.manifests.filter(({ id, needs }) => isOn.has(id) && needs.includes(manifest.id));
    if (dependants.length) throw platformRefusals.because('module-needed', { modules: this.names(dependants, work) });
  }

  private names(manifests: readonly ModuleManifest[], work: Work): string {
    return manifests.map(({ title }) => say(title, work.locale)).join(', ');
  }
}
