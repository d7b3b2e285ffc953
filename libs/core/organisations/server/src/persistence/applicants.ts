import { Injectable } from '@nestjs/common';
import type { Addressee, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** Whoever asked to take part: they have an account, and no role here before they are admitted. */
@Injectable()
export class Applicants {
  /** Null once they were erased. */
  async of(reading: Reading, applicationId: string): Promise<Addressee | null> {
    const found = await reading.row(
      sql<Omit<Addressee, 'organisationId'>>`select * from app.applicant_of(${applicationId}::uuid)`,
    );
    return found && { ...found, organisationId: null };
  }
}
