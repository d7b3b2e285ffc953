import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueCsv, catalogueXlsx } from './catalogue-file.ts';
import { audomaroisDay, montreuilloisDay } from './days.ts';
import { producersCsv } from './producers-file.ts';

export interface DemoFiles {
  readonly mtrProducers: string;
  readonly mtrCatalogue: string;
  readonly audProducers: string;
  readonly audCatalogue: string;
}

/** Writes the import files of both territories into a folder, and gives their paths. */
export async function writeFiles(folder: string): Promise<DemoFiles> {
  await mkdir(folder, { recursive: true });
  const mtr = montreuilloisDay();
  const aud = audomaroisDay();
  return {
    mtrProducers: await write(folder, 'mtr-producers.csv', producersCsv(mtr.producers)),
    mtrCatalogue: await write(folder, 'mtr-catalogue.xlsx', await catalogueXlsx(mtr.offers)),
    audProducers: await write(folder, 'aud-producers.csv', producersCsv(aud.producers)),
    audCatalogue: await write(folder, 'aud-catalogue.csv', catalogueCsv(aud.offers)),
  };
}

async function write(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
