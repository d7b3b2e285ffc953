import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type ImportRowChoice } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { MERGED_FIELDS } from '../domain/producer';
import { FoundRows } from '../persistence/found-rows';
import { ImportChoices } from '../persistence/import-choices';
import { ImportFiles } from '../persistence/import-files';

const input = z.object({
  importId: z.uuid(),
  row: z.number().int().min(1),
  choice: z.enum(['merge', 'apart', 'aside']),
  fields: z.array(z.enum(MERGED_FIELDS)).max(MERGED_FIELDS.length).default([]),
});
type Input = z.infer<typeof input>;

/** Keeps what somebody says of a row that looks like a known producer, until its trial is imported. */
@Injectable()
export class ChooseForRow implements UseCase<Input, ImportRowChoice[]> {
  readonly name = 'organisations.choose-for-row';
  readonly permission = 'organisations.import-producers';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly files: ImportFiles,
    private readonly found: FoundRows,
    private readonly choices: ImportChoices,
  ) {}

  async execute(work: Work, { importId, row, choice, fields }: Input): Promise<ImportRowChoice[]> {
    const trial = await this.files.described(work, importId);
    if (!trial?.dryRun || !trial.kept) throw organisationsRefusals.because('trial-missing');
    const [duplicate] = await this.found.rows(work, importId, { outcome: 'duplicate', after: row - 1, first: 1 });
    if (duplicate?.row !== row) throw platformRefusals.because('not-found');
    if (choice === 'apart' && duplicate.likeness?.because === 'siret')
      throw organisationsRefusals.because('siret-repeated', { row: duplicate.likeness.row ?? row });
    const before = (await this.choices.of(work, importId)).find((one) => one.row === row)?.choice ?? 'aside';
    work.changed({ rowChoice: before }, { rowChoice: choice });
    if (choice === 'aside') await this.choices.forget(work, importId, row);
    else await this.choices.keep(work, importId, { row, choice, fields: choice === 'merge' ? fields : [] });
    return (await this.choices.of(work, importId)).map((one) => ({ ...one, fields: [...one.fields] }));
  }
}
