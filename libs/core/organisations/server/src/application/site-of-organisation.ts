import type { Site } from '@maillon/core/organisations/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { SITE } from './participation-page';

export async function siteOfOrganisation(reading: Reading, id: string): Promise<Site | null> {
  const row = await reading.row(
    sql<{ site: Site }>`select ${SITE} as site from site s where s.organisation_id = ${id}::uuid for no key update`,
  );
  return row && row.site;
}
