import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type TextFile } from '@maillon/core/organisations/contract';
import type { Locale } from '@maillon/platform/contract';
import { csvFile, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { FoundRows } from '../persistence/found-rows';
import { ImportFiles } from '../persistence/import-files';
import type { FileLayout } from './producer-file/layout';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** The heading of the reasons: recognised as nothing, so that the corrected file can be loaded as it is. */
const REASONS: Readonly<Record<Locale, string>> = { fr: 'Motif du refus', en: 'Reason for refusal' };
const PREFIX: Readonly<Record<Locale, string>> = { fr: 'a-corriger', en: 'to-correct' };

@Injectable()
export class ProducersImportCorrections implements ReadCase<Input, TextFile> {
  readonly name = 'organisations.producers-import-corrections';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(
    private readonly files: ImportFiles,
    private readonly found: FoundRows,
  ) {}

  async read(reading: Reading, { id }: Input): Promise<TextFile> {
    const file = await this.files.described<FileLayout>(reading, id);
    if (!file) throw organisationsRefusals.because('file-gone');
    const rows = await this.found.rows(reading, id, { outcome: 'refused', cells: true });
    const { columns } = file.layout;
    const headings = [...columns.map(({ heading }) => heading), REASONS[reading.locale]];
    const lines = rows.map(({ cells = [], reasons }) => [
      ...columns.map(({ index }) => cells[index] ?? ''),
      reasons.map(({ text }) => text).join(' '),
    ]);
    return {
      name: `${PREFIX[reading.locale]}-${file.name.replace(/\.\w+$/, '')}.csv`,
      content: csvFile(headings, lines),
    };
  }
}
