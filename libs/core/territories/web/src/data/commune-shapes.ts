import type { MapLabel } from '@maillon/platform/web';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { MultiPolygon as Merged, Polygon as Single, Topology } from 'topojson-specification';

export type Areas = FeatureCollection<Polygon | MultiPolygon, MapLabel>;

/** The shapes of the communes that the file covers, cut out as they are asked for. */
export interface CommuneShapes {
  areas(codes: Iterable<string>): Areas;
  /** The communes that touch it, and those that touch them. */
  around(code: string): readonly string[];
  nameOf(code: string): string | undefined;
  readonly codes: readonly string[];
}

type Shape = Single<{ name: string }> | Merged<{ name: string }>;
type File = Topology<{ communes: { type: 'GeometryCollection'; geometries: Shape[] } }>;

/** Fetched when the first map of communes is shown, and kept. */
export async function loadCommuneShapes(): Promise<CommuneShapes> {
  const [{ feature, neighbors }, file] = await Promise.all([
    import('topojson-client'),
    import('./commune-shapes.json'),
  ]);
  const topology = file.default as unknown as File;
  const { geometries } = topology.objects.communes;
  const byCode = new Map(geometries.map((one) => [String(one.id), one]));
  let touching: number[][] | undefined;
  const areaOf = (code: string) => {
    const geometry = byCode.get(code)!;
    const shape = feature(topology, geometry as Single).geometry as Polygon | MultiPolygon;
    return { type: 'Feature' as const, id: code, geometry: shape, properties: { label: geometry.properties!.name } };
  };
  return {
    codes: [...byCode.keys()],
    around: (code) => {
      const here = geometries.findIndex(({ id }) => String(id) === code);
      if (here < 0) return [];
      const beside = (touching ??= neighbors(geometries));
      const found = new Set((beside[here] ?? []).flatMap((one) => [one, ...(beside[one] ?? [])]));
      found.delete(here);
      return [...found].map((one) => String(geometries[one]!.id));
    },
    nameOf: (code) => byCode.get(code)?.properties?.name,
    areas: (codes) => ({
      type: 'FeatureCollection',
      features: [...codes].filter((code) => byCode.has(code)).map(areaOf),
    }),
  };
}
