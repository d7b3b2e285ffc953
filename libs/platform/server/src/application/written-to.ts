import { Injectable } from '@nestjs/common';
import { sql, type RawBuilder } from 'kysely';
import { Assembled } from '../modules/assembled';
import { ORGANISATIONS_HERE } from '../modules/organisations-here';
import type { Reading } from '../use-cases/work';

export interface Whom {
  /** A part of a name or of an address. */
  readonly to?: string | null | undefined;
  readonly personId?: string | null | undefined;
  /** Whoever acts for it, and the address that it gave. */
  readonly organisationId?: string | null | undefined;
}

/** Whether an address is of those to whom letters are looked for. */
@Injectable()
export class WrittenTo {
  constructor(private readonly assembled: Assembled) {}

  async filter(
    reading: Reading,
    { to, personId, organisationId }: Whom,
    address: RawBuilder<unknown>,
  ): Promise<RawBuilder<unknown>> {
    const conditions = [
      ...(to
        ? [
            sql`(position(lower(${to}) in lower(${address})) > 0 or lower(${address}) in
            (select lower(email) from person_in_territory where position(lower(${to}) in lower(name)) > 0))`,
          ]
        : []),
      ...(personId
        ? [sql`lower(${address}) = (select lower(email) from person_in_territory where id = ${personId}::uuid)`]
        : []),
      ...(organisationId
        ? [
            sql`(lower(${address}) in (select lower(x.email) from membership m join person_in_territory x on x.id = m.person_id
              where m.organisation_id = ${organisationId}::uuid)
              or lower(${address}) = any(${await this.given(reading, organisationId)}::text[]))`,
          ]
        : []),
    ];
    return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
  }

  private async given(reading: Reading, organisationId: string): Promise<string[]> {
    const all = [];
    for (const { strategy } of this.assembled.extensions(ORGANISATIONS_HERE, reading))
      all.push(await strategy.addressOf(reading, organisationId));
    return all.flatMap((one) => one?.toLowerCase() ?? []);
  }
}
