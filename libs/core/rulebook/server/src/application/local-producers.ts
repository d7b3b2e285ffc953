import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import type { Point } from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import { isLocal } from '../domain/local-goods';
import { ProducerSites, type ProducerSite } from '../persistence/producer-sites';
import { LocalGrounds } from './local-grounds';

/** Answers whose goods are local; for a buyer at that place, when there is one. */
export interface LocalProducersOn {
  for(buyer: Point | null): ReadonlySet<string>;
}

/** Who is local by given rules on a given day: two or three statements for a whole territory. */
@Injectable()
export class LocalProducers {
  constructor(
    private readonly sites: ProducerSites,
    private readonly grounds: LocalGrounds,
  ) {}

  /** For whoever asks: seen from the site of the organisation for which they act. */
  async seenBy(reading: Reading, rules: Pick<Rulebook, 'local'>, day: string): Promise<ReadonlySet<string>> {
    return (await this.by(rules, reading, day)).for(await this.sites.own(reading));
  }

  async by({ local }: Pick<Rulebook, 'local'>, reading: Reading, day: string): Promise<LocalProducersOn> {
    const [sites, seenFrom] = [await this.sites.all(reading), await this.grounds.on(reading, day)];
    const localFor = (buyer: Point | null) =>
      new Set(sites.filter((site) => isLocal(local, site, seenFrom(buyer))).map(idOf));
    // Without a distance, what is local is the same for everybody.
    const forAll = local.withinKm === null ? localFor(null) : null;
    return { for: (buyer) => forAll ?? localFor(buyer) };
  }
}

function idOf({ producerId }: ProducerSite): string {
  return producerId;
}
