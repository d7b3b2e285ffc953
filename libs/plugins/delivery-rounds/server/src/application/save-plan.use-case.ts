import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { UNSERVED_REASONS, type PlanToSave } from '../domain/rounds-to-save';
import { Rounds } from '../persistence/rounds';

const task = z.object({ allocationId: z.uuid(), orderId: z.uuid(), supplierOrderId: z.uuid() });
const stop = z.object({
  id: z.uuid(),
  sequence: z.number().int(),
  partyId: z.uuid(),
  windowStart: z.string(),
  windowEnd: z.string(),
  plannedAt: z.string(),
  tasks: z.array(task),
});
const round = z.object({
  id: z.uuid(),
  kind: z.enum(['collection', 'delivery']),
  day: z.iso.date(),
  sessionId: z.uuid(),
  vehicleId: z.uuid(),
  vehicleName: z.string(),
  departsAt: z.string(),
  returnsAt: z.string(),
  distanceM: z.number().int(),
  stops: z.array(stop),
});
const input = z.object({
  sessionId: z.uuid(),
  rounds: z.array(round),
  unplanned: z.array(z.object({ orderId: z.uuid(), reason: z.enum(UNSERVED_REASONS) })),
});
type Input = PlanToSave & { readonly sessionId: string };

/** Puts a session's plan in the place of the one before, unless a driver has begun to follow that one. */
@Injectable()
export class SavePlan implements UseCase<Input, void> {
  readonly name = 'delivery-rounds.save-plan';
  readonly permission = 'delivery-rounds.plan';
  readonly input: z.ZodType<Input> = input;

  constructor(private readonly rounds: Rounds) {}

  async execute(work: Work, { sessionId, ...plan }: Input): Promise<void> {
    await this.rounds.hold(work, sessionId);
    if ((await this.rounds.isBegun(work, sessionId)) || (await this.rounds.isOutdated(work, plan))) return;
    await this.rounds.replace(work, sessionId, plan);
  }
}
