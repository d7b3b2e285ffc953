import { Injectable } from '@nestjs/common';
import type { SalesSession as SessionView } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { sessionById } from './session-rows.sql';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class SessionOfId implements ReadCase<Input, SessionView | null> {
  readonly name = 'orders.session';
  readonly permission = 'orders.read-sessions';
  readonly input = input;

  read(reading: Reading, { id }: Input): Promise<SessionView | null> {
    return sessionById(reading, id);
  }
}
