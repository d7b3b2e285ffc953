import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { VatRules, type VatData } from '../domain/vat-rules';

/** Only a release changes the law: a process reads it once. */
@Injectable()
export class VatLaw {
  private rules: VatRules | undefined;

  async of(reading: Reading): Promise<VatRules> {
    return (this.rules ??= await this.read(reading));
  }

  private async read(reading: Reading): Promise<VatRules> {
    const data = await reading.row(sql<VatData>`select
      (select json_object_agg(category, rates) from (select category,
        json_agg(json_build_array(valid_from, rate_bp) order by valid_from) as rates from vat_rate group by category) r) as rates,
      (select json_object_agg(regime, periods) from (select regime, json_agg(json_build_object('from', valid_from, 'chargesVat', charges_vat,
        'mention', case when mention_fr is not null then json_build_object('fr', mention_fr, 'en', mention_en) end) order by valid_from) as periods
        from vat_regime group by regime) g) as regimes`);
    return new VatRules({ rates: data?.rates ?? {}, regimes: data?.regimes ?? {} });
  }
}
