import { isWeighedAtHub, type Fact } from './estimate';
import type { Movement } from './movement';
import { goodsInPlace } from './whereabouts';

/**
 * Where a part stands that the hub is to weigh: still with its producer (`to-come`), there and not weighed (`waiting`),
 * `weighed`, or gone without (`left`). Null: nothing of it was prepared, or all of it was lost.
 */
export type HubStep = 'to-come' | 'waiting' | 'weighed' | 'left';

const GONE = ['loaded', 'delivered'];

export function hubStep(ledger: readonly (Movement & Fact)[]): HubStep | null {
  if (isWeighedAtHub(ledger)) return 'weighed';
  if (goodsInPlace(ledger).length > 0) return 'waiting';
  if (ledger.some(({ kind }) => GONE.includes(kind))) return 'left';
  return ledger.some(({ kind }) => kind === 'prepared') ? 'to-come' : null;
}
