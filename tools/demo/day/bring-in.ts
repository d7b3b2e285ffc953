import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoBuyer, DemoDay } from '../shapes.ts';
import { Unexpected } from './api.ts';
import { idFor } from './ids.ts';
import { awaitJob } from './jobs.ts';
import { parallel } from './parallel.ts';
import type { Person } from './person.ts';

export interface ImportResult {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  rows?: { row: number; outcome: string; reasons: string[] }[];
}

const IMPORT_PRODUCERS =
  'mutation ImportProducers($id: ID!, $file: FileInput!) { importProducers(id: $id, file: $file) { id } }';
const IMPORT_CATALOGUE =
  'mutation ImportCatalogue($id: ID!, $file: FileInput!) { importCatalogue(id: $id, file: $file) { id } }';
const ENROL = 'mutation EnrolBuyer($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';

/** Producers, then what they sell, from files, as an administrator does. */
export async function bringInProducers(
  day: DemoDay,
  administrator: Person,
  folder: string,
): Promise<[ImportResult, ImportResult]> {
  const code = day.territory.code.toLowerCase();
  const producers = await imported(
    day,
    administrator,
    IMPORT_PRODUCERS,
    'importProducers',
    join(folder, `${code}-producers.csv`),
  );
  const catalogue = await imported(
    day,
    administrator,
    IMPORT_CATALOGUE,
    'importCatalogue',
    join(folder, code === 'mtr' ? 'mtr-catalogue.xlsx' : 'aud-catalogue.csv'),
  );
  return [producers, catalogue];
}

async function imported(
  day: DemoDay,
  administrator: Person,
  mutation: string,
  field: string,
  path: string,
): Promise<ImportResult> {
  const at = day.territory.session.opensAt;
  const purpose = field === 'importProducers' ? 'organisations.producers-file' : 'catalogue.catalogue-file';
  const file = await administrator.upload(at, purpose, path.split('/').at(-1)!, readFileSync(path));
  const data = await administrator.ask<Record<string, { id: string }>>(at, mutation, {
    id: idFor(`${day.territory.code} ${field}`),
    file,
  });
  const result = await awaitJob<ImportResult>(administrator, at, data[field]!.id);
  const refused = result.rows?.filter(({ outcome }) => outcome === 'refused') ?? [];
  if (refused.length)
    throw new Unexpected(`${field}: ${refused.length} rows refused, first ${JSON.stringify(refused[0])}`);
  return result;
}

/** All buyers of the territory, enrolled one by one as from the form. Answers their ids by SIRET. */
export async function bringInBuyers(day: DemoDay, administrator: Person): Promise<Map<string, string>> {
  const at = day.territory.session.opensAt;
  const ids = await parallel(day.buyers, 4, async (buyer) => {
    const { enrolBuyer } = await administrator.ask<{ enrolBuyer: { id: string } }>(at, ENROL, {
      input: inputOf(day, buyer),
    });
    return [buyer.siret, enrolBuyer.id] as const;
  });
  return new Map(ids);
}

function inputOf({ territory }: DemoDay, buyer: DemoBuyer) {
  const { insee, address, latitude, longitude } = buyer.site;
  return {
    id: idFor(`${territory.code} buyer ${buyer.siret}`),
    name: buyer.name,
    siret: buyer.siret,
    kind: buyer.kind,
    email: buyer.email,
    phone: buyer.phone,
    site: { name: buyer.name, address, inseeCode: insee, latitude, longitude, windows: buyer.deliveryWindows },
  };
}
