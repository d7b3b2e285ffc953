import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { vatOn, type DatedRate, type VatService } from '../domain/vat-rate';

interface Law {
  readonly rates: Readonly<Record<string, readonly DatedRate[]>>;
}

/** What the law says of VAT besides the goods. Only a release changes it: a process reads it once. */
@Injectable()
export class VatLaw {
  private law: Law | undefined;

  /** In basis points. */
  async rateOf(reading: Reading, service: VatService, day: string): Promise<number> {
    const { rates } = (this.law ??= await this.read(reading));
    return vatOn({ code: service, vatRates: rates[service] ?? [] }, day);
  }

  private async read(reading: Reading): Promise<Law> {
    const law = await reading.row(sql<Law>`select json_object_agg(category, rates) as rates
      from (select category, json_agg(json_build_array(valid_from, rate_bp) order by valid_from) as rates from vat_rate group by category) r`);
    return law!;
  }
}
