import { Injectable } from '@nestjs/common';
import type { SubstitutionProposal } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { ProposalViews } from './proposal-views';

const states = z.enum(['open', 'standing', 'taken', 'declined', 'lapsed', 'kept', 'undone']);
const input = z.object({ orderId: z.uuid().nullish(), state: states.nullish() });
type Input = z.infer<typeof input>;

/** The latest first. */
@Injectable()
export class ProposalList implements ReadCase<Input, SubstitutionProposal[]> {
  readonly name = 'orders.substitution-proposals';
  readonly permission = 'orders.read-orders';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly views: ProposalViews) {}

  read(reading: Reading, { orderId, state }: Input): Promise<SubstitutionProposal[]> {
    const conditions = [
      sql`true`,
      ...(orderId ? [sql`p.order_id = ${orderId}::uuid`] : []),
      ...(state ? [sql`p.state = ${state}::text`] : []),
    ];
    return this.views.of(reading, sql.join(conditions, sql` and `));
  }
}
