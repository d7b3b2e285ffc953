import type { VatRegime } from '@maillon/core/organisations/contract';
import type { ClientBase } from 'pg';

interface RegimeText {
  readonly regime: VatRegime;
  readonly from: string;
  readonly chargesVat: boolean;
  /** What its documents must say. */
  readonly mention: { readonly fr: string; readonly en: string } | null;
  readonly source: string;
}

/** A change of the law is a new day, never another text for days gone by. */
const REGIMES: readonly RegimeText[] = [
  { regime: 'ordinary', from: '2014-01-01', chargesVat: true, mention: null, source: 'CGI, art. 256' },
  {
    regime: 'franchise',
    from: '2014-01-01',
    chargesVat: false,
    mention: {
      fr: 'TVA non applicable, art. 293 B du CGI',
      en: 'No VAT charged, art. 293 B of the French tax code (CGI)',
    },
    source: 'CGI, art. 293 B et 293 E',
  },
  {
    regime: 'farm-flat-rate',
    from: '2014-01-01',
    chargesVat: false,
    mention: {
      fr: 'TVA non facturée, remboursement forfaitaire agricole, art. 298 quater du CGI',
      en: 'No VAT charged, farmers’ flat-rate refund, art. 298 quater of the French tax code (CGI)',
    },
    source: 'CGI, art. 298 bis, 298 quater et 298 quinquies',
  },
];

const UPSERT = `insert into vat_regime as v (regime, valid_from, charges_vat, mention_fr, mention_en, source)
  select regime, "from", "chargesVat", mention->>'fr', mention->>'en', source
  from jsonb_to_recordset($1::jsonb) as d (regime text, "from" date, "chargesVat" boolean, mention jsonb, source text)
  on conflict (regime, valid_from) do update set charges_vat = excluded.charges_vat, mention_fr = excluded.mention_fr,
    mention_en = excluded.mention_en, source = excluded.source where v is distinct from excluded`;

/** Brings the table to this release with the owner's rights. Run again, it writes nothing. */
export async function ensureVatRegimes(owner: ClientBase): Promise<void> {
  await owner.query(UPSERT, [JSON.stringify(REGIMES)]);
}
