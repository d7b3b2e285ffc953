import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';

const SDL = 'libs/{platform,core/*,plugins/*}/contract/src/*.graphql';

/** Every module that has a schema, lowest first: platform, core in its order, then the plugins by name. */
export function modulesWithSchema(root) {
  const byFolder = new Map();
  for (const file of globSync(SDL, { cwd: root }).toSorted()) {
    const folder = file.slice(0, file.indexOf('/contract/'));
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const modules = [...byFolder].map(([folder, files]) => moduleOf(root, folder, files));
  return modules.toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
}

/** The modules whose types this one may name: all of the lower ones, and never another plugin. */
export function lowerModules(module, modules) {
  return modules.filter((other) => other.rank < module.rank);
}

function moduleOf(root, folder, files) {
  const [, layer, name = 'platform'] = folder.split('/');
  return {
    folder,
    layer,
    name,
    rank: rankOf(root, layer, name),
    packageName: `@maillon/${folder.slice('libs/'.length)}/contract`,
    definitions: files.flatMap((file) => parse(readFileSync(join(root, file), 'utf8')).definitions),
  };
}

function rankOf(root, layer, name) {
  if (layer === 'platform') return -1;
  const order = coreOrder(root);
  if (layer === 'plugins') return order.length;
  const rank = order.indexOf(name);
  if (rank < 0) throw new Error(`libs/core/${name} is not in tools/nx/core-order.json: say where it stands.`);
  return rank;
}

function coreOrder(root) {
  const file = join(root, 'tools/nx/core-order.json');
  if (!existsSync(file)) throw new Error(`${file} is missing.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
