import type { ClientBase } from 'pg';
import type { VatService } from '../domain/vat-rate';
import type { VatCategory } from './product-references.data';

/** In basis points, from a day on, and by which text. A change of the law is a new day, never another number for days gone by. */
const RATES: readonly (readonly [category: VatCategory | VatService, from: string, rateBp: number, source: string])[] =
  [
    ['food-5.5', '2012-01-01', 550, 'CGI, art. 278-0 bis, A, 1° (BOI-TVA-LIQ-30-10-10)'],
    // Cider and beer as much as wine and spirits.
    [
      'alcohol-20',
      '2014-01-01',
      2_000,
      'CGI, art. 278 ; boissons alcooliques, hors du champ de l’art. 278-0 bis, A, 1°',
    ],
    ['confectionery-20', '2014-01-01', 2_000, 'CGI, art. 278 ; confiserie, exclue par l’art. 278-0 bis, A, 1°'],
    [
      'delivery',
      '2014-01-01',
      2_000,
      'CGI, art. 278 ; transport de marchandises, service distinct des ventes des producteurs',
    ],
  ];

const UPSERT = `insert into vat_rate as v (category, valid_from, rate_bp, source)
  select category, "from", "rateBp", source from jsonb_to_recordset($1::jsonb) as d (category text, "from" date, "rateBp" integer, source text)
  on conflict (category, valid_from) do update set rate_bp = excluded.rate_bp, source = excluded.source where v is distinct from excluded`;

/** Brings the table to this release with the owner's rights. Run again, it writes nothing. */
export async function ensureVatRates(owner: ClientBase): Promise<void> {
  const rows = RATES.map(([category, from, rateBp, source]) => ({ category, from, rateBp, source }));
  await owner.query(UPSERT, [JSON.stringify(rows)]);
}
