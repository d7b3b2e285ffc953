import { CommuneCentres, CommuneDirectory, SupplyArea } from '@maillon/core/territories/server';
import type { Choices, Met, RowToWrite } from '../application/producer-file/duplicates';
import { corrected, lookAt, type FileLook } from '../application/producer-file/layout';
import type { Field } from '../application/producer-file/fields';
import { rawRows } from '@maillon/platform/server';
import { ProducersOfFile } from '../jobs/producers-of-file';

export interface ReadOptions {
  readonly known?: readonly Met[];
  readonly columns?: readonly { readonly index: number; readonly field: Field | null }[];
  readonly choices?: Partial<Choices>;
}

const directory = new CommuneDirectory();
const PERIMETER = ['62588', '62318', '62108', '62752', '62826', '62261', '62535'];

/** What the job would take a file's rows for, in a territory around Montreuil-sur-Mer, before it asks the database. */
export async function readFile(bytes: Buffer, options: ReadOptions = {}): Promise<RowToWrite[]> {
  const layout = corrected(await lookAt(rawRows(bytes)), options.columns ?? []);
  const file = new ProducersOfFile({
    bytes,
    layout,
    communes: await directory.open(),
    centres: new CommuneCentres(),
    choices: { merge: new Map(), keepApart: new Set(), ...options.choices },
    locale: 'fr',
    surroundings: {
      land: { perimeter: new Set(PERIMETER), supplyArea: new SupplyArea(40, []), knownSites: [] },
      producers: options.known ?? [],
      today: '2026-07-06',
    },
  });
  await file.survey();
  const rows: RowToWrite[] = [];
  for await (const batch of file.batches(50)) rows.push(...batch);
  return rows;
}

export function lookedAt(bytes: Buffer): Promise<FileLook> {
  return lookAt(rawRows(bytes));
}

/** Each row as its number, what becomes of it and why: `2 ok`, `3 refused siret-missing`. */
export function told(rows: readonly RowToWrite[]): string[] {
  return rows.map(({ row, outcome, reasons, warnings }) => {
    const codes = [...reasons, ...warnings].map(({ code }) => code.replace('organisations.', ''));
    return [row, outcome ?? 'ok', ...codes].join(' ');
  });
}
