import { asOwner } from '../../services/postgres/databases.ts';

/** The latest job of that name, as if it had failed for that reason: no request makes a sound job fail. */
export async function breakJob(name: string, code: string): Promise<void> {
  const rows = await asOwner<{ id: string }>(
    String(process.env['DATABASE_OWNER_URL']),
    `update job_run set state = 'failed', failure_code = $2, failure_data = '{}'
     where id = (select id from job_run where name = $1 and state = 'done' order by created_at desc limit 1) returning id`,
    [name, code],
  );
  if (rows.length === 0) throw new Error(`No ${name} was done.`);
}
