import { Injectable } from '@nestjs/common';
import { forgetFiles } from '@maillon/platform/contract';
import type { DataSubject, HeldData, PersonalDataKeeper, Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

type Rows = Record<string, unknown>;

const by = ({ membershipIds, name }: DataSubject, column: string) =>
  sql<boolean>`(membership_id = any(${[...membershipIds]}::uuid[]) or (membership_id is null and ${sql.raw(column)} = ${name}::text))`;

const rests = sql<boolean>`exists (select 1 from certificate c where c.document_id = document.id and c.decision <> 'rejected')`;

/** What proves something stays, and does not say who sent it; what proves nothing goes, its file included. */
@Injectable()
export class CertificatesKeeper implements PersonalDataKeeper {
  async held(reading: Reading, subject: DataSubject): Promise<HeldData[]> {
    const mine = by(subject, 'uploaded_by');
    const loose = await reading.rows(
      sql<Rows>`select name, uploaded_at as sent from document where ${mine} and not ${rests} order by uploaded_at`,
    );
    const proofs = await reading.rows(
      sql<Rows>`select name, uploaded_at as sent from document where ${mine} and ${rests} order by uploaded_at`,
    );
    const deeds = await reading.rows(
      sql<Rows>`select what, at from certificate_fact where ${by(subject, 'by')} order by at`,
    );
    return [
      held(
        'documents',
        'erased',
        { fr: 'Documents envoyés, sans certificat', en: 'Documents sent, without certificate' },
        loose,
      ),
      held('deeds', 'nameless', { fr: 'Dépôts et vérifications', en: 'Filings and verifications' }, deeds),
      {
        ...held('proofs', 'kept', { fr: 'Justificatifs envoyés', en: 'Proofs sent' }, proofs),
        hold: 'certificates.proofs',
        latest: proofs.length ? await this.lastDay(reading, subject) : null,
      },
    ];
  }

  async erase(work: Work, { membershipIds, name }: DataSubject): Promise<void> {
    const gone = await work.rows(
      sql<{ key: string }>`select app.forget_in_certificates(${[...membershipIds]}::uuid[], ${name}::text) as key`,
    );
    if (gone.length) work.enqueue(forgetFiles, { keys: gone.map(({ key }) => key) });
  }

  private async lastDay(reading: Reading, subject: DataSubject): Promise<string | null> {
    const row = await reading.row(sql<{ day: string | null }>`select max(c.valid_to)::text as day from certificate c
      join document on document.id = c.document_id where ${by(subject, 'uploaded_by')}`);
    return row?.day ?? null;
  }
}

function held(word: string, fate: HeldData['fate'], title: HeldData['title'], rows: readonly Rows[]): HeldData {
  return { what: `certificates.${word}`, title, fate, rows };
}
