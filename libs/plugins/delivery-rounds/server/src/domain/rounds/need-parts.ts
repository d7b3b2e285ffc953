import type { TemperatureClass } from '../temperature-classes';
import { classesHeldBy, classesOf } from './amounts';
import type { FleetVan, Load, StopNeed } from './coupled-plan-request';

/** What one van does at one stop: the whole need, or the classes of it that one van can hold together. */
export interface NeedPart {
  readonly need: StopNeed;
  readonly loads: readonly Load[];
}

/** As few parts as the vans' compartments allow; classes that no van holds stay together in a last part. */
export function partsOf(need: StopNeed, vans: readonly FleetVan[]): NeedPart[] {
  const parts: NeedPart[] = [];
  let loads = need.loads;
  do {
    const held = widestCover(classesOf(loads), vans);
    const together = held.size === 0 ? loads : loads.filter((load) => held.has(load.temperatureClass));
    parts.push({ need, loads: together });
    loads = loads.filter((load) => !together.includes(load));
  } while (loads.length > 0);
  return parts;
}

export function holdsAll(van: FleetVan, loads: readonly Load[]): boolean {
  const held = classesHeldBy(van);
  return loads.every((load) => held.has(load.temperatureClass));
}

/** The most of these classes that a single van holds; the first van's at equal number. */
function widestCover(wanted: ReadonlySet<TemperatureClass>, vans: readonly FleetVan[]): Set<TemperatureClass> {
  let widest = new Set<TemperatureClass>();
  for (const van of vans) {
    const cover = new Set([...classesHeldBy(van)].filter((name) => wanted.has(name)));
    if (cover.size > widest.size) widest = cover;
  }
  return widest;
}
