import { Injectable } from '@nestjs/common';
import { linesShort } from '@maillon/core/orders/contract';
import type { Work } from '@maillon/platform/server';
import { newShortages, shortened, type LineShortage } from '../domain/shorten-lines';
import { LineShortages, type ConcernedLine } from '../persistence/line-shortages';
import { SeekSubstitutes } from './seek-substitutes';

/** A line of a firm order will not be served as it was promised: it says so with its reason, both sides are told, and what could come instead is sought. */
@Injectable()
export class ShortenLines {
  constructor(
    private readonly shortages: LineShortages,
    private readonly substitutes: SeekSubstitutes,
  ) {}

  /** Inside the caller's transaction. The same shortages told again change nothing. Answers the orders that went short. */
  async shorten(work: Work, told: readonly LineShortage[]): Promise<string[]> {
    if (told.length === 0) return [];
    const lines = await this.shortages.concerned(
      work,
      told.map(({ allocationId }) => allocationId),
    );
    const fresh = newShortages(lines, told);
    if (fresh.length === 0) return [];
    const lineOf = new Map(lines.map((line) => [line.allocationId, line]));
    const facts = fresh.map((shortage) => ({ ...shortage, line: lineOf.get(shortage.allocationId)! }));
    await this.shortages.add(
      work,
      facts.map(({ line, ...shortage }) => ({ ...shortage, lineId: line.lineId })),
    );
    await this.shortages.shorten(work, shortened(lines, fresh));
    const orderIds = tell(work, facts);
    await this.substitutes.seek(
      work,
      facts.map(({ line, missing, reason, note, mayBeReplaced = false }) => ({
        ...{ lineId: line.lineId, missing, reason, note, mayBeReplaced },
      })),
    );
    return orderIds;
  }
}

type Fact = LineShortage & { readonly line: ConcernedLine };

function tell(work: Work, facts: readonly Fact[]): string[] {
  const byOrder = Map.groupBy(facts, ({ line }) => line.orderId);
  for (const [orderId, own] of byOrder) {
    const { orderReference, buyerId, deliveryDay } = own[0]!.line;
    work.emit(linesShort, { orderId, orderReference, buyerId, deliveryDay, lines: own.map(lineTold) });
  }
  return [...byOrder.keys()];
}

function lineTold({ line: { lineId: orderLineId, producerId }, missing, reason, note }: Fact) {
  return { orderLineId, producerId, missing, reason, note };
}
