import { Injectable } from '@nestjs/common';
import { tellLinesShort } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellLinesShort } from '../application/tell-lines-short.use-case';

type Payload = z.infer<typeof tellLinesShort.payload>;

@Injectable()
export class TellLinesShortJob implements JobHandler<Payload> {
  readonly job = tellLinesShort;

  constructor(private readonly tell: TellLinesShort) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.tell, payload);
  }
}
