import { sendMail, type LetterKind } from '@maillon/platform/contract';
import { sql } from 'kysely';
import type { Work } from '../use-cases/work';
import type { WrittenLetter } from './letter';

export interface MailToPost {
  /** Made by the caller: posted twice, sent once. */
  readonly id: string;
  readonly kind: LetterKind;
  readonly to: string;
  readonly letter: WrittenLetter;
}

/** Lays a letter in the territory's outgoing mail, in the transaction of the use case that writes it; a job takes it from there. */
export async function postMail(work: Work, { id, kind, to, letter }: MailToPost): Promise<void> {
  const { locale, subject, text, html } = letter;
  await work.rows(sql`insert into mail (id, kind, if_unsure, recipient, locale, subject, text_body, html_body, created_at)
    values (${id}::uuid, ${kind.name}, ${kind.ifUnsure}, ${to}, ${locale}, ${subject}, ${text}, ${html}, ${work.at}::timestamptz)
    on conflict do nothing`);
  work.enqueue(sendMail, { mailId: id }, { id });
}
