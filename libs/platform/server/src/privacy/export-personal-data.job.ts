import { Injectable } from '@nestjs/common';
import { exportPersonalData, say } from '@maillon/platform/contract';
import { FillBundle } from '../application/fill-bundle.use-case';
import { HeldDataOfModule } from '../application/held-data.query';
import { TerritoryOfCall } from '../application/territory-of-call.query';
import type { JobHandle, JobHandler } from '../jobs/job-handler';
import { ModuleRegistry } from '../modules/registry';
import { zipOf } from './bundle-zip';
import { Keepers } from './keepers';
import type { HeldData } from './personal-data';

interface Payload {
  readonly bundleId: string;
}

/** Module after module, then one zip. Run again it makes the same copy again. */
@Injectable()
export class ExportPersonalDataJob implements JobHandler<Payload> {
  readonly job = exportPersonalData;

  constructor(
    private readonly keepers: Keepers,
    private readonly registry: ModuleRegistry,
    private readonly held: HeldDataOfModule,
    private readonly territory: TerritoryOfCall,
    private readonly fill: FillBundle,
  ) {}

  async perform(handle: JobHandle, { bundleId }: Payload): Promise<{ sections: number }> {
    const { locale, at } = handle.call;
    const modules = [...new Set(this.keepers.all().map(({ module }) => module))];
    const found: HeldData[] = [];
    for (const [done, module] of modules.entries()) {
      await handle.progress(done, modules.length, say(this.registry.manifest(module).title, locale));
      found.push(...(await handle.read(this.held, { bundleId, module })));
    }
    const { name: territory } = await handle.read(this.territory, {});
    await handle.run(this.fill, { bundleId, content: await zipOf(found, { territory, at, locale }) });
    await handle.progress(modules.length, modules.length);
    return { sections: found.filter(({ rows }) => rows.length > 0).length };
  }
}
