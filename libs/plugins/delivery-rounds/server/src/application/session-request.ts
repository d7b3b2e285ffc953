import type { NeededPart, NeedsOfSession } from '@maillon/core/orders/server';
import type { DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import type { Compartment, CoupledPlanRequest, DeliveryLoad, FleetVan, Load, StopNeed } from '../domain/rounds/coupled-plan-request';
import { TEMPERATURE_CLASSES, type TemperatureClass } from '../domain/temperature-classes';

export interface Van {
  readonly id: string;
  readonly payloadG: number;
  readonly crates: number | null;
  readonly compartments: readonly { readonly temperatureClass: string; readonly crates: number }[];
}



/** What the planner is asked, from what a session needs. Times become seconds since local midnight. */
export function sessionRequest(
  needs: NeedsOfSession,
  vans: readonly Van[],
  settings: DeliveryRoundsSettings,
  seconds: (instant: string) => number,
): CoupledPlanRequest {
  const { hub, hours, handlingMinutes, latestCollectionReturn } = settings;
  const van = { hours: [clock(hours.from), clock(hours.to)] as const };
  return {
    hub: { at: [hub.longitude, hub.latitude], readyFrom: clock(hours.from), handlingMinutes, latestCollectionReturn: clock(latestCollectionReturn) },
    vans: vans.map(({ id, payloadG, crates, compartments }): FleetVan => ({ id, payloadG, ...(crates ? { crates } : {}), ...van, compartments: compartments.filter(isKnown) })),
    collections: needs.collections.map((need) => collection(need, settings)),
    deliveries: needs.deliveries.map((need) => delivery(need, settings, seconds)),
  };
}

function collection({ supplierOrderId, site, parts }: NeedsOfSession['collections'][number], settings: DeliveryRoundsSettings): StopNeed {
  const windows = site.windows.map(({ from, to }) => [clock(from), clock(to)] as const);
  return { id: supplierOrderId, at: [site.longitude, site.latitude], windows, serviceS: settings.stopMinutes * 60, loads: loadsOf(parts, settings) };
}

function delivery(need: NeedsOfSession['deliveries'][number], settings: DeliveryRoundsSettings, seconds: (instant: string) => number): StopNeed<DeliveryLoad> {
  const { orderId, site, parts, windowStart, windowEnd } = need;
  const bySupplier = Map.groupBy(parts, ({ supplierOrderId }) => supplierOrderId);
  const loads = [...bySupplier].flatMap(([collectionId, own]) => loadsOf(own, settings, false).map((load) => ({ ...load, collectionId })));
  return {
    id: orderId,
    at: [site.longitude, site.latitude],
    windows: [[seconds(windowStart), seconds(windowEnd)]],
    serviceS: settings.stopMinutes * 60,
    loads: withWholeCrates(loads, settings),
  };
}

function loadsOf(parts: readonly NeededPart[], { crateMassG }: DeliveryRoundsSettings, whole = true): Load[] {
  const byClass = Map.groupBy(parts, ({ temperatureClass }) => classOf(temperatureClass));
  return [...byClass].map(([temperatureClass, own]) => {
    const massG = own.reduce((sum, { quantity, nominalMassG }) => sum + quantity * (nominalMassG ?? 0), 0);
    return { temperatureClass, massG, crates: whole ? Math.max(1, Math.ceil(massG / crateMassG)) : 0 };
  });
}

/** Goods of one class travel together to one buyer: their crates are counted once, on the first of them. */
function withWholeCrates(loads: readonly DeliveryLoad[], { crateMassG }: DeliveryRoundsSettings): DeliveryLoad[] {
  const counted = new Set<TemperatureClass>();
  return loads.map((load) => {
    if (counted.has(load.temperatureClass)) return load;
    counted.add(load.temperatureClass);
    const massG = loads.filter(({ temperatureClass }) => temperatureClass === load.temperatureClass).reduce((sum, one) => sum + one.massG, 0);
    return { ...load, crates: Math.max(1, Math.ceil(massG / crateMassG)) };
  });
}

function isKnown(compartment: { temperatureClass: string; crates: number }): compartment is Compartment {
  return (TEMPERATURE_CLASSES as readonly string[]).includes(compartment.temperatureClass);
}

/** A class that nobody has heard of is kept as cold as can be, rather than warm. */
function classOf(name: string): TemperatureClass {
  return TEMPERATURE_CLASSES.find((known) => known === name) ?? 'ice-0-2';
}

function clock(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours! * 60 + minutes!) * 60;
}
