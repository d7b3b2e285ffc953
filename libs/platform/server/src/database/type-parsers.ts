import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { TypeOverrides } from 'pg';
import array from 'postgres-array';

/** Both pools read values the same way: dates and instants stay text, decimals stay exact text. */
export function typeOverrides(): TypeOverrides {
  const types = new TypeOverrides();
  const parsers = createPostgreSqlTypeParsers((text: string) => array.parse(text));
  for (const [oid, parser] of Object.entries(parsers))
    types.setTypeParser(Number(oid), parser as (text: string) => unknown);
  return types;
}
