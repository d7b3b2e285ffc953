import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';

// Together they keep the file near 700 kB and a commune of 300 ha recognisable on a screen of 1,440 px.
const SHARE_KEPT = 0.2;
const GRID = 10_000;
const EXACT = 1e6;

/** One topology in which neighbours share their boundary; geometries bear the INSEE code as `id`, and the name. */
export function topologyOf(parts, names) {
  const features = [...parts].flatMap(([code, shapes]) =>
    shapes.map((geometry) => ({ type: 'Feature', id: code, geometry, properties: {} })),
  );
  const exact = presimplify(topology({ communes: { type: 'FeatureCollection', features } }, EXACT));
  const small = quantize(simplify(exact, quantile(exact, SHARE_KEPT)), GRID);
  small.objects.communes.geometries = united(small, names);
  return small;
}

function united(small, names) {
  const byCode = Map.groupBy(small.objects.communes.geometries, ({ id }) => id);
  return [...byCode].map(([id, shapes]) => {
    const { type, arcs } = shapes.length > 1 ? mergeArcs(small, shapes) : shapes[0];
    return { type, arcs, id, properties: { name: names.get(id) } };
  });
}
