import type { StyleSpecification } from 'maplibre-gl';
import type { Ink } from '../chart/ink';

const BACKGROUND = '/api/map-style';

/** The background map that the installation chose; null when it has none or cannot be reached. */
export async function backgroundStyle(): Promise<StyleSpecification | null> {
  try {
    const answer = await fetch(BACKGROUND);
    return answer.status === 200 ? ((await answer.json()) as StyleSpecification) : null;
  } catch {
    return null;
  }
}

/** What lies under the layers when there is no background map. */
export function plainStyle({ ground }: Pick<Ink, 'ground'>): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': ground } }],
  };
}

/** A typeface that the background has: another would be asked for in vain. */
export function typefaceOf({ layers }: StyleSpecification): string[] {
  for (const layer of layers) {
    const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
    if (Array.isArray(font) && font.every((name) => typeof name === 'string')) return font as string[];
  }
  return ['Figtree Variable'];
}
