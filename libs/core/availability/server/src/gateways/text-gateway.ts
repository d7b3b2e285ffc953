import { Injectable } from '@nestjs/common';
import { MailTransport } from '@maillon/platform/server';
import { textsOverBrevo } from './brevo';
import type { SendText, Text, TextOutcome } from './text';

/**
 * How text messages leave: by Brevo when SMS_API_KEY is there. Otherwise they are laid in the box of letters that nobody
 * sends, where the installation has one, and refused where it has none.
 */
@Injectable()
export class TextGateway {
  private sendText: SendText;

  constructor(mail: MailTransport) {
    const { SMS_API_KEY: key, SMS_API_URL: url, SMS_SENDER: sender } = process.env;
    this.sendText = key ? textsOverBrevo({ key, url, sender }) : boxOf(mail);
  }

  static through(sendText: SendText): TextGateway {
    return Object.assign(Object.create(TextGateway.prototype) as TextGateway, { sendText });
  }

  send(text: Text): Promise<TextOutcome> {
    return this.sendText(text);
  }
}

function boxOf(mail: MailTransport): SendText {
  return async ({ id, to, body }) => {
    if (mail.kind !== 'mailbox') return 'refused';
    await mail.send({ id, to: `+${to}`, subject: 'SMS', text: body, html: asPage(body), territory: null });
    return 'sent';
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function asPage(body: string): string {
  const text = body.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
  return `<!doctype html><meta charset="utf-8"><p style="font:18px sans-serif">${text.replace(/https?:\S+/g, '<a href="$&">$&</a>')}</p>`;
}
