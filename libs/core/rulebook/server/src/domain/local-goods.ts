import type { LocalRule } from '@maillon/core/rulebook/contract';

/** Where goods come from. Degrees, WGS 84. */
export interface GoodsSite {
  readonly inseeCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The land of a territory on one day, seen by one buyer. */
export interface LocalGround {
  isInPerimeter(inseeCode: string): boolean;
  /** The perimeter is not counted in. */
  isInSupplyArea(inseeCode: string): boolean;
  /** Kilometres to the buyer's site as the crow flies; null when nobody buys, or nobody knows where. */
  kmTo(site: GoodsSite): number | null;
}

/** Whether goods from there are local. Without a buyer's site, distance makes nothing local. */
export function isLocal(rule: LocalRule, from: GoodsSite, ground: LocalGround): boolean {
  const { inseeCode } = from;
  if ((rule.perimeter || rule.supplyArea) && ground.isInPerimeter(inseeCode)) return true;
  if (rule.supplyArea && ground.isInSupplyArea(inseeCode)) return true;
  return rule.departments.includes(departmentOf(inseeCode)) || isNear(rule.withinKm ?? null, ground.kmTo(from));
}

function isNear(withinKm: number | null, km: number | null): boolean {
  return withinKm !== null && km !== null && km <= withinKm;
}

/** Overseas communes begin with three digits of their département. */
export function departmentOf(inseeCode: string): string {
  return inseeCode.slice(0, inseeCode.startsWith('97') ? 3 : 2);
}
