import { Injectable } from '@nestjs/common';
import { requestMoved } from '@maillon/core/sourcing/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfRequest } from '../application/tell-of-request';

type Moved = z.infer<typeof requestMoved.payload>;

@Injectable()
export class TellOnRequestMoved implements Listener<Moved> {
  readonly name = 'sourcing.tell-on-request-moved';
  readonly event = requestMoved;

  constructor(private readonly telling: TellOfRequest) {}

  hear(work: Work, { requestId, to }: Moved): Promise<void> {
    return this.telling.everybody(work, requestId, to);
  }
}
