import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { coreOrder, placeOf } from '../../nx/place.ts';
import type { Check, Problem } from '../check.ts';
import { imports } from './cruise.ts';
import { placesUnder } from './places.ts';
import { COMMON, walls } from './rules.ts';

/** Who may import whom, and no cycle. */
export const wallsCheck: Check = {
  name: 'walls',
  rules: [
    'contract-wall',
    'server-wall',
    'web-wall',
    'testing-wall',
    'app-wall',
    'through-the-index',
    ...COMMON.map(({ name }) => String(name)),
    'placed',
  ],
  run: async (root) => [...unplaced(root), ...(await forbiddenImports(root))],
};

async function forbiddenImports(root: string): Promise<Problem[]> {
  const folders = ['libs', 'apps'].filter((folder) => existsSync(join(root, folder)));
  const rules = [...walls(placesUnder(root), coreOrder(workspace)), ...COMMON];
  const { summary } = await imports(root, folders, rules);
  return summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    message: `${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`,
  }));
}

/** A source outside every project has no wall around it, and a core module outside the order has no storey. */
function unplaced(root: string): Problem[] {
  const lost = globSync('{libs,apps}/**/*.ts', { cwd: root }).filter((file) => !placeOf(file));
  const order = coreOrder(workspace);
  const unordered = placesUnder(root).filter(({ layer, module }) => layer === 'core' && !order.includes(module));
  return [
    ...lost.map((file) => ({ rule: 'placed', message: `${file} belongs to no project` })),
    ...unordered.map(({ module }) => ({ rule: 'placed', message: `${module} is not in tools/nx/core-order.json` })),
  ];
}

const workspace = join(import.meta.dirname, '../../..');
