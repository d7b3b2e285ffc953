import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { LocalProducers, RulebooksInForce } from '@maillon/core/rulebook/server';
import type { Reading } from '@maillon/platform/server';

/** What may be sold for one day. */
export interface Admission {
  readonly rules: Rulebook;
  /** Producers whose goods are local for whoever asks; null when neither the rules nor they want local goods only. */
  readonly local: ReadonlySet<string> | null;
}

/** The rules of the territory, as the catalogue looks at them. */
@Injectable()
export class Admissions {
  constructor(
    private readonly rulebooks: RulebooksInForce,
    private readonly producers: LocalProducers,
  ) {}

  async on(reading: Reading, day: string, localOnly = false): Promise<Admission> {
    const rules = await this.rulebooks.on(reading, day);
    return { rules, local: localOnly || rules.localOnly ? await this.producers.seenBy(reading, rules, day) : null };
  }
}
