import { Injectable } from '@nestjs/common';
import type { PerimeterChange, PerimeterTouch, PerimeterTouchStrategy } from '@maillon/core/territories/server';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const EXAMPLES = 5;

const OUT: Readonly<Record<string, Sentence>> = {
  buyer: {
    fr: 'acheteurs dans les communes qui sortent : ils restent inscrits',
    en: 'buyers in the communes that go out: they stay enrolled',
  },
  producer: {
    fr: 'producteurs dans les communes qui sortent : ils restent, l’aire d’approvisionnement décide des suivants',
    en: 'producers in the communes that go out: they stay, the supply area decides for the next ones',
  },
};

interface Touched {
  readonly part: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Who is in the communes that leave a perimeter. Nobody loses anything, but an administrator wants to have seen them. */
@Injectable()
export class PerimeterTouchOnSites implements PerimeterTouchStrategy {
  async touched(reading: Reading, { removed }: PerimeterChange): Promise<PerimeterTouch[]> {
    const rows = await reading.rows(sql<Touched>`select p.part, count(*)::int as count,
        (array_agg(p.name order by p.name))[1:${sql.lit(EXAMPLES)}] as examples
      from site s join participation p on p.territory_id = s.territory_id and p.id = s.organisation_id
      where s.insee_code = any(${[...removed]}::text[]) and p.state <> 'left' and p.part in ('buyer', 'producer')
      group by p.part order by p.part`);
    return rows.map(({ part, count, examples }) => ({ label: OUT[part]!, count, examples }));
  }
}
