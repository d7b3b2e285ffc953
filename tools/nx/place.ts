import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'contract' | 'server' | 'web' | 'testing' | 'app' | 'tool';
export type Layer = 'core' | 'plugins' | 'platform' | 'apps' | 'tools';

/** Where a project stands in the house: everything else (tags, targets, walls) is deduced from it. */
export interface Place {
  root: string;
  name: string;
  kind: Kind;
  layer: Layer;
  /** The module's folder name; `platform`, the application's name or `tools` elsewhere. */
  module: string;
}

const MODULE = /^libs\/(core|plugins)\/([a-z0-9-]+)\/(contract|server|web)(\/|$)/;
const PLATFORM = /^libs\/platform\/(contract|server|web|testing)(\/|$)/;
const APP = /^apps\/([a-z0-9-]+)(\/|$)/;

/** The place of a file or a folder given by its path from the root; nothing for a path outside every project. */
export function placeOf(path: string): Place | undefined {
  return modulePlace(path) ?? platformPlace(path) ?? appPlace(path) ?? toolsPlace(path);
}

export function tagsOf(place: Place): string[] {
  return [`kind:${place.kind}`, `layer:${place.layer}`, `module:${place.module}`];
}

/** Core modules from the lowest to the highest: one may import those before it. */
export function coreOrder(root: string): string[] {
  return JSON.parse(readFileSync(join(root, 'tools/nx/core-order.json'), 'utf8')) as string[];
}

function modulePlace(path: string): Place | undefined {
  const [, layer, module, kind] = MODULE.exec(path) ?? [];
  if (!module) return undefined;
  const root = `libs/${layer}/${module}/${kind}`;
  return { root, name: `${layer}-${module}-${kind}`, kind: kind as Kind, layer: layer as Layer, module };
}

function platformPlace(path: string): Place | undefined {
  const kind = PLATFORM.exec(path)?.[1];
  if (!kind) return undefined;
  return {
    root: `libs/platform/${kind}`,
    name: `platform-${kind}`,
    kind: kind as Kind,
    layer: 'platform',
    module: 'platform',
  };
}

function appPlace(path: string): Place | undefined {
  const app = APP.exec(path)?.[1];
  return app ? { root: `apps/${app}`, name: app, kind: 'app', layer: 'apps', module: app } : undefined;
}

function toolsPlace(path: string): Place | undefined {
  if (path !== 'tools' && !path.startsWith('tools/')) return undefined;
  return { root: 'tools', name: 'tools', kind: 'tool', layer: 'tools', module: 'tools' };
}
