import { Injectable } from '@nestjs/common';
import { importProducers, organisationsRefusals } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { ImportChoices, type KeptChoice } from '../persistence/import-choices';
import { ImportFiles } from '../persistence/import-files';
import { JobRequests, type RequestedJob } from './job-requests';

const rows = z.array(z.number().int().min(1)).max(50_000).nullish();
const input = z.object({ id: z.uuid(), trialId: z.uuid(), merge: rows, keepApart: rows });
type Input = z.infer<typeof input>;

/** Imports for good what a trial has shown, with what somebody said of the rows that look like a known producer. */
@Injectable()
export class RequestTriedImport implements UseCase<Input, RequestedJob> {
  readonly name = 'organisations.request-tried-import';
  readonly permission = 'organisations.import-producers';
  readonly input = input;

  constructor(
    private readonly files: ImportFiles,
    private readonly choices: ImportChoices,
    private readonly jobs: JobRequests,
  ) {}

  async execute(work: Work, { id, trialId, ...said }: Input): Promise<RequestedJob> {
    const trial = await this.files.described(work, trialId);
    if (!trial?.dryRun || !(await this.hasEnded(work, trialId))) throw organisationsRefusals.because('trial-missing');
    const isSame = await this.files.keepTried(work, id, trialId, {
      merge: said.merge ?? [],
      keepApart: said.keepApart ?? [],
    });
    if (!isSame) throw platformRefusals.because('already-done');
    const choices = chosen(said, await this.choices.of(work, trialId));
    const payload = { fileId: id, fileName: trial.name, dryRun: false, trialId, ...choices };
    work.changed(null, { dryRun: false, merge: choices.merge.length, keepApart: choices.keepApart.length });
    return this.jobs.request(work, importProducers, payload, id);
  }

  private async hasEnded(work: Work, id: string): Promise<boolean> {
    return (await work.row(sql`select 1 from job_run where id = ${id}::uuid and state = 'done'`)) !== null;
  }
}

/** What was said row by row counts, unless the request says it all itself. */
function chosen({ merge, keepApart }: Pick<Input, 'merge' | 'keepApart'>, kept: readonly KeptChoice[]) {
  if (merge || keepApart) return { merge: merge ?? [], keepApart: keepApart ?? [], wins: {} };
  const merges = kept.filter(({ choice }) => choice === 'merge');
  return {
    merge: merges.map(({ row }) => row),
    keepApart: kept.filter(({ choice }) => choice === 'apart').map(({ row }) => row),
    wins: Object.fromEntries(merges.map(({ row, fields }) => [String(row), [...fields]])),
  };
}
