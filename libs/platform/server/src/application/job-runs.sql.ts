import { platformRefusals, say, type Locale } from '@maillon/platform/contract';
import { sql, type RawBuilder } from 'kysely';
import type { ModuleRegistry } from '../modules/registry';

export interface JobRunRecord {
  id: string;
  name: string;
  state: string;
  doneUnits: number;
  totalUnits: number;
  step: string | null;
  attempts: number;
  failureCode: string | null;
  failureData: Record<string, string | number> | null;
  result: unknown;
  requestedBy: string;
  createdAt: string;
  notBefore: string | null;
  startedAt: string | null;
  endedAt: string | null;
}

export const JOB_COLUMNS = sql`id, name, state, done_units as "doneUnits", total_units as "totalUnits", step, attempts, failure_code as "failureCode",
  failure_data as "failureData", result, requested_by as "requestedBy", created_at as "createdAt", not_before as "notBefore", started_at as "startedAt", ended_at as "endedAt"`;

export function jobById(id: string): RawBuilder<JobRunRecord> {
  return sql<JobRunRecord>`select ${JOB_COLUMNS} from job_run where id = ${id}::uuid`;
}

export interface JobRunView extends Omit<JobRunRecord, 'failureCode' | 'failureData'> {
  title: string;
  failure: string | null;
}

const CRASHED = {
  fr: 'La tâche s’est arrêtée sur une erreur de notre côté.',
  en: 'The job stopped on an error of ours.',
};

export function jobView(row: JobRunRecord, registry: ModuleRegistry, locale: Locale): JobRunView {
  const { failureCode, failureData, ...rest } = row;
  const definition = registry.manifests.flatMap(({ jobs }) => jobs).find(({ name }) => name === row.name);
  const sentence = failureCode ? (registry.sentence(failureCode) ?? CRASHED) : null;
  return {
    ...rest,
    title: definition ? say(definition.title, locale) : row.name,
    failure: sentence && say(sentence, locale, failureData ?? {}),
  };
}

export function found<T>(row: T | null): T {
  if (row === null) throw platformRefusals.because('not-found');
  return row;
}
