import { Injectable } from '@nestjs/common';
import { traceabilitySettings, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { resolveSetting, type LevelSettings, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const KEY = 'weighedAtHub' satisfies keyof TraceabilitySettings;

/** Whose goods are charged by what the hub weighs: agreed with a producer, or said for all of them. */
@Injectable()
export class AgreedPoints {
  async atHub(reading: Reading, producerIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(producerIds)];
    if (ids.length === 0) return new Set();
    const rows = await reading.rows(sql<
      LevelSettings & { readonly producerId: string }
    >`select p.id as "producerId", s.level, s.settings, s.locked
      from unnest(${ids}::uuid[]) p (id) cross join lateral app.setting_levels('traceability', p.id) s`);
    const levels = Map.groupBy(rows, ({ producerId }) => producerId);
    const standard = traceabilitySettings.defaults[KEY];
    return new Set(ids.filter((id) => resolveSetting(KEY, standard, levels.get(id) ?? []).value === true));
  }
}
