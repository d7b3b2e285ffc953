import { Injectable } from '@nestjs/common';
import { platformRefusals, sendMail } from '@maillon/platform/contract';
import { MailToSend } from '../application/mail-to-send.query';
import { MarkMailSent } from '../application/mark-mail-sent.use-case';
import { MailTransport, MailUndeliverable, type OutgoingMail } from '../mail/mail-transport';
import type { JobHandle, JobHandler } from './job-handler';

/** Takes a letter of the territory to the post, unless it left before. */
@Injectable()
export class SendMail implements JobHandler<{ mailId: string }> {
  readonly job = sendMail;

  constructor(
    private readonly transport: MailTransport,
    private readonly mailToSend: MailToSend,
    private readonly markSent: MarkMailSent,
  ) {}

  async perform(handle: JobHandle, { mailId }: { mailId: string }): Promise<unknown> {
    const mail = await handle.read(this.mailToSend, { mailId });
    if (!mail) return { sent: false };
    await this.send(mail);
    await handle.run(this.markSent, { mailId });
    return { sent: true };
  }

  private async send(mail: OutgoingMail): Promise<void> {
    try {
      await this.transport.send(mail);
    } catch (error) {
      if (error instanceof MailUndeliverable)
        throw platformRefusals.because('mail-undeliverable', { address: mail.to, cause: error.message });
      throw error;
    }
  }
}
