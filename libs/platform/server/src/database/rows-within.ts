import type { ControlledTransaction, RawBuilder } from 'kysely';
import { preparedAs } from './prepared';

/** Rows of a statement in a transaction that MikroORM opened, prepared. */
export async function rowsWithin<Row>(
  transaction: ControlledTransaction<unknown>,
  statement: RawBuilder<Row>,
): Promise<Row[]> {
  const compiled = statement.compile(transaction);
  preparedAs(compiled.sql);
  return (await transaction.executeQuery(compiled)).rows;
}
