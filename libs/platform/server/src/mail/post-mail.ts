import { sendMail, sendText, type LetterKind } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { v5 as idOf } from 'uuid';
import { partsOf, textOf, type ShortText } from '../texts/short-text';
import type { Work } from '../use-cases/work';
import type { WrittenLetter } from './letter';

/** The same letter as a text message. */
export interface TextOfLetter extends ShortText {
  /** 33612345678. */
  readonly to: string;
  /** Whose number it is: read anew when the message leaves, and so are their quiet hours. */
  readonly personId: string | null;
  /** When it is too late to read it. */
  readonly before?: Date | undefined;
  /** The end of quiet hours that hold now. */
  readonly notBefore?: Date | undefined;
}

export interface MailToPost {
  /** Made by the caller: posted twice, sent once. */
  readonly id: string;
  readonly kind: LetterKind;
  readonly to: string;
  readonly letter: WrittenLetter;
  /** Id of what it is about. */
  readonly about?: string | undefined;
  /** It leaves so, and goes to the post only when it cannot. */
  readonly text?: TextOfLetter | undefined;
}

/** Lays a letter in the territory's outgoing mail, in the transaction of the use case that writes it; a job takes it from there. */
export async function postMail(work: Work, { id, kind, to, letter, about, text }: MailToPost): Promise<void> {
  const { locale, subject, text: plain, html } = letter;
  const sms = smsOf(text);
  await work.rows(sql`insert into mail (id, kind, if_unsure, recipient, locale, subject, text_body, html_body, created_at, about,
      sms_to, sms_body, sms_person, sms_before, sms_laid_at, sms_state, sms_parts)
    values (${id}::uuid, ${kind.name}, ${kind.ifUnsure}, ${to}, ${locale}, ${subject}, ${plain}, ${html}, ${work.at}::timestamptz, ${about ?? null}::uuid,
      ${sms.to}, ${sms.body}, ${sms.personId}::uuid, ${sms.before}::timestamptz, clock_timestamp(), ${sms.state}, ${sms.parts}::smallint)
    on conflict do nothing`);
  if (text) work.enqueue(sendText, { mailId: id }, { id: textJobOf(id), notBefore: text.notBefore });
  else work.enqueue(sendMail, { mailId: id }, { id });
}

export function textJobOf(mailId: string): string {
  return idOf('text', mailId);
}

function smsOf(text: TextOfLetter | undefined) {
  if (!text) return { to: null, body: null, personId: null, before: null, state: null, parts: null };
  const body = textOf(text);
  return {
    to: text.to,
    body,
    personId: text.personId,
    before: text.before ?? null,
    state: 'waiting',
    parts: partsOf(body),
  };
}
