import type { NeededCollection, NeededDelivery, NeededSite, NeedsOfSession } from '@maillon/core/orders/server';
import type { DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import type { Compartment, CoupledPlanRequest, FleetVan, Hub } from '../domain/rounds/coupled-plan-request';
import { TEMPERATURE_CLASSES } from '../domain/temperature-classes';
import type { DayClock } from './day-clock';
import { collectionLoads, deliveryLoads } from './need-loads';

export interface Van {
  readonly id: string;
  readonly payloadG: number;
  readonly crates: number | null;
  readonly compartments: readonly { readonly temperatureClass: string; readonly crates: number }[];
}

/** What the planner is asked, from what a session needs. */
export function sessionRequest(
  needs: NeedsOfSession,
  vans: readonly Van[],
  settings: DeliveryRoundsSettings,
  clock: DayClock,
): CoupledPlanRequest {
  const { crateMassG } = settings;
  const serviceS = settings.stopMinutes * 60;
  const collection = ({ supplierOrderId, site, parts }: NeededCollection) => {
    const windows = site.windows.map((span) => clock.span(span));
    return { id: supplierOrderId, at: placeOf(site), windows, serviceS, loads: collectionLoads(parts, crateMassG) };
  };
  const delivery = ({ orderId, site, parts, windowStart, windowEnd }: NeededDelivery) => {
    const window = [clock.seconds(windowStart), clock.seconds(windowEnd)] as const;
    return { id: orderId, at: placeOf(site), windows: [window], serviceS, loads: deliveryLoads(parts, crateMassG) };
  };
  return {
    hub: hubOf(settings, clock),
    vans: vans.map((van) => fleetVan(van, settings, clock)),
    collections: needs.collections.map(collection),
    deliveries: needs.deliveries.map(delivery),
  };
}

function hubOf({ hub, hours, handlingMinutes, latestCollectionReturn }: DeliveryRoundsSettings, clock: DayClock): Hub {
  return {
    at: placeOf(hub),
    readyFrom: clock.time(hours.from),
    handlingMinutes,
    latestCollectionReturn: clock.time(latestCollectionReturn),
  };
}

function fleetVan(van: Van, settings: DeliveryRoundsSettings, clock: DayClock): FleetVan {
  const { id, payloadG, crates } = van;
  const compartments = van.compartments.filter(isKnown);
  return { id, payloadG, ...(crates && { crates }), hours: clock.span(settings.hours), compartments };
}

function placeOf({ longitude, latitude }: Pick<NeededSite, 'longitude' | 'latitude'>) {
  return [longitude, latitude] as const;
}

function isKnown(compartment: { temperatureClass: string; crates: number }): compartment is Compartment {
  return (TEMPERATURE_CLASSES as readonly string[]).includes(compartment.temperatureClass);
}
