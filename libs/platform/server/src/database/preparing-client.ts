import { Client, type QueryResult } from 'pg';
import { howHeld, nameIfPrepared, type Held } from './prepared';
import { holdBack, letGo } from './together';

type Answer = Promise<QueryResult>;

/** Stands for the rows of an opening statement, which come when the next one is answered. */
export interface Opening {
  readonly answer: Answer;
}

type Query = (...asked: unknown[]) => Answer;

/** Stands for what the server has not answered yet. */
const SENT = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] } as QueryResult;

/**
 * A connection on which MikroORM writes. What the house asks is parsed and planned once and not in each transaction; what
 * MikroORM composes has another text for every number of rows and is never kept. `begin`, and what nobody waits for, leave
 * together with the statement that follows, which fails if they do: who waits for the rows of a transaction waits for fewer
 * journeys.
 */
export class PreparingClient extends Client {
  private held: Answer[] = [];

  override query = ((text: unknown, ...rest: unknown[]): Answer => {
    const held = typeof text === 'string' ? (text === 'begin' ? 'sent' : howHeld(text)) : undefined;
    if (held) return this.hold(text as string, rest, held);
    const answer = this.ask(text, rest);
    const before = this.letGo();
    return before.length > 0 && text !== 'rollback' ? lastOf([...before, answer]) : answer;
  }) as Client['query'];

  private hold(text: string, rest: unknown[], how: Held): Answer {
    if (this.held.length === 0) holdBack(this);
    const answer = this.ask(text, rest);
    // Whoever asks next hears of it.
    answer.catch(() => undefined);
    this.held.push(answer);
    return Promise.resolve(how === 'sent' ? SENT : { ...SENT, rows: [{ answer } satisfies Opening] });
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
