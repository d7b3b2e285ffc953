import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Charts, maps and the dictionaries of passwords: kept once somebody has needed them. */
const HEAVY_BYTES = 300_000;

/**
 * The worker fetches the application ahead, so that it starts without a network. File names say nothing of what is in
 * them; what is heavy waits until it is asked for. @param {string} root
 */
export function lightenWorker(root) {
  const folder = join(root, 'dist/apps/portal/browser');
  const path = join(folder, 'ngsw.json');
  if (!existsSync(path)) return;
  const plan = JSON.parse(readFileSync(path, 'utf8'));
  const [ahead, later] = plan.assetGroups;
  const heavy = ahead.urls.filter((url) => statSync(join(folder, url.replace(/^\/portal\//, ''))).size > HEAVY_BYTES);
  if (heavy.length === 0) return;
  ahead.urls = ahead.urls.filter((url) => !heavy.includes(url));
  later.urls.push(...heavy);
  writeFileSync(path, JSON.stringify(plan, null, 2));
}
