import { createHash } from 'node:crypto';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { openPool } from './pool';
import { typeOverrides } from './type-parsers';

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const names = new Map<string, string>();

/** A prepared statement is planned once per connection: its name follows from its text. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = `q_${createHash('sha1').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}

export function readerPool(connectionString: string, max: number): Pool {
  return openPool({ connectionString, max, pipeline: true, types: typeOverrides(), application_name: 'maillon-read' });
}

/** Rows of a statement on one client, prepared. */
export async function rowsOn<Row>(client: PoolClient, statement: RawBuilder<Row>): Promise<Row[]> {
  const { sql, parameters } = statement.compile(compiler);
  const result = await client.query({ name: nameOf(sql), text: sql, values: parameters as unknown[] });
  return result.rows as Row[];
}
