import { Injectable } from '@nestjs/common';
import { Assembled } from '../modules/assembled';
import { ModuleRegistry } from '../modules/registry';
import { PERSONAL_DATA, type PersonalDataKeeper } from './personal-data';

export interface Keeper {
  readonly module: string;
  readonly strategy: PersonalDataKeeper;
}

/** Every module that holds anything of a person, whether it is on or off. */
@Injectable()
export class Keepers {
  constructor(
    private readonly assembled: Assembled,
    private readonly registry: ModuleRegistry,
  ) {}

  all(): readonly Keeper[] {
    const modules = Object.fromEntries(this.registry.manifests.map(({ id }) => [id, {}]));
    return this.assembled.extensions(PERSONAL_DATA, { modules });
  }
}
