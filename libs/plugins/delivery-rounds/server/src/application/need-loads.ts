import type { NeededPart } from '@maillon/core/orders/server';
import type { DeliveryLoad, Load } from '../domain/rounds/coupled-plan-request';
import { TEMPERATURE_CLASSES, type TemperatureClass } from '../domain/temperature-classes';

/** What a producer gives: one load for each temperature class, in whole crates. */
export function collectionLoads(parts: readonly NeededPart[], crateMassG: number): Load[] {
  const byClass = Map.groupBy(parts, ({ temperatureClass }) => classOf(temperatureClass));
  return [...byClass].map(([temperatureClass, own]) => {
    const massG = massOf(own);
    return { temperatureClass, massG, crates: cratesFor(massG, crateMassG) };
  });
}

/** What a buyer takes, by producer and class. Goods of one class share crates, counted on the first of them. */
export function deliveryLoads(parts: readonly NeededPart[], crateMassG: number): DeliveryLoad[] {
  const byClass = Map.groupBy(parts, ({ temperatureClass }) => classOf(temperatureClass));
  return [...byClass].flatMap(([temperatureClass, own]) => {
    const crates = cratesFor(massOf(own), crateMassG);
    const byProducer = [...Map.groupBy(own, ({ supplierOrderId }) => supplierOrderId)];
    return byProducer.map(([collectionId, from], index) => {
      return { temperatureClass, massG: massOf(from), crates: index === 0 ? crates : 0, collectionId };
    });
  });
}

function massOf(parts: readonly NeededPart[]): number {
  return parts.reduce((sum, { quantity, nominalMassG }) => sum + quantity * (nominalMassG ?? 0), 0);
}

function cratesFor(massG: number, crateMassG: number): number {
  return Math.max(1, Math.ceil(massG / crateMassG));
}

/** A class that nobody has heard of is kept as cold as can be, rather than warm. */
function classOf(name: string): TemperatureClass {
  return TEMPERATURE_CLASSES.find((known) => known === name) ?? 'ice-0-2';
}
