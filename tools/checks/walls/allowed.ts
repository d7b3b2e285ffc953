import type { Place } from '../../nx/place.ts';

const SERVED: string[] = ['server', 'testing'];

/** What a project may import, as roots of other projects: deduced from where both stand. */
export function allowedRoots(place: Place, places: Place[], order: string[]): string[] {
  const lower = places.filter((other) => isBelow(other, place, order));
  return [place.root, ...lower.filter((other) => accepts(place, other)).map(({ root }) => root)];
}

/** Storeys: platform, core in its order, plugins, applications. Two plugins stand side by side. */
function isBelow(other: Place, place: Place, order: string[]): boolean {
  if (other.module === place.module && other.layer === place.layer) return true;
  if (other.layer === 'platform') return true;
  if (place.layer === 'platform') return false;
  if (place.layer === 'core') return other.layer === 'core' && order.indexOf(other.module) < order.indexOf(place.module);
  return other.layer === 'core' || other.layer === 'plugins';
}

function accepts(place: Place, other: Place): boolean {
  const otherPlugin = place.layer === 'plugins' && other.layer === 'plugins' && other.module !== place.module;
  switch (place.kind) {
    case 'contract':
      return other.kind === 'contract' && !otherPlugin;
    case 'testing':
    case 'server':
      if (other.kind === 'testing') return true;
      // A plugin reads another's contract to hear its events, and nothing more.
      return other.kind === 'contract' || (other.kind === 'server' && !otherPlugin);
    case 'web':
      return (other.kind === 'contract' || other.kind === 'web') && !otherPlugin;
    case 'app':
      return other.kind === 'contract' || (place.module === 'server' ? SERVED : ['web']).includes(other.kind);
    case 'tool':
      return true;
  }
}
