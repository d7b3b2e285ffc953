import { setImmediate } from 'node:timers/promises';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { CommuneCentres, Communes } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import { MOST_ROWS, rawRows } from '@maillon/platform/server';
import type { ImportSurroundings } from '../application/import-land.query';
import { Duplicates, type Choices, type RowToWrite } from '../application/producer-file/duplicates';
import { CommuneFinder } from '../application/producer-file/find-commune';
import type { FileLayout } from '../application/producer-file/layout';
import { placedRow, type Places } from '../application/producer-file/placed-row';
import { rowReading, type ReadRow } from '../application/producer-file/read-rows';
import { likelyCommunes, SupplyLimits } from '../application/producer-file/supply-limits';

export interface ProducersFile {
  readonly bytes: Buffer;
  readonly layout: FileLayout;
  readonly surroundings: ImportSurroundings;
  readonly communes: Communes;
  readonly centres: CommuneCentres;
  readonly choices: Choices;
  readonly locale: Locale;
}

const ROWS_IN_A_BREATH = 100;

/**
 * The rows of a producers file, read twice as a stream: once to know how many there are and where the territory's producers
 * stand, once to be written. What is kept meanwhile is one line a producer.
 */
export class ProducersOfFile {
  private readonly limits: SupplyLimits;
  private readonly read: ReturnType<typeof rowReading>;
  private readonly places: Places;

  constructor(private readonly file: ProducersFile) {
    const { surroundings, communes, locale, layout } = file;
    const { land, producers, today } = surroundings;
    this.limits = new SupplyLimits(land, communes, locale);
    const sirets = Map.groupBy(
      producers.map(({ siret }) => siret),
      (siret) => siret.slice(0, 9),
    );
    const communeOf = new Map(producers.map(({ siret, communeCode }) => [siret, communeCode]));
    this.places = {
      communeOf: (siret) => communeOf.get(siret),
      centreOf: (code) => file.centres.centreOf(code),
    };
    const finder = new CommuneFinder(communes, likelyCommunes(land, communes));
    this.read = rowReading(layout, { finder, locale, today, siretsOf: (siren) => sirets.get(siren) ?? [] });
  }

  /** How many rows there are under the headings. Refusals: organisations.file-empty, file-too-large. */
  async survey(): Promise<number> {
    let count = 0;
    for await (const row of this.rows()) {
      this.limits.gather(row);
      if (++count > MOST_ROWS) throw organisationsRefusals.because('file-too-large');
    }
    if (count === 0) throw organisationsRefusals.because('file-empty');
    return count;
  }

  async *batches(size: number): AsyncGenerator<RowToWrite[]> {
    const duplicates = new Duplicates(this.file.surroundings.producers, this.file.choices, this.file.locale);
    let batch: RowToWrite[] = [];
    for await (const row of this.rows()) {
      batch.push(duplicates.compared(this.limits.within(row)));
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  private async *rows(): AsyncGenerator<ReadRow> {
    const { sheet, headerRow } = this.file.layout;
    let breath = 0;
    for await (const row of rawRows(this.file.bytes)) {
      if (row.sheet > sheet) return;
      if (row.sheet < sheet || row.number <= headerRow) continue;
      // Lets the process answer others between two handfuls of rows.
      if (++breath % ROWS_IN_A_BREATH === 0) await setImmediate();
      yield placedRow(this.read(row), this.places);
    }
  }
}
