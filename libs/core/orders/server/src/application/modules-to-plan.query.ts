import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** The logistics modules that were chosen by the orders of a session and must now plan for them. */
@Injectable()
export class ModulesToPlan implements ReadCase<Input, string[]> {
  readonly name = 'orders.modules-to-plan';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  async read(reading: Reading, { sessionId }: Input): Promise<string[]> {
    const rows = await reading.rows(sql<{
      module: string;
    }>`select distinct fulfilment_module as module from customer_order
      where session_id = ${sessionId}::uuid and state in ('placed', 'confirmed') order by 1`);
    return rows.map(({ module }) => module);
  }
}
