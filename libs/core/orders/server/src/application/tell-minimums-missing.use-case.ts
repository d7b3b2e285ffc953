import { Injectable } from '@nestjs/common';
import { minimumMissingKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Rulebooks } from '@maillon/core/rulebook/server';
import { Links, Tell, type Addressee, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { progressOf } from '../domain/pooled-minimum';
import type { SalesSession } from '../domain/sales-session';
import { minimumMissingLetter } from '../letters/minimum-missing.letter';
import { MinimumHopes, type MinimumHope } from '../persistence/minimum-hopes';
import { PooledOrders, type PooledRow } from '../persistence/pooled-orders';
import { Sessions } from '../persistence/sessions';

const input = z.object({ sessionId: z.uuid(), hours: z.number().int() });
type Input = z.infer<typeof input>;

interface Missing {
  readonly session: SalesSession;
  readonly timeZone: string;
  readonly missing: readonly PooledRow[];
}

/**
 * Some hours before the cut-off: whoever ordered from a producer whose pooled minimum is not reached, or has him in a
 * basket, reads what is missing, once for each of these hours. It names nobody else and changes nothing.
 */
@Injectable()
export class TellMinimumsMissing implements UseCase<Input, { buyers: number }> {
  readonly name = 'orders.tell-minimums-missing';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly rulebooks: Rulebooks,
    private readonly pooled: PooledOrders,
    private readonly hopes: MinimumHopes,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async execute(work: Work, { sessionId, hours }: Input): Promise<{ buyers: number }> {
    const session = await this.sessions.find(work, sessionId);
    // Late, the cut-off itself has told what became of it.
    if (!session?.takesOrders(work.at)) return { buyers: 0 };
    const { pooledGateHours } = await this.rulebooks.on(work, session.deliveryDay);
    if (!pooledGateHours.includes(hours)) return { buyers: 0 };
    const missing = (await this.pooled.of(work, sessionId, null)).filter(isHopeful);
    if (missing.length === 0) return { buyers: 0 };
    const hopes = await this.hopes.of(
      work,
      sessionId,
      missing.map(({ producerId }) => producerId),
    );
    const { timeZone } = work.territory;
    return this.tell(work, `${sessionId} ${hours}`, { session, timeZone, missing }, hopes);
  }

  private async tell(
    work: Work,
    cause: string,
    missing: Missing,
    hopes: readonly MinimumHope[],
  ): Promise<{ buyers: number }> {
    const byBuyer = Map.groupBy(hopes, ({ buyerId }) => buyerId);
    const to = await this.people.orContact(work, [...byBuyer.keys()], minimumMissingKind.roles);
    const letter = (one: Addressee) => this.letter(one, missing, byBuyer.get(one.organisationId!)!);
    await this.telling.people(work, { kind: minimumMissingKind, cause, letter }, to);
    return { buyers: byBuyer.size };
  }

  private letter(to: Addressee, { session, timeZone, missing }: Missing, own: readonly MinimumHope[]) {
    const wanted = new Map(own.map((hope) => [hope.producerId, hope]));
    const producers = missing.filter(({ producerId }) => wanted.has(producerId)).map(said);
    const order = own.find(({ orderId }) => orderId !== null);
    const url = this.links.to('portal', order ? `/commandes/${order.orderId}` : `/panier?session=${session.id}`);
    const { deliveryDay, cutOffAt, isAuction } = session;
    const isOrdered = order !== undefined;
    return minimumMissingLetter(to, { deliveryDay, cutOffAt, timeZone, producers, isOrdered, isAuction, url });
  }
}

/** Missed so far, and wanted by somebody. */
function isHopeful({ minimumCents, othersCents, looking, outcome }: PooledRow): boolean {
  return outcome === null && othersCents < minimumCents && (othersCents > 0 || looking > 0);
}

/** The sum of all, as it may be told to one who may be among them. */
function said({ producerName, ...sums }: PooledRow) {
  const { missingCents, isAtMost } = progressOf({ ...sums, ownCents: 0, others: Math.max(1, sums.others - 1) }, true);
  return { producerName, missingCents, isAtMost };
}
