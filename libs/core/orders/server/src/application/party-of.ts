import type { Context } from '@maillon/platform/server';
import type { ChangeParty } from '../persistence/order-changes';

/** For whom somebody speaks who changes an order. */
export function partyOf({ actor }: Pick<Context, 'actor'>): ChangeParty {
  if (actor.kind !== 'person') return 'rule';
  if (actor.role === 'restaurateur') return 'buyer';
  return actor.role === 'producer' ? 'producer' : 'manager';
}
