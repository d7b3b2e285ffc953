import type { AreaLayer } from '@maillon/platform/web';
import type { CommuneShapes } from '../data/commune-shapes';

export const IGN = 'IGN, Admin Express COG';

interface Land {
  readonly perimeter: readonly string[];
  readonly supply: readonly string[];
}

export interface LayerTitles {
  readonly perimeter: string;
  readonly supply: string;
}

/** The supply area under the perimeter: pale where producers may be, strong where buyers are. */
export function territoryLayers(shapes: CommuneShapes, { perimeter, supply }: Land, titles: LayerTitles): AreaLayer[] {
  return [
    { id: 'supply', title: titles.supply, shape: 'areas', tone: 'warm', weight: 'light', data: shapes.areas(supply) },
    {
      id: 'perimeter',
      title: titles.perimeter,
      shape: 'areas',
      tone: 'main',
      weight: 'full',
      data: shapes.areas(perimeter),
    },
  ];
}

/** What a change of perimeter keeps, adds and takes away, above all the communes that could be picked. */
export function changeLayers(
  shapes: CommuneShapes,
  { kept, added, removed }: Readonly<Record<'kept' | 'added' | 'removed', readonly string[]>>,
  titles: Readonly<Record<'around' | 'kept' | 'added' | 'removed', string>>,
): AreaLayer[] {
  const taken = new Set([...kept, ...added, ...removed]);
  const rest = shapes.codes.filter((code) => !taken.has(code));
  const layer = (
    id: keyof typeof titles,
    tone: AreaLayer['tone'],
    weight: AreaLayer['weight'],
    codes: readonly string[],
  ) => ({ id, title: titles[id], shape: 'areas', tone, weight, pickable: true, data: shapes.areas(codes) }) as const;
  return [
    layer('around', 'quiet', 'outline', rest),
    layer('kept', 'main', 'full', kept),
    layer('added', 'leaf', 'full', added),
    layer('removed', 'bad', 'light', removed),
  ];
}
