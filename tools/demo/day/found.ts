import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../bootstrap/root.mjs';
import { ACCOUNTS, DEMO_PASSWORD } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import { REGION } from '../territory.ts';
import { Unexpected } from './api.ts';

const CLI = 'dist/apps/server/main.cli.js';
const FOUNDERS = ['territory-administrator', 'cci-analyst'];

/** Regions, territories and those who will run them: the one step that no API offers, for there is nobody yet to ask. */
export function found(days: readonly DemoDay[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-founding-'));
  const file = join(folder, 'founding.json');
  writeFileSync(file, JSON.stringify(foundingOf(days)));
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'found', '--file', file], {
    cwd: root,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Unexpected(`found: ${stderr}`);
}

function foundingOf(days: readonly DemoDay[]) {
  const region = { ...REGION, kind: 'region', modules: ['observatory'] };
  const territories = days.map(({ territory: { code, name, parentCode, timeZone, plugins } }) => ({
    code,
    name,
    kind: 'territory',
    parentCode,
    timeZone,
    modules: plugins,
  }));
  const accounts = ACCOUNTS.filter(({ role }) => FOUNDERS.includes(role)).map(
    ({ name, email, role, territoryCode }) => ({
      name,
      email,
      password: DEMO_PASSWORD,
      memberships: [{ territory: territoryCode, role }],
    }),
  );
  return { at: days[0]!.territory.session.opensAt, territories: [region, ...territories], accounts };
}
