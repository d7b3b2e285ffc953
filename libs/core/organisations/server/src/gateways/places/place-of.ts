import { z } from 'zod';
import type { FoundPlace } from './place';

const feature = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  properties: z.object({ label: z.string(), score: z.number(), citycode: z.string(), type: z.string() }),
});

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) });

const SURE = 0.7;

/** The first address of an answer that is sure enough to be driven to; null when none is. */
export function placeOf(body: unknown, inseeCode: string | null): FoundPlace | null {
  const read = collection.safeParse(body);
  const found = read.success ? read.data.features.find((one) => isSure(one, inseeCode)) : undefined;
  if (!found) return null;
  const [longitude, latitude] = found.geometry.coordinates;
  const { label, citycode, type } = found.properties;
  return { label, latitude, longitude, inseeCode: citycode, precision: type as 'housenumber' | 'street' };
}

function isSure({ properties: { score, citycode, type } }: z.infer<typeof feature>, inseeCode: string | null): boolean {
  return score >= SURE && (type === 'housenumber' || type === 'street') && (!inseeCode || citycode === inseeCode);
}
