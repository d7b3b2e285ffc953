import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import type { Context } from '@maillon/platform/server';

/** The kitchen whose habits this actor keeps. Refusal: purchasing.no-kitchen. */
export function kitchenOf({ actor }: Pick<Context, 'actor'>): string {
  const buyerId = actor.kind === 'person' ? actor.organisationId : null;
  if (!buyerId) throw purchasingRefusals.because('no-kitchen');
  return buyerId;
}
