import { Injectable } from '@nestjs/common';
import type { QuoteRequest as RequestView } from '@maillon/core/sourcing/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { RequestViews } from './request-views';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class QuoteRequestOfId implements ReadCase<Input, RequestView | null> {
  readonly name = 'sourcing.quote-request';
  readonly permission = 'sourcing.read';
  readonly input = input;

  constructor(private readonly views: RequestViews) {}

  read(reading: Reading, { id }: Input): Promise<RequestView | null> {
    return this.views.find(reading, id);
  }
}
