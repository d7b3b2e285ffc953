import type { ControlledTransaction, RawBuilder } from 'kysely';
import { preparedAs, preparedAsLast } from './prepared';

/** Rows of a statement in a transaction that MikroORM opened, prepared. `last`: it leaves with the commit, and answers no rows. */
export async function rowsWithin<Row>(
  transaction: ControlledTransaction<unknown>,
  statement: RawBuilder<Row>,
  last?: 'last',
): Promise<Row[]> {
  const compiled = statement.compile(transaction);
  if (last) preparedAsLast(compiled.sql);
  else preparedAs(compiled.sql);
  return (await transaction.executeQuery(compiled)).rows;
}
