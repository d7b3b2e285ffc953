import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { LocalProducers } from '@maillon/core/rulebook/server';
import type { Work } from '@maillon/platform/server';
import type { SalesSession } from '../domain/sales-session';
import { SessionLines } from '../persistence/session-lines';

/** Writes beside each line of a session whether its goods are local, by the rules of its day. */
@Injectable()
export class LocalLines {
  constructor(
    private readonly lines: SessionLines,
    private readonly producers: LocalProducers,
  ) {}

  async mark(work: Work, { id, deliveryDay }: SalesSession, rules: Rulebook): Promise<void> {
    const ways = await this.lines.ways(work, id);
    if (ways.length === 0) return;
    const local = await this.producers.by(rules, work, deliveryDay);
    const marked = ways.map(({ buyerId, producerId, place }) => ({
      ...{ buyerId, producerId },
      isLocal: local.for(place).has(producerId),
    }));
    await this.lines.markLocal(work, id, marked);
  }
}
