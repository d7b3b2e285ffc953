import type { ControlledTransaction, RawBuilder } from 'kysely';
import { howHeld, preparedAs, preparedAsHeld } from './prepared';
import type { Opening } from './preparing-client';

type Transaction = ControlledTransaction<unknown>;

/** Rows of a statement in a transaction that MikroORM opened, prepared. */
export async function rowsWithin<Row>(transaction: Transaction, statement: RawBuilder<Row>): Promise<Row[]> {
  const compiled = statement.compile(transaction);
  if (howHeld(compiled.sql)) throw new Error(`Nobody hears of the rows of this statement: ${compiled.sql}`);
  preparedAs(compiled.sql);
  return (await transaction.executeQuery(compiled)).rows;
}

/** It leaves with the statement that follows, or with the commit, which fails if it does; nobody hears of its rows. */
export async function sendWithin(transaction: Transaction, statement: RawBuilder<unknown>): Promise<void> {
  const compiled = statement.compile(transaction);
  preparedAsHeld(compiled.sql, 'sent');
  await transaction.executeQuery(compiled);
}

/** The same, and its rows may be waited for as soon as something else was asked. */
export async function openWithin<Row>(
  transaction: Transaction,
  statement: RawBuilder<Row>,
): Promise<{ readonly rows: Promise<Row[]> }> {
  const compiled = statement.compile(transaction);
  preparedAsHeld(compiled.sql, 'opening');
  const [opening] = (await transaction.executeQuery(compiled)).rows as unknown as [Opening];
  return { rows: opening.answer.then(({ rows }) => rows as Row[]) };
}
