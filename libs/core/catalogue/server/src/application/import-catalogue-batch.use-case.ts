import { Injectable } from '@nestjs/common';
import { catalogueRefusals, type CatalogueImportRow } from '@maillon/core/catalogue/contract';
import { ClaimLabels } from '@maillon/core/certificates/server';
import { ImportFiles } from '@maillon/core/organisations/server';
import { localDay } from '@maillon/core/territories/server';
import type { Refusal } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ShelfChanges, type Shelving } from '../domain/shelf-items';
import { Shelves, type ProducerShelf } from '../persistence/shelves';
import type { ReadRow } from './catalogue-file/read-rows';
import { told } from './catalogue-file/row-notes';
import { FillRates } from './fill-rates';
import { personOf } from './sayings';
import { tellOfRepricing } from './tell-of-repricing';

export interface CatalogueBatch {
  readonly fileId: string;
  readonly number: number;
  readonly dryRun: boolean;
  /** Named so that the audit log does not repeat the file. */
  readonly content: readonly ReadRow[];
}

/** Some rows of a catalogue file, in one transaction that remembers what it found: done twice, it answers the same. */
@Injectable()
export class ImportCatalogueBatch implements UseCase<CatalogueBatch, CatalogueImportRow[]> {
  readonly name = 'catalogue.import-catalogue-batch';
  readonly permission = 'catalogue.import';
  // Made by the job from a checked file, and by nobody else.
  readonly input = z.custom<CatalogueBatch>();

  constructor(
    private readonly files: ImportFiles,
    private readonly shelves: Shelves,
    private readonly claims: ClaimLabels,
    private readonly rates: FillRates,
  ) {}

  async execute(work: Work, { fileId, number, dryRun, content }: CatalogueBatch): Promise<CatalogueImportRow[]> {
    const before = await this.files.batch<CatalogueImportRow>(work, fileId, number);
    if (before) return before;
    const changes = new ShelfChanges();
    const found = await this.put(work, content, changes);
    if (!dryRun) await this.save(work, changes);
    await this.files.recordBatch(work, fileId, number, found);
    return found;
  }

  /** What the file says of labels is a claim until somebody proves it. */
  private async save(work: Work, changes: ShelfChanges): Promise<void> {
    const rates = await this.rates.of(work, [...new Set([...changes.offers.values()].map((one) => one.producerId))]);
    const [personId, at] = [personOf(work), work.at];
    await this.shelves.save(work, changes, (id) => ({ source: 'import', personId, at, fillBp: rates.get(id)! }));
    tellOfRepricing(work, changes);
    const claimed = [...changes.products.values()].filter(({ labels }) => labels.length > 0);
    await this.claims.of(
      work,
      claimed.map(({ producerId, labels }) => ({ holderId: producerId, labels })),
    );
  }

  private async put(work: Work, rows: readonly ReadRow[], changes: ShelfChanges): Promise<CatalogueImportRow[]> {
    const drafts = rows.flatMap(({ draft }) => draft ?? []);
    const since = drafts.map(({ availableFrom }) => availableFrom).sort()[0];
    const shelves = since
      ? await this.shelves.load(
          work,
          drafts.map(({ siret }) => siret),
          since,
        )
      : new Map<string, ProducerShelf>();
    const today = localDay(work.at, work.territory.timeZone);
    return rows.map((row) => {
      const shelving = shelve(row, shelves.get(row.siret), today);
      changes.add(shelving, shelves.get(row.siret)?.id ?? '');
      return finding(row, shelving, work);
    });
  }
}

function shelve({ draft, siret }: ReadRow, producer: ProducerShelf | undefined, today: string): Shelving {
  if (!draft) return { outcome: 'refused' };
  if (!producer) return refused(catalogueRefusals.because('producer-unknown', { siret }));
  if (!producer.isApproved)
    return refused(catalogueRefusals.because('producer-not-approved', { producer: producer.name }));
  return producer.shelf.put(draft, today);
}

function refused(refusal: Refusal): Shelving {
  return { outcome: 'refused', refusal };
}

function finding(
  { row, siret, name, reasons, warnings }: ReadRow,
  { outcome, refusal, warning }: Shelving,
  { locale }: Work,
): CatalogueImportRow {
  return {
    row,
    outcome,
    siret,
    name,
    reasons: [...reasons, ...told(refusal ? [refusal] : [], locale)],
    warnings: [...warnings, ...told(warning ? [warning] : [], locale)],
  };
}
