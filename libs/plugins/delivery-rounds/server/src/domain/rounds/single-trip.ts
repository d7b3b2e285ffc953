import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';
import type { TravelModel } from '../travel/travel-model';
import { holdsAll } from './need-parts';
import type { StopNeed } from './coupled-plan-request';
import type { RoundVan } from './round-vans';

/** The soonest that one of the vans is back from this place alone; Infinity when none can go there and back in time. */
export function soonestBack(need: StopNeed, vans: readonly RoundVan[], travel: TravelModel): number {
  const able = vans.filter(({ van }) => holdsAll(van, need.loads));
  return Math.min(...able.map((van) => backFrom(need, van, travel)));
}

function backFrom(need: StopNeed, { van, start, end, hours: [leaves, closes] }: RoundVan, travel: TravelModel): number {
  const seconds = (from: Coordinates, to: Coordinates) =>
    Math.round(travel.between(from, to).seconds / (van.speedFactor ?? 1));
  const begins = soonestBegin(need, leaves + seconds(start, need.at));
  const back = begins + need.serviceS + seconds(need.at, end);
  return back <= closes ? back : Infinity;
}

function soonestBegin({ windows }: StopNeed, arrives: number): number {
  if (windows.length === 0) return arrives;
  const open = windows.filter(([, closes]) => arrives <= closes);
  return Math.min(...open.map(([opens]) => Math.max(opens, arrives)));
}
