import { Injectable } from '@nestjs/common';
import { html } from '../mail/html';
import { MailTransport } from '../mail/mail-transport';
import { textsOverBrevo } from './brevo';
import { numberInWords } from './mobile-number';
import type { SendText, Text, TextOutcome } from './text';

/**
 * How text messages leave: by Brevo when SMS_API_KEY is there. Otherwise they are laid in the box of letters that nobody
 * sends, where the installation has one, and refused where it has none.
 */
@Injectable()
export class TextGateway {
  /** Whether anybody can be sent one here. */
  readonly isThere: boolean;
  private readonly sendText: SendText;

  constructor(mail: MailTransport) {
    const { SMS_API_KEY: key, SMS_API_URL: url, SMS_SENDER: sender } = process.env;
    this.isThere = Boolean(key) || mail.kind === 'mailbox';
    this.sendText = key ? textsOverBrevo({ key, url, sender }) : boxOf(mail);
  }

  send(text: Text): Promise<TextOutcome> {
    return this.sendText(text);
  }
}

function boxOf(mail: MailTransport): SendText {
  return async ({ id, to, body }) => {
    if (mail.kind !== 'mailbox') return 'refused';
    const subject = `SMS · ${numberInWords(to)}`;
    await mail.send({ id, to: `+${to}`, subject, text: body, html: asPage(body), territory: null });
    return 'sent';
  };
}

function asPage(body: string): string {
  const [, words = '', link] = /^(.*?)(https?:\S+)?$/s.exec(body)!;
  return html`<!doctype html>
    <meta charset="utf-8" />
    <p style="font: 18px sans-serif">${words}${link && html`<a href="${link}">${link}</a>`}</p>`.text;
}
