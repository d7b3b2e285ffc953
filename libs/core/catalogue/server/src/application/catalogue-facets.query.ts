import { Injectable } from '@nestjs/common';
import { PRODUCT_LABELS, type CatalogueFacets, type Facet } from '@maillon/core/catalogue/contract';
import { FAMILIES, PRODUCER_FAMILIES } from '@maillon/core/organisations/contract';
import type { Locale, Sentence } from '@maillon/platform/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { Admissions } from './admissions';
import { admitted } from './admitted.sql';
import { openOn } from './offer-filter';
import { shownLabels } from './shown-labels.sql';

const input = z.object({ day: z.iso.date() });
type Input = z.infer<typeof input>;

interface FacetRow {
  readonly kind: 'family' | 'label' | 'producer';
  readonly value: string;
  readonly name: string | null;
  readonly count: number;
}

/** What the catalogue of a day can be filtered by. */
@Injectable()
export class CatalogueFacetsOfDay implements ReadCase<Input, CatalogueFacets> {
  readonly name = 'catalogue.catalogue-facets';
  readonly permission = 'catalogue.read';
  readonly input = input;

  constructor(private readonly admissions: Admissions) {}

  async read(reading: Reading, { day }: Input): Promise<CatalogueFacets> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const shown = shownLabels(sql`${day}::text`, sql`${today}::text`);
    const allowed = admitted(await this.admissions.on(reading, day), { day, today });
    const rows =
      await reading.rows(sql<FacetRow>`with listed as materialized (select o.family, case when o.labels = '{}' then o.labels else array(${shown}) end as labels, o.producer_id from offer o where ${openOn(day)} ${allowed})
      select 'family' as kind, family as value, null as name, count(*)::int as count from listed group by family
      union all select 'label', label, null, count(*)::int from listed, unnest(labels) as label group by label
      union all select 'producer', c.producer_id::text, p.name, c.count
        from (select producer_id, count(*)::int as count from listed group by producer_id) c join participation p on p.id = c.producer_id`);
    const of = (kind: FacetRow['kind']) => rows.filter((row) => row.kind === kind);
    return {
      families: of('family')
        .sort(inListOrder)
        .map((row) => facet(row, PRODUCER_FAMILIES, reading.locale)),
      labels: byLabel(of('label').map((row) => facet(row, PRODUCT_LABELS, reading.locale))),
      producers: byLabel(
        of('producer').map((row) => ({ value: row.value, label: row.name ?? row.value, count: row.count })),
      ),
    };
  }
}

function facet({ value, count }: FacetRow, sentences: Readonly<Record<string, Sentence>>, locale: Locale): Facet {
  return { value, label: sentences[value]?.[locale] ?? value, count };
}

function inListOrder(a: FacetRow, b: FacetRow): number {
  return FAMILIES.findIndex((family) => family === a.value) - FAMILIES.findIndex((family) => family === b.value);
}

const french = new Intl.Collator('fr');

function byLabel(facets: Facet[]): Facet[] {
  return facets.sort((a, b) => french.compare(a.label, b.label));
}
