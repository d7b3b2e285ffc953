import { CommuneCentres } from '@maillon/core/territories/server';
import type { Coordinates } from '../../domain/coordinates';
import type { AskJson } from '../json-over-http';

const centres = new CommuneCentres();
const STREET =
  /\b(rue|place|chemin|avenue|boulevard|route|quai|impasse|allee|allée|ruelle|hameau|square|cours|voie)\b/i;
const NUMBER = /^\s*(\d+)/;

/**
 * The national address base without a network: the same paths, parameters and GeoJSON. It knows the middles of
 * communes and takes every street that is written like one for a street of theirs, a few hundred metres away.
 */
export const embeddedGeocoder: AskJson = async (path, query) => {
  if (path === '/search') return answer(search(query['q'] ?? '', query['citycode'] ?? ''));
  if (path === '/reverse') return answer(reverse(Number(query['lat']), Number(query['lon'])));
  return { status: 404, retryAfterS: null, body: null };
};

function answer(features: readonly unknown[]) {
  return { status: 200, retryAfterS: null, body: { type: 'FeatureCollection', features } };
}

function search(q: string, citycode: string): unknown[] {
  const centre = centres.centreOf(citycode);
  if (!centre) return [];
  const type = !STREET.test(q) ? 'municipality' : NUMBER.test(q) ? 'housenumber' : 'street';
  const [north, east] = type === 'municipality' ? [0, 0] : shift(q);
  const [latitude, longitude] = [centre.latitude + north, centre.longitude + east];
  const score = { housenumber: 0.93, street: 0.82, municipality: 0.61 }[type];
  return [feature({ label: q.trim(), score, citycode, type, latitude, longitude })];
}

function reverse(latitude: number, longitude: number): unknown[] {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return [];
  const citycode = nearest({ latitude, longitude });
  return [feature({ label: citycode, score: 0.9, citycode, type: 'municipality', latitude, longitude })];
}

/** The commune whose middle is nearest. */
function nearest({ latitude, longitude }: Coordinates): string {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const away = (one: Coordinates) => (one.latitude - latitude) ** 2 + ((one.longitude - longitude) * narrowing) ** 2;
  return [...centres.all()].reduce((best, one) => (away(one[1]) < away(best[1]) ? one : best))[0];
}

/** The same street always in the same place, within about 400 metres of the middle. */
function shift(text: string): [north: number, east: number] {
  const sum = [...text.toLowerCase()].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 9973, 7);
  return [((sum % 71) / 70 - 0.5) * 0.006, (((sum / 71) % 1) - 0.5) * 0.009];
}

interface Said {
  readonly label: string;
  readonly score: number;
  readonly citycode: string;
  readonly type: string;
  readonly latitude: number;
  readonly longitude: number;
}

function feature({ latitude, longitude, ...properties }: Said): unknown {
  const coordinates = [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}
