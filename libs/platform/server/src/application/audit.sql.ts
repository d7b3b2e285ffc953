import { sql, type RawBuilder } from 'kysely';

export interface AuditView {
  id: string;
  at: string;
  personId: string | null;
  who: string | null;
  role: string | null;
  organisationId: string | null;
  organisationName: string | null;
  module: string;
  useCase: string;
  summary: unknown;
  ip: string | null;
  agent: string | null;
}

export interface AuditFilter {
  readonly person?: string | null | undefined;
  readonly act?: string | null | undefined;
  readonly module?: string | null | undefined;
  readonly object?: string | null | undefined;
  /** First and last day, in the territory's time zone. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface AuditKey {
  readonly at: string;
  readonly id: string;
}

/** Only what is asked for stands in the statement, so that each question walks the index that was made for it. */
export function auditEntries(
  filter: AuditFilter,
  key: AuditKey | null,
  limit: number,
  timeZone: string,
): RawBuilder<AuditView> {
  const [at, id] = filter.object ? [sql`o.at`, sql`o.entry_id`] : [sql`a.at`, sql`a.id`];
  const conditions = [
    ...conditionsOf(filter),
    ...periodOf(filter, at, timeZone),
    ...(key ? [sql`(${at}, ${id}) < (${key.at}::timestamptz, ${key.id}::uuid)`] : []),
  ];
  const where = conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  const source = filter.object
    ? sql`audit_object o join audit_entry a on a.territory_id = o.territory_id and a.id = o.entry_id`
    : sql`audit_entry a`;
  return sql<AuditView>`with page as (select a.* from ${source} ${where} order by ${at} desc, ${id} desc limit ${limit})
    select a.id, a.at, a.person_id as "personId", coalesce(a.who, n.name) as who, a.role,
      a.organisation_id as "organisationId",
      (select m.organisation_name from membership m where m.organisation_id = a.organisation_id limit 1) as "organisationName",
      a.module_id as module, a.use_case as "useCase", a.summary, a.from_ip as ip, a.from_agent as agent
    from page a left join person_in_audit n on n.id = a.person_id order by a.at desc, a.id desc`;
}

function conditionsOf({ person, act, module, object }: AuditFilter): RawBuilder<unknown>[] {
  return [
    ...(object ? [sql`o.object_id = ${object}::uuid`] : []),
    ...(person ? [sql`a.person_id = ${person}::uuid`] : []),
    ...(act ? [sql`a.use_case = ${act}`] : []),
    ...(module ? [sql`a.module_id = ${module}`] : []),
  ];
}

function periodOf({ from, to }: AuditFilter, at: RawBuilder<unknown>, timeZone: string): RawBuilder<unknown>[] {
  return [
    ...(from ? [sql`${at} >= (${from}::date)::timestamp at time zone ${timeZone}`] : []),
    ...(to ? [sql`${at} < (${to}::date + 1)::timestamp at time zone ${timeZone}`] : []),
  ];
}
