import { Injectable } from '@nestjs/common';
import {
  closeSessionJob,
  ordersRefusals,
  sessionPlanned,
  tellAuctionAsked,
  tellMinimumsMissing,
  type SalesSession as SessionView,
} from '@maillon/core/orders/contract';
import { Rulebooks } from '@maillon/core/rulebook/server';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { SalesSession, type SessionPlan } from '../domain/sales-session';
import { Sessions } from '../persistence/sessions';
import { SessionRules } from './session-rules';
import { sessionById } from './session-rows.sql';

const HOUR_MS = 3_600_000;
const instant = z.iso.datetime({ offset: true });
const input = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  deliveryDay: z.iso.date(),
  opensAt: instant,
  cutOffAt: instant,
  kind: z
    .enum(['standard', 'morning-auction'])
    .nullish()
    .transform((kind) => kind ?? 'standard'),
  pricesDueAt: instant.nullish().transform((text) => text ?? null),
});
type Input = z.infer<typeof input>;

@Injectable()
export class PlanSession implements UseCase<Input, SessionView> {
  readonly name = 'orders.plan-session';
  readonly permission = 'orders.manage-sessions';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly sessions: Sessions,
    private readonly rules: SessionRules,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(work: Work, wanted: Input): Promise<SessionView> {
    const plan = planOf(work, wanted);
    const earlier = await this.sessions.find(work, plan.id);
    if (earlier) mustBeTheSame(earlier, plan);
    else await this.add(work, plan);
    return (await sessionById(work, plan.id))!;
  }

  private async add(work: Work, plan: SessionPlan): Promise<void> {
    const dayOf = (instant: Date) => localDay(instant, work.territory.timeZone);
    const pricesDue = plan.pricesDueAt && dayOf(plan.pricesDueAt);
    const session = SalesSession.plan(plan, work.at, { cutOff: dayOf(plan.cutOffAt), pricesDue });
    await this.rules.mustAllow(work, session);
    const { id, name, deliveryDay, opensAt, cutOffAt, kind, pricesDueAt } = session;
    if (!(await this.sessions.add(work, session)))
      throw ordersRefusals.because('session-exists', { name, day: deliveryDay });
    work.changed(null, { name, deliveryDay, opensAt, cutOffAt, ...(pricesDueAt ? { kind, pricesDueAt } : {}) });
    const [opens, cutOff] = [opensAt.toISOString(), cutOffAt.toISOString()];
    work.emit(sessionPlanned, { sessionId: id, deliveryDay, opensAt: opens, cutOffAt: cutOff });
    work.enqueue(closeSessionJob, { sessionId: id }, { notBefore: session.closesAt });
    if (session.isAuction) work.enqueue(tellAuctionAsked, { sessionId: id }, { notBefore: cutOffAt });
    await this.tellOfMinimums(work, session);
  }

  /** Hours that are gone already tell nobody anything. */
  private async tellOfMinimums(work: Work, { id: sessionId, deliveryDay, cutOffAt }: SalesSession): Promise<void> {
    const { pooledGateHours } = await this.rulebooks.on(work, deliveryDay);
    for (const hours of pooledGateHours) {
      const notBefore = new Date(cutOffAt.getTime() - hours * HOUR_MS);
      if (notBefore > work.at) work.enqueue(tellMinimumsMissing, { sessionId, hours }, { notBefore });
    }
  }
}

function planOf(work: Work, { opensAt, cutOffAt, pricesDueAt, ...rest }: Input): SessionPlan {
  return {
    ...rest,
    territoryId: work.territory.id,
    ...{ opensAt: new Date(opensAt), cutOffAt: new Date(cutOffAt) },
    pricesDueAt: pricesDueAt === null ? null : new Date(pricesDueAt),
  };
}

function mustBeTheSame(earlier: SalesSession, plan: SessionPlan): void {
  if (!earlier.isSameAs(plan)) throw platformRefusals.because('already-done');
}
