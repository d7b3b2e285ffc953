import { Injectable } from '@nestjs/common';
import { ROLES } from '@maillon/platform/contract';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import { levelsByRole } from '../use-cases/right-levels';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { rightsOfModules, type RightsOfModuleView } from './rights-of-modules';

export interface RightsMatrixView {
  roles: string[];
  modules: RightsOfModuleView[];
}

const input = z.object({});
type Input = z.infer<typeof input>;

/** What each role may do, read from the rules that decide it. */
@Injectable()
export class RightsMatrix implements ReadCase<Input, RightsMatrixView> {
  readonly name = 'platform.rights-matrix';
  readonly permission = 'platform.read-rights';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading): Promise<RightsMatrixView> {
    const rules = this.registry.modules.map((module) => module.rules);
    return {
      roles: [...ROLES],
      modules: rightsOfModules(
        this.registry.manifests,
        reading.locale,
        (id) => this.registry.isOn(id, reading.modules),
        (permission) => levelsByRole(rules, permission, ROLES),
      ),
    };
  }
}
