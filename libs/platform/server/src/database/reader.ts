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
import { preparedAs } from './prepared';
import { typeOverrides } from './type-parsers';

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export function readerPool(connectionString: string, max: number): Pool {
  return openPool({ connectionString, max, pipeline: true, types: typeOverrides(), application_name: 'maillon-read' });
}

/** Rows of a statement on one client, prepared. */
export async function rowsOn<Row>(client: PoolClient, statement: RawBuilder<Row>): Promise<Row[]> {
  const { sql, parameters } = statement.compile(compiler);
  const result = await client.query({ name: preparedAs(sql), text: sql, values: parameters as unknown[] });
  return result.rows as Row[];
}
