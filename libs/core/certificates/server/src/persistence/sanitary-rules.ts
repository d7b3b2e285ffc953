import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { SanitaryRule } from '../domain/sanitary-limits';

interface RuleRow extends SanitaryRule {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Kept in memory: the same for every territory, and only a release changes them. */
@Injectable()
export class SanitaryRules {
  private known: readonly RuleRow[] | undefined;

  /** Those in force on a day. */
  async on(reading: Reading, day: string): Promise<SanitaryRule[]> {
    this.known ??=
      await reading.rows(sql<RuleRow>`select category, json_build_object('fr', name_fr, 'en', name_en) as name, unit,
      density::float8 as density, cap_under_30 as "capUnder30", cap_otherwise as "capOtherwise", max_km as "maxKm",
      product_references as "references", source, valid_from as "validFrom", valid_to as "validTo" from sanitary_rule order by rank`);
    return this.known.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  }
}
