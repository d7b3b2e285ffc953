import { Injectable } from '@nestjs/common';
import { producersWritten } from '@maillon/core/organisations/contract';
import { localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { CensusEntries } from '../persistence/census-entries';
import { ImportFiles } from '../persistence/import-files';
import { Participations } from '../persistence/participations';
import { decided, type Decision, type FoundRow, type Territory } from './decided-row';
import type { RowToWrite } from './producer-file/duplicates';

export interface ProducersBatch {
  readonly fileId: string;
  readonly fileName: string;
  readonly number: number;
  readonly dryRun: boolean;
  /** Named so that the audit log keeps people's addresses out. */
  readonly content: readonly RowToWrite[];
}

/** Some rows of a producers file, in one transaction that remembers what it found: done twice, it answers the same. */
@Injectable()
export class ImportProducersBatch implements UseCase<ProducersBatch, void> {
  readonly name = 'organisations.import-producers-batch';
  readonly permission = 'organisations.import-producers';
  // Made by the job from a checked file, and by nobody else.
  readonly input = z.custom<ProducersBatch>();

  constructor(
    private readonly files: ImportFiles,
    private readonly participations: Participations,
    private readonly census: CensusEntries,
  ) {}

  async execute(work: Work, batch: ProducersBatch): Promise<void> {
    const { fileId, number, dryRun, content } = batch;
    if (await this.files.batch<FoundRow>(work, fileId, number)) return;
    const territory = await this.territoryFor(work, batch);
    const decisions = content.map((row) => decided(row, territory));
    if (!dryRun) await this.write(work, decisions);
    await this.files.recordBatch(
      work,
      fileId,
      number,
      decisions.map(({ row }) => row),
    );
  }

  private async territoryFor(work: Work, { content, fileName }: ProducersBatch): Promise<Territory> {
    const meant = content.flatMap(({ draft, siret, mergeInto }) => (draft ? [mergeInto ?? siret] : []));
    const known = await this.participations.ofSirets(work, meant);
    const entries = await this.census.ofSirets(work, meant);
    return { known: new Map(known.map((one) => [one.siret, one])), entries, fileName, locale: work.locale };
  }

  /** Of rows that mean the same producer, the last one holds what the others said. */
  private async write(work: Work, decisions: readonly Decision[]): Promise<void> {
    const last = new Map(decisions.flatMap(({ write }) => (write ? [[write.record.siret, write] as const] : [])));
    if (last.size === 0) return;
    const all = [...last.values()];
    const ids = await this.participations.shareAll(
      work,
      all.map(({ record }) => record),
    );
    const idOf = (siret: string) => ids.get(siret)!;
    await this.participations.write(
      work,
      all.map(({ record }) => ({ ...record, id: idOf(record.siret), part: 'producer' })),
      localDay(work.at, work.territory.timeZone),
    );
    await this.census.write(
      work,
      all.map(({ record, entry }) => ({ ...entry, organisationId: idOf(record.siret) })),
    );
    work.emit(producersWritten, {
      producers: all.map(({ record }) => ({ id: idOf(record.siret), labels: [...record.labels] })),
    });
  }
}
