import { Injectable } from '@nestjs/common';
import { organisationsRefusals, producersWritten, type ProducersImportRow } from '@maillon/core/organisations/contract';
import { localDay } from '@maillon/core/territories/server';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { completed, isSame, type ProducerRecord } from '../domain/producer';
import { ImportFiles } from '../persistence/import-files';
import { Participations, type StoredProducer } from '../persistence/participations';
import { reasonOf } from './producer-file/row-notes';
import { told, type RowToWrite } from './producer-file/without-duplicates';

export interface ProducersBatch {
  readonly fileId: string;
  readonly number: number;
  readonly dryRun: boolean;
  /** Named so that the audit log keeps people's addresses out. */
  readonly content: readonly RowToWrite[];
}

interface Decision {
  readonly row: ProducersImportRow;
  /** What is to be written; null when nothing is. */
  readonly write: ProducerRecord | null;
}

/** Some rows of a producers file, in one transaction that remembers what it found: done twice, it answers the same. */
@Injectable()
export class ImportProducersBatch implements UseCase<ProducersBatch, ProducersImportRow[]> {
  readonly name = 'organisations.import-producers-batch';
  readonly permission = 'organisations.import-producers';
  // Made by the job from a checked file, and by nobody else.
  readonly input = z.custom<ProducersBatch>();

  constructor(
    private readonly files: ImportFiles,
    private readonly participations: Participations,
  ) {}

  async execute(work: Work, { fileId, number, dryRun, content }: ProducersBatch): Promise<ProducersImportRow[]> {
    const before = await this.files.batch<ProducersImportRow>(work, fileId, number);
    if (before) return before;
    const decisions = await this.decide(work, content);
    if (!dryRun) await this.write(work, decisions);
    const found = decisions.map(({ row }) => row);
    await this.files.recordBatch(work, fileId, number, found);
    return found;
  }

  private async decide(work: Work, rows: readonly RowToWrite[]): Promise<Decision[]> {
    const sirets = rows.flatMap(({ draft }) => draft?.siret ?? []);
    const known = new Map((await this.participations.ofSirets(work, sirets)).map((one) => [one.siret, one]));
    return rows.map((row) => decision(row, known.get(row.siret) ?? null, work));
  }

  private async write(work: Work, decisions: readonly Decision[]): Promise<void> {
    const records = decisions.flatMap(({ write }) => write ?? []);
    if (records.length === 0) return;
    const ids = await this.participations.shareAll(work, records);
    const since = localDay(work.at, work.territory.timeZone);
    await this.participations.write(
      work,
      records.map((record) => ({ ...record, id: ids.get(record.siret)!, part: 'producer' })),
      since,
    );
    work.emit(producersWritten, {
      producers: records.map(({ siret, labels }) => ({ id: ids.get(siret)!, labels: [...labels] })),
    });
  }
}

function decision(row: RowToWrite, known: StoredProducer | null, work: Work): Decision {
  if (!row.draft) return { row: told(row, row.outcome ?? 'refused'), write: null };
  if (known && known.part !== 'producer') return otherPart(row, known.name, work);
  const record = completed(row.draft, known);
  if (!known) return { row: told(row, 'created'), write: record };
  return isSame(record, known)
    ? { row: told(row, 'unchanged'), write: null }
    : { row: told(row, 'updated'), write: record };
}

function otherPart(row: RowToWrite, name: string, work: Work): Decision {
  const reason = reasonOf(organisationsRefusals.because('other-part', { name }), work.locale);
  return { row: told({ ...row, reasons: [...row.reasons, reason] }, 'refused'), write: null };
}
