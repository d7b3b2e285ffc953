import type { Amount } from '@maillon/plugins/delivery-rounds/contract';
import { TEMPERATURE_CLASSES, type TemperatureClass } from '../temperature-classes';
import type { FleetVan, Load } from './coupled-plan-request';
import type { OnBoard } from './coupled-plan-result';

/** Dimensions of every amount: grams, crates in all, then crates of each temperature class. */
export function amountOf(loads: readonly Load[]): Amount {
  return [sum(loads.map((load) => load.massG)), sum(loads.map((load) => load.crates)), ...cratesByClass(loads)];
}

export function capacityOf(van: FleetVan): Amount {
  const byClass = cratesByClass(van.compartments);
  return [van.payloadG, van.crates ?? sum(byClass), ...byClass];
}

export function onBoardOf([massG, , ...crates]: Amount): OnBoard {
  const entries = TEMPERATURE_CLASSES.map((name, index) => [name, crates[index]]);
  return { massG, crates: Object.fromEntries(entries) as Record<TemperatureClass, number> };
}

/** A class is also a skill: goods that count no crates still need their compartment. */
export function skillsOf(classes: Iterable<TemperatureClass>): number[] {
  return [...new Set(classes)].map((name) => TEMPERATURE_CLASSES.indexOf(name) + 1).sort((a, b) => a - b);
}

export function classesOf(loads: readonly Load[]): Set<TemperatureClass> {
  return new Set(loads.map((load) => load.temperatureClass));
}

export function classesHeldBy(van: FleetVan): Set<TemperatureClass> {
  return new Set(van.compartments.filter((part) => part.crates > 0).map((part) => part.temperatureClass));
}

function cratesByClass(items: readonly { temperatureClass: TemperatureClass; crates: number }[]): number[] {
  return TEMPERATURE_CLASSES.map((name) =>
    sum(items.filter((item) => item.temperatureClass === name).map((item) => item.crates)),
  );
}

function sum(quantities: readonly number[]): number {
  return quantities.reduce((total, quantity) => total + quantity, 0);
}
