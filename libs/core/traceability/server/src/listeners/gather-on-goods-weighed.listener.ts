import { Injectable } from '@nestjs/common';
import { goodsWeighed, tellHubWeighings } from '@maillon/core/traceability/contract';
import type { Listener, Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';

const GATHERED_MS = 10 * 60_000;
/** Acts of the last instant may still be on their way to their commit. */
const GRACE_MS = 60_000;

/** A hub weighs crate after crate, and corrects itself: what happens within ten minutes is told together. */
@Injectable()
export class GatherOnGoodsWeighed implements Listener {
  readonly name = 'traceability.gather-on-goods-weighed';
  readonly event = goodsWeighed;

  hear(work: Work): Promise<void> {
    const start = Math.floor(work.at.getTime() / GATHERED_MS) * GATHERED_MS;
    const [from, to] = [start, start + GATHERED_MS].map((ms) => new Date(ms).toISOString()) as [string, string];
    const id = idOf(`hub-weighings ${from}`, work.territory.id);
    work.enqueue(tellHubWeighings, { from, to }, { id, notBefore: new Date(start + GATHERED_MS + GRACE_MS) });
    return Promise.resolve();
  }
}
