import { Injectable } from '@nestjs/common';
import { sendTextJob } from '@maillon/core/availability/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { SettleText } from '../application/settle-text.use-case';
import { TextOfId } from '../application/text.query';
import { mobileOf } from '../domain/french-mobile';
import { TextGateway } from '../gateways/text-gateway';

type Payload = z.infer<typeof sendTextJob.payload>;

/** Killed after the operator had it, a message comes twice: rather that than a week without question. */
@Injectable()
export class SendTextJob implements JobHandler<Payload> {
  readonly job = sendTextJob;

  constructor(
    private readonly text: TextOfId,
    private readonly settle: SettleText,
    private readonly gateway: TextGateway,
  ) {}

  async perform(handle: JobHandle, { messageId }: Payload): Promise<unknown> {
    const text = await handle.read(this.text, { id: messageId });
    if (!text || text.state !== 'waiting') return { state: text?.state ?? 'unknown' };
    const to = mobileOf(text.phone);
    const state = to ? await this.gateway.send({ id: messageId, to, body: text.body }) : 'refused';
    await handle.run(this.settle, { id: messageId, state });
    return { state };
  }
}
