import { LRUCache } from 'lru-cache';
import { sql } from 'kysely';
import type { ModuleSettings, Resolved } from './context';
import type { Entry } from './entry';
import type { RowsOf } from './reading';

interface Kept extends Resolved {
  readonly revision: string;
}

interface SettingsRow {
  readonly settings_revision: string;
  readonly modules: Record<string, ModuleSettings>;
  readonly settings: Record<string, ModuleSettings>;
}

const MOST = 20_000;
const NOTHING: Resolved = { modules: {}, resolved: {} };

/**
 * Settings of the territories, kept as long as the revision that each entry announces is theirs: never older than the
 * transaction that asks, and resolved anew only when somebody changed them.
 */
export class SettingsMemory {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST });

  async of(
    { territory_id: territory, organisation_id: organisation, settings_revision: revision }: Entry,
    rows: RowsOf,
  ): Promise<Resolved> {
    if (!territory) return NOTHING;
    const key = `${territory} ${organisation ?? ''}`;
    const known = this.kept.get(key);
    if (known?.revision === revision) return known;
    const asked = sql<SettingsRow>`select * from app.settings_here(${organisation}::uuid)`;
    const { settings_revision, modules, settings } = (await rows(asked))[0]!;
    const found = { revision: settings_revision, modules, resolved: settings };
    this.kept.set(key, found);
    return found;
  }
}
