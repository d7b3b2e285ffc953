import { Injectable } from '@nestjs/common';
import { platformRefusals, say } from '@maillon/platform/contract';
import { z } from 'zod';
import { Assembled } from '../modules/assembled';
import { MODULE_TOUCH } from '../modules/module-touch';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({ module: z.string(), enabled: z.boolean() });
type Input = z.infer<typeof input>;

export interface ModuleTouchView {
  readonly label: string;
  readonly fate: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Who and what a module's switch would touch, without switching it. */
@Injectable()
export class ModulePreview implements ReadCase<Input, ModuleTouchView[]> {
  readonly name = 'platform.module-preview';
  readonly permission = 'platform.manage-modules';
  readonly input = input;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly assembled: Assembled,
  ) {}

  async read(reading: Reading, change: Input): Promise<ModuleTouchView[]> {
    const { module } = change;
    if (!this.registry.has(module)) throw platformRefusals.because('module-unknown', { module });
    const manifest = this.registry.manifest(module);
    if (manifest.layer !== 'plugin')
      throw platformRefusals.because('module-always-on', { module: say(manifest.title, reading.locale) });
    // Switched to what it is already, nothing is touched.
    if (this.registry.isOn(module, reading.modules) === change.enabled) return [];
    const all = [];
    for (const { strategy } of this.assembled.extensions(MODULE_TOUCH, reading))
      all.push(...(await strategy.touched(reading, change)));
    return all.map((one) => ({ ...one, label: say(one.label, reading.locale) }));
  }
}
