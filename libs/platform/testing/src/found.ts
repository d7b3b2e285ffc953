import type { ServerModule } from '@maillon/platform/server';
import type { Client } from 'pg';
import { v7 as uuid } from 'uuid';

export interface TestTerritory {
  readonly id: string;
  readonly code: string;
}

/** A territory, or its region, in which the core and some plugins are on. */
export async function found(
  owner: Client,
  code: string,
  kind: string,
  parent: string | null,
  modules: readonly ServerModule[],
  plugins: readonly string[],
): Promise<TestTerritory> {
  const id = uuid();
  await owner.query('insert into territory (id, code, name, kind, parent_id) values ($1, $2, $3, $4, $5)', [
    id,
    code,
    `Territoire ${code}`,
    kind,
    parent,
  ]);
  for (const { manifest } of modules.filter(
    ({ manifest: { layer, id: name } }) => layer !== 'plugin' || plugins.includes(name),
  )) {
    await owner.query(
      `insert into module_installation (territory_id, module_id, enabled, settings, since, changed_by) values ($1, $2, true, $3, now(), 'test')`,
      [id, manifest.id, '{}'],
    );
  }
  return { id, code };
}
