import { Injectable } from '@nestjs/common';
import { Assembled } from '../modules/assembled';
import { ModuleRegistry } from '../modules/registry';
import type { Reading } from '../use-cases/work';
import { PERSONAL_DATA, type DataSubject, type PersonalDataKeeper } from './personal-data';

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

  /** The person, with all the words by which the modules know them. */
  async known(reading: Reading, subject: DataSubject): Promise<DataSubject> {
    const words: string[] = [];
    for (const { strategy } of this.all()) words.push(...((await strategy.words?.(reading, subject)) ?? []));
    return { ...subject, words: [...new Set(words)] };
  }
}
