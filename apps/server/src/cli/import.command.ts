import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { RequestCatalogueImport } from '@maillon/core/catalogue/server';
import { ProducersImportOutcome, RequestProducersImport } from '@maillon/core/organisations/server';
import {
  JobOfId,
  readEnvironment,
  startConsole,
  startWorker,
  type Call,
  type RunningConsole,
  type ServerModule,
} from '@maillon/platform/server';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { optionsOf } from './arguments';
import { CommandFault } from './command';

const KINDS = { producers: RequestProducersImport, catalogue: RequestCatalogueImport } as const;
const OPTIONS = { 'dry-run': { type: 'boolean' as const }, json: { type: 'string' as const } };

/**
 * `import producers|catalogue …`: the same job as on screen, awaited here. Ends with 1 when a row was refused. --json writes
 * one record a row of the file.
 */
export async function importCommand(args: readonly string[], modules: readonly ServerModule[]): Promise<number> {
  const { values, positionals } = optionsOf(args, ['territory', 'file'], OPTIONS);
  const request = KINDS[positionals[0] as keyof typeof KINDS];
  if (!request)
    throw new CommandFault('import producers|catalogue --territory CODE --file FILE [--dry-run] [--json OUT]');
  const environment = readEnvironment();
  const call = await callOf(environment.DATABASE_URL, values.territory);
  const [console, worker] = [await startConsole(environment, modules), await startWorker(environment, modules)];
  try {
    const file = { name: basename(values.file), contentBase64: readFileSync(values.file).toString('base64') };
    const input = { id: uuid(), file, dryRun: values['dry-run'] === true };
    await console.useCases.run(console.get(request as never) as never, call, input);
    const ended = await awaited(console, call, input.id);
    const rows = request === RequestProducersImport ? await producersRows(console, call, input) : undefined;
    return told(ended, rows, values['json'] as string | undefined);
  } finally {
    await worker.close();
    await console.close();
  }
}

async function callOf(url: string, code: string): Promise<Call> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string | null }>('select app.territory_by_code($1) as id', [code]);
    if (!rows[0]?.id) throw new CommandFault(`There is no territory "${code}".`);
    return {
      credentials: { kind: 'message', territoryId: rows[0].id, membershipId: null },
      locale: 'fr',
      at: new Date(),
      requestId: uuid(),
      from: { ip: null, agent: 'maillon-cli' },
    };
  } finally {
    await client.end();
  }
}

interface Ended {
  state: string;
  failure: string | null;
  result: { refused?: number } | null;
}

async function awaited(console: RunningConsole, call: Call, id: string): Promise<Ended> {
  const query = console.get(JobOfId);
  for (let shown = ''; ; await new Promise((done) => setTimeout(done, 200))) {
    const job = (await console.useCases.read(query, call, { id }))!;
    const line = `${job.title}: ${job.doneUnits}/${job.totalUnits}`;
    if (line !== shown) process.stdout.write(`${(shown = line)}\n`);
    if (job.endedAt) return job as unknown as Ended;
  }
}

/** Every row of the file: the job's own result leaves out, in a large file, those that went well. */
async function producersRows(console: RunningConsole, call: Call, { id, dryRun }: { id: string; dryRun: boolean }) {
  const query = console.get(ProducersImportOutcome);
  const { rows } = await console.useCases.read(query, call, { fileId: id, dryRun, all: true });
  const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);
  return rows.map(({ row, outcome, siret, communeCode, reasons, warnings }) => {
    return { row, outcome, siret, communeCode, reasons: codes(reasons), warnings: codes(warnings) };
  });
}

function told({ state, failure, result }: Ended, rows: unknown, json: string | undefined): number {
  if (state !== 'done') throw new CommandFault(failure ?? state);
  if (json) writeFileSync(json, `${JSON.stringify(rows ? { ...result, rows } : result, null, 2)}\n`);
  const { rows: _rows, ...counts } = result as Record<string, unknown>;
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  return result?.refused ? 1 : 0;
}
