import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Work } from '@maillon/platform/server';
import { floorOf, type AllocatedPart } from '../domain/share-shortage';
import type { LineShortage } from '../domain/shorten-lines';
import { actOf, answersTo, type AnswerSource, type GivenAnswer, type LineAnswer } from '../domain/supplier-answer';
import { afterAct } from '../domain/supplier-order-states';
import { OrdersEnded } from '../persistence/orders-ended';
import { SupplierAnswers, type SupplierOrderToAnswer } from '../persistence/supplier-answers';
import { ShortenLines } from './shorten-lines';

/** What a producer accepts stays; what he cannot supply goes short in the buyers' orders, shared out fairly. */
@Injectable()
export class AnswerSupplierOrder {
  constructor(
    private readonly answers: SupplierAnswers,
    private readonly shortening: ShortenLines,
    private readonly ended: OrdersEnded,
  ) {}

  /** Inside the caller's transaction, on an order that it holds. Refusals: see `confirmSupplierOrder` in the schema. */
  async answer(
    work: Work,
    order: SupplierOrderToAnswer,
    given: readonly GivenAnswer[],
    source: AnswerSource,
  ): Promise<void> {
    const lines = await this.answers.lines(work, order.id);
    const answers = answersTo(lines, given);
    if (answers.length === 0) return;
    const state = afterAct(order.state, actOf(lines, answers), order.reference);
    await this.answers.add(work, answers, source);
    await this.answers.move(work, order.id, state);
    await this.ended.follow(work, await this.shortening.shorten(work, answers.flatMap(shortagesOf)));
    work.about(order.producerId);
    work.changed({ state: order.state }, { state }, order.reference);
  }
}

function shortagesOf({ line, said, cuts, note }: LineAnswer): LineShortage[] {
  // As the end of a sentence.
  const words = note?.replace(/[.\s]+$/, '') ?? null;
  return line.parts.flatMap((part) => {
    const missing = cuts.get(part.id)!;
    const reason = ordersRefusals.code(
      isForItsMinimum(part, missing, said) ? 'producer-below-minimum' : 'producer-short',
    );
    return missing > 0 ? [{ allocationId: part.id, missing, reason, note: words, mayBeReplaced: true }] : [];
  });
}

function isForItsMinimum(part: AllocatedPart, missing: number, said: number): boolean {
  return said > 0 && missing === part.quantity && floorOf(part) > 0;
}
