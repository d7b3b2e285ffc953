import { Client, type QueryResult } from 'pg';
import { isLast, nameIfPrepared } from './prepared';
import { holdBack, letGo } from './together';

type Answer = Promise<QueryResult>;
type Query = (...asked: unknown[]) => Answer;

/** Stands for what the server has not answered yet. */
const SENT = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] } as QueryResult;

/**
 * A connection on which MikroORM writes. What the house asks is parsed and planned once and not in each transaction; what
 * MikroORM composes has another text for every number of rows and is never kept. `begin` leaves together with the first
 * statement, and the last one together with `commit`, which fails if that one does: who waits for the rows of a
 * transaction waits for two journeys less.
 */
export class PreparingClient extends Client {
  private held: Answer[] = [];

  override query = ((text: unknown, ...rest: unknown[]): Answer => {
    if (text === 'begin' || (typeof text === 'string' && isLast(text))) return this.hold(text, rest);
    const answer = this.ask(text, rest);
    const held = this.letGo();
    return held.length > 0 && text !== 'rollback' ? lastOf([...held, answer]) : answer;
  }) as Client['query'];

  private hold(text: string, rest: unknown[]): Answer {
    if (this.held.length === 0) holdBack(this);
    const answer = this.ask(text, rest);
    // Whoever asks next hears of it.
    answer.catch(() => undefined);
    this.held.push(answer);
    return Promise.resolve(SENT);
  }

  private letGo(): Answer[] {
    const { held } = this;
    this.held = [];
    if (held.length > 0) letGo(this);
    return held;
  }

  private ask(text: unknown, rest: unknown[]): Answer {
    const query = super.query as Query;
    const name = typeof text === 'string' && nameIfPrepared(text);
    return name ? query.call(this, { name, text, values: rest[0] }, ...rest.slice(1)) : query.call(this, text, ...rest);
  }
}

async function lastOf(answers: readonly Answer[]): Answer {
  return (await Promise.all(answers)).at(-1)!;
}
