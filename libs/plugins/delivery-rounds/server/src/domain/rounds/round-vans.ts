import type { Coordinates, TimeWindow } from '@maillon/plugins/delivery-rounds/contract';
import type { CoupledPlanRequest, FleetVan, Hub } from './coupled-plan-request';

/** A van as it takes part in one of the two plans. */
export interface RoundVan {
  readonly van: FleetVan;
  readonly start: Coordinates;
  readonly end: Coordinates;
  readonly hours: TimeWindow;
}

export function collectors({ vans }: CoupledPlanRequest): FleetVan[] {
  return byId(vans.filter((van) => van.collects ?? true));
}

export function deliverers({ vans }: CoupledPlanRequest): FleetVan[] {
  return byId(vans.filter((van) => van.delivers ?? true));
}

/** From wherever the van sleeps to the hub, back there in time. */
export function collectionVans(vans: readonly FleetVan[], hub: Hub, latestReturn: number): RoundVan[] {
  return vans
    .map((van) => ({ van, start: van.start ?? hub.at, end: hub.at, hours: within(van.hours, -Infinity, latestReturn) }))
    .filter(canLeave);
}

/** From the hub, once everything collected is sorted. */
export function deliveryVans(vans: readonly FleetVan[], hub: Hub, readyAt: number): RoundVan[] {
  return vans
    .map((van) => ({ van, start: hub.at, end: van.end ?? hub.at, hours: within(van.hours, readyAt, Infinity) }))
    .filter(canLeave);
}

function within([opens, closes]: TimeWindow, earliest: number, latest: number): TimeWindow {
  return [Math.max(opens, earliest), Math.min(closes, latest)];
}

function canLeave({ hours: [opens, closes] }: RoundVan): boolean {
  return opens <= closes;
}

function byId(vans: readonly FleetVan[]): FleetVan[] {
  return [...vans].sort((a, b) => (a.id < b.id ? -1 : 1));
}
