import { Injectable } from '@nestjs/common';
import { say, type ModuleManifest } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { inLanguage } from './in-language';

export interface ModuleInstallationView {
  id: string;
  title: string;
  summary: string;
  version: string;
  optional: boolean;
  enabled: boolean;
  since: string | null;
  needs: readonly string[];
  neededBy: string[];
  settings: unknown;
  settingsSchema: unknown;
  territories: readonly ModuleInTerritoryView[] | null;
}

export interface ModuleInTerritoryView {
  readonly territoryId: string;
  readonly code: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly since: string;
}

interface InstallationRow {
  moduleId: string;
  enabled: boolean;
  since: string;
}

@Injectable()
export class Modules implements ReadCase<Record<string, never>, ModuleInstallationView[]> {
  readonly name = 'platform.modules';
  readonly permission = 'platform.read-modules';
  readonly input = z.object({}).strict() as z.ZodType<Record<string, never>>;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading): Promise<ModuleInstallationView[]> {
    const rows = await reading.rows(
      sql<InstallationRow>`select module_id as "moduleId", enabled, since from module_installation`,
    );
    const byId = new Map(rows.map((row) => [row.moduleId, row]));
    const below = await this.inTerritories(reading);
    return this.registry.manifests.map((manifest) => ({
      ...this.view(manifest, byId, reading),
      // What is always on is on everywhere; its rows only hold settings.
      territories: below && (manifest.layer === 'plugin' ? (below.get(manifest.id) ?? []) : []),
    }));
  }

  /** By module, in a region: where it is or was on. Null in a territory. */
  private async inTerritories(reading: Reading): Promise<Map<string, ModuleInTerritoryView[]> | null> {
    if (reading.territory.kind !== 'region') return null;
    const rows = await reading.rows(sql<ModuleInTerritoryView & { module: string }>`select module_id as module,
      territory_id as "territoryId", code, name, enabled, since from app.region_modules()`);
    return Map.groupBy(rows, ({ module }) => module);
  }

  view(
    manifest: ModuleManifest,
    rows: ReadonlyMap<string, InstallationRow>,
    reading: Pick<Reading, 'locale' | 'settings'>,
  ): ModuleInstallationView {
    const row = rows.get(manifest.id);
    const optional = manifest.layer === 'plugin';
    return {
      id: manifest.id,
      title: say(manifest.title, reading.locale),
      summary: say(manifest.summary, reading.locale),
      version: manifest.version,
      optional,
      enabled: !optional || (row?.enabled ?? false),
      since: row?.since ?? null,
      needs: manifest.needs,
      neededBy: this.registry.manifests
        .filter(({ id, needs }) => needs.includes(manifest.id) && (rows.get(id)?.enabled ?? false))
        .map(({ id }) => id),
      settings: reading.settings(manifest.id),
      settingsSchema: inLanguage(manifest.settings.schema, reading.locale),
      territories: null,
    };
  }
}
