import { Client, type QueryResult } from 'pg';
import { nameIfPrepared } from './prepared';

type Query = (text: unknown, ...rest: unknown[]) => Promise<QueryResult>;

/**
 * A connection on which MikroORM writes. What the house asked for by name is parsed and planned once and not in each
 * transaction; what MikroORM composes has another text for every number of rows and is never kept.
 */
export class PreparingClient extends Client {
  override query = ((text: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' && nameIfPrepared(text);
    const asked = name ? [{ name, text, values: rest[0] }, ...rest.slice(1)] : [text, ...rest];
    return (super.query as Query)(...(asked as [unknown]));
  }) as Client['query'];
}
