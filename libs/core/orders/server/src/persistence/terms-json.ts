import { sql, type RawBuilder } from 'kysely';
import type { LineTerms } from '../domain/line-terms';

/** What the buyer says of a row of basket_line or order_line. */
export function termsJson(line: string): RawBuilder<LineTerms> {
  return sql.raw(`json_build_object('minimum', ${line}.minimum, 'maximum', ${line}.maximum,
    'priceCeiling', ${line}.price_ceiling::text, 'note', ${line}.note)`);
}
