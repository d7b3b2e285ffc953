import { Injectable } from '@nestjs/common';
import { DeliverGoods } from '@maillon/core/traceability/server';
import { Refusal } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { clickAndCollectRefusals, type Pickup as PickupView } from '@maillon/plugins/click-and-collect/contract';
import { v5 as derived } from 'uuid';
import { z } from 'zod';
import type { Pickup } from '../domain/pickup';
import { Pickups } from '../persistence/pickups';
import { pickupOfId } from './pickups.query';

const input = z.object({ pickupId: z.uuid(), code: z.string().max(40), at: z.iso.datetime() });
type Input = z.infer<typeof input>;

/** The buyer says the code and leaves with what is there; what arrives later can be handed over later. */
@Injectable()
export class HandOver implements UseCase<Input, PickupView> {
  readonly name = 'click-and-collect.hand-over';
  readonly permission = 'click-and-collect.hand-over';
  readonly input = input;

  constructor(
    private readonly pickups: Pickups,
    private readonly goods: DeliverGoods,
  ) {}

  async execute(work: Work, { pickupId: id, code, at }: Input): Promise<PickupView> {
    const pickup = await this.pickups.held(work, id);
    const before = pickup.handedOverAt;
    pickup.handOver(code, new Date(at));
    work.changed({ handedOverAt: before }, { handedOverAt: pickup.handedOverAt });
    await this.deliver(work, pickup, at, before !== null);
    await work.em.flush();
    return (await pickupOfId(work, id))!;
  }

  private async deliver(work: Work, { id, orderId }: Pickup, at: string, again: boolean): Promise<void> {
    try {
      await this.goods.deliver(work, { orderId, at, callerId: derived(at, id) });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'traceability.goods-not-there') throw error;
      throw clickAndCollectRefusals.because(again ? 'already-handed-over' : 'goods-not-there');
    }
  }
}
