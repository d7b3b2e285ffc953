import type { Kind, Place } from '../../nx/place.ts';

/** The server's door opens on servers; the portals open on webs. */
const SERVED: Kind[] = ['contract', 'server', 'testing'];

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
  if (place.layer === 'core')
    return other.layer === 'core' && order.indexOf(other.module) < order.indexOf(place.module);
  return other.layer === 'core' || other.layer === 'plugins';
}

/** Kinds that a kind imports; of another plugin, a server hears the contract's events and that is all. */
const ACCEPTED: Record<Kind, { kinds: Kind[]; ofAnotherPlugin: Kind[] }> = {
  contract: { kinds: ['contract'], ofAnotherPlugin: [] },
  server: { kinds: ['contract', 'server', 'testing'], ofAnotherPlugin: ['contract'] },
  testing: { kinds: ['contract', 'server', 'testing'], ofAnotherPlugin: [] },
  web: { kinds: ['contract', 'web'], ofAnotherPlugin: [] },
  app: { kinds: ['contract', 'web'], ofAnotherPlugin: [] },
  tool: { kinds: [], ofAnotherPlugin: [] },
};

function accepts(place: Place, other: Place): boolean {
  if (place.layer === 'apps' && place.module === 'server') return SERVED.includes(other.kind);
  const { kinds, ofAnotherPlugin } = ACCEPTED[place.kind];
  const sideBySide = place.layer === 'plugins' && other.layer === 'plugins' && other.module !== place.module;
  return (sideBySide ? ofAnotherPlugin : kinds).includes(other.kind);
}
