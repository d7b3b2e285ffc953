import { epci, type Commune } from './administrative-division.ts';
import { COMMUNE_CENTRES, type CentreCertainty, type CommuneCentreRow } from './data/commune-centres.data.ts';
import { EPCI } from './data/epcis.data.ts';
import { Random } from './random.ts';

/** WGS 84, degrees with five decimals at most. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface CommuneCentre extends Coordinates {
  readonly certainty: CentreCertainty;
}

const KM_PER_DEGREE = 111.2;
const communes = new Map<string, Commune>();
const centres = new Map(COMMUNE_CENTRES.map((row) => [row[0], row]));

/** A commune of one of the intercommunalities of the demo. */
export function communeByInsee(insee: string): Commune {
  if (communes.size === 0) {
    for (const siren of Object.values(EPCI))
      for (const commune of epci(siren).communes) communes.set(commune.insee, commune);
  }
  const found = communes.get(insee);
  if (!found) throw new Error(`commune ${insee} is in no intercommunality of the demo`);
  return found;
}

/** The centre of a commune; without a row of its own, an invented point within about 9 km of its neighbours' mean. */
export function centreOf(insee: string): CommuneCentre {
  const row = centres.get(insee);
  return row ? { latitude: row[1], longitude: row[2], certainty: row[3] } : inventedCentre(insee);
}

/** An invented site near a centre: about 500 m away on average; on the coast, never towards the sea. */
export function siteNear(centre: Coordinates, insee: string, random: Random): Coordinates {
  const north = random.normal(0, 0.4);
  const east = random.normal(0, 0.4);
  const onCoast = centres.get(insee)?.[4] === 'coast';
  return moved(centre, north, onCoast ? Math.abs(east) : east);
}

/** Great-circle distance in kilometres. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const north = (to.latitude - from.latitude) * KM_PER_DEGREE;
  const east = (to.longitude - from.longitude) * kmPerLongitude(from.latitude);
  return Math.hypot(north, east);
}

function inventedCentre(insee: string): CommuneCentre {
  const neighbours = epci(communeByInsee(insee).epciSiren).communes;
  const known = neighbours.map((one) => centres.get(one.insee)).filter((row) => row !== undefined);
  const random = new Random(`centre/${insee}`);
  const mean = { latitude: average(known, 1), longitude: average(known, 2) };
  return { ...moved(mean, random.normal(0, 3), random.normal(0, 3)), certainty: 'invented' };
}

function average(rows: readonly CommuneCentreRow[], column: 1 | 2): number {
  if (rows.length === 0) throw new Error('an intercommunality of the demo needs at least one known centre');
  return rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
}

function moved(from: Coordinates, northKm: number, eastKm: number): Coordinates {
  return {
    latitude: degrees(from.latitude + northKm / KM_PER_DEGREE),
    longitude: degrees(from.longitude + eastKm / kmPerLongitude(from.latitude)),
  };
}

function kmPerLongitude(latitude: number): number {
  return KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
}

function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
