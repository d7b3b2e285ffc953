import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { whoOf } from '../outbox/write-outbox';
import type { Reading, Work } from '../use-cases/work';
import type { LevelSettings, SettingLevel } from './resolve-setting';

/** Whose values one changes: the territory or region in which one acts, or one organisation there. */
export interface SettingPlace {
  readonly module: string;
  readonly version: number;
  readonly organisationId: string | null;
}

/** What each level says of a module's settings, as seen from the territory in which one works. */
@Injectable()
export class SettingLevels {
  load(reading: Reading, module: string, organisationId: string | null): Promise<LevelSettings[]> {
    return reading.rows(
      sql<LevelSettings>`select level, settings, locked from app.setting_levels(${module}, ${organisationId}::uuid)`,
    );
  }

  ownLevel({ territory }: Pick<Reading, 'territory'>, organisationId: string | null): SettingLevel {
    return organisationId ? 'organisation' : territory.kind;
  }

  async save(
    work: Work,
    { module, version, organisationId }: SettingPlace,
    { settings, locked }: Omit<LevelSettings, 'level'>,
  ): Promise<void> {
    const values = JSON.stringify(settings);
    if (organisationId)
      await work.rows(sql`insert into organisation_setting (organisation_id, module_id, settings)
        values (${organisationId}::uuid, ${module}, ${values}::jsonb)
        on conflict (territory_id, organisation_id, module_id) do update set settings = excluded.settings`);
    else
      await work.rows(sql`insert into module_installation (module_id, enabled, settings, locked, settings_version, since, changed_by)
        values (${module}, true, ${values}::jsonb, ${[...locked]}::text[], ${version}, ${work.at}, ${whoOf(work)})
        on conflict (territory_id, module_id) do update set settings = excluded.settings, locked = excluded.locked,
          settings_version = excluded.settings_version, changed_by = excluded.changed_by`);
  }
}
