import { Injectable } from '@nestjs/common';
import { endProposalJob } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { EndProposal } from '../application/end-proposal.use-case';

type Payload = z.infer<typeof endProposalJob.payload>;

@Injectable()
export class EndProposalJob implements JobHandler<Payload> {
  readonly job = endProposalJob;

  constructor(private readonly end: EndProposal) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.end, payload);
  }
}
