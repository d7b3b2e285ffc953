import { Injectable } from '@nestjs/common';
import { FulfilmentOptions, PlaceOrder } from '@maillon/core/orders/server';
import { makeStandingOrdersJob, purchasingRefusals } from '@maillon/core/purchasing/contract';
import { Refusal } from '@maillon/platform/contract';
import { UseCases, type Call, type JobHandle, type JobHandler } from '@maillon/platform/server';
import { EndStandingRun } from '../application/end-standing-run.use-case';
import { optionLike } from '../application/option-like';
import { PrepareStandingOrder, type Prepared, type RunInput } from '../application/prepare-standing-order.use-case';
import { StandingDue, type DueStanding } from '../application/standing-due.query';

/** What somebody else took, or the kitchen did, between filling and ordering. */
const TRY_AGAIN = ['orders.basket-changed', 'orders.offer-exhausted'];
const ATTEMPTS = 4;

type ToOrder = Extract<Prepared, { next: 'order' }>;
type Ending = Pick<Extract<Prepared, { next: 'say' }>, 'outcome' | 'reason'> & {
  readonly reasonData?: Readonly<Record<string, string | number>>;
};

/**
 * The standing orders of a sale that has opened, each as somebody of its kitchen and each in its own transactions.
 * Every step finds out by itself what was done before it; one that breaks keeps no other from being made.
 */
@Injectable()
export class MakeStandingOrders implements JobHandler<{ sessionId: string }> {
  readonly job = makeStandingOrdersJob;

  constructor(
    private readonly due: StandingDue,
    private readonly prepare: PrepareStandingOrder,
    private readonly end: EndStandingRun,
    private readonly options: FulfilmentOptions,
    private readonly place: PlaceOrder,
    private readonly useCases: UseCases,
  ) {}

  async perform(handle: JobHandle, { sessionId }: { sessionId: string }): Promise<unknown> {
    const due = await handle.read(this.due, { sessionId });
    const failures: unknown[] = [];
    for (const [index, one] of due.entries()) {
      await handle.progress(index, due.length);
      await this.make(handle, one, sessionId).catch((error: unknown) => failures.push(error));
    }
    if (failures.length) throw failures[0];
    return { standingOrders: due.length };
  }

  private async make(handle: JobHandle, { standingOrderId, membershipId }: DueStanding, sessionId: string) {
    const key = { standingOrderId, sessionId };
    const ending = membershipId
      ? await this.act(callOf(handle, membershipId), key)
      : { outcome: 'refused' as const, reason: purchasingRefusals.code('nobody-to-act') };
    if (!ending) return;
    await handle.run(this.end, { reasonData: {}, ...ending, ...key });
  }

  private async act(call: Call, key: RunInput): Promise<Ending | null> {
    for (let attempt = 1; ; attempt += 1) {
      const prepared = await this.useCases.run(this.prepare, call, key);
      if (prepared.next === 'nothing') return null;
      if (prepared.next === 'say') return prepared;
      const ending = await this.order(call, key, prepared).catch(refusalOr);
      if (!(ending instanceof Refusal)) return ending;
      if (attempt < ATTEMPTS && TRY_AGAIN.includes(ending.code)) continue;
      return { outcome: 'basket', reason: ending.code, reasonData: plain(ending) };
    }
  }

  private async order(call: Call, { sessionId }: RunInput, { orderId, basketVersion, like }: ToOrder): Promise<Ending> {
    const options = await this.useCases.read(this.options, call, { sessionId });
    const option = optionLike(options, like);
    if (!option) return { outcome: 'basket', reason: purchasingRefusals.code('no-way-to-receive') };
    const wanted = { id: orderId, sessionId, basketVersion, fulfilmentOptionId: option.id, note: null };
    await this.useCases.run(this.place, call, wanted);
    return { outcome: 'ordered', reason: null };
  }
}

/** The job is the territory's; what a kitchen orders, somebody of that kitchen orders. */
function callOf({ call }: JobHandle, membershipId: string): Call {
  if (call.credentials.kind !== 'message') throw new Error('A job is asked for by a message.');
  return { ...call, credentials: { ...call.credentials, membershipId } };
}

function refusalOr(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function plain({ data }: Refusal): Record<string, string | number> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number
  >;
}
