import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { CommuneCentres, distanceKm } from '@maillon/core/territories/server';
import { arePlausible, type Coordinates } from '../domain/coordinates';

/** Beyond that from the middle of its commune, a pin slipped. */
const FURTHEST_KM = 20;
const centres = new CommuneCentres();

export interface Where {
  readonly inseeCode: string;
  readonly commune: string;
}

/** Refuses a place that is not in that commune's part of France, or far from the commune. */
export function mustBeThere(place: Coordinates, { inseeCode, commune }: Where): void {
  const { latitude, longitude } = place;
  if (!arePlausible(place, inseeCode))
    throw organisationsRefusals.because('coordinates-implausible', { latitude, longitude }, { latitude: [] });
  const centre = centres.centreOf(inseeCode);
  const km = centre ? Math.round(distanceKm(centre, place)) : 0;
  if (km > FURTHEST_KM)
    throw organisationsRefusals.because('place-far-from-commune', { commune, km }, { latitude: [] });
}
