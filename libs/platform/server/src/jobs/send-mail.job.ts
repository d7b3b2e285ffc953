import { Injectable } from '@nestjs/common';
import { platformRefusals, sendMail } from '@maillon/platform/contract';
import { LeaveMail } from '../application/leave-mail.use-case';
import { MarkMailSent } from '../application/mark-mail-sent.use-case';
import { TerritoryOfCall } from '../application/territory-of-call.query';
import { MailAttempts } from '../mail/mail-attempts';
import { MailTransport, MailUndeliverable, MailUnsure, type OutgoingMail } from '../mail/mail-transport';
import type { JobHandle, JobHandler } from './job-handler';

/** Takes a letter of the territory to the post, unless it left before, or may have left and must not come twice. */
@Injectable()
export class SendMail implements JobHandler<{ mailId: string }> {
  readonly job = sendMail;

  constructor(
    private readonly transport: MailTransport,
    private readonly attempts: MailAttempts,
    private readonly territoryOf: TerritoryOfCall,
    private readonly markSent: MarkMailSent,
    private readonly leave: LeaveMail,
  ) {}

  async perform(handle: JobHandle, { mailId }: { mailId: string }): Promise<unknown> {
    const territory = await handle.read(this.territoryOf, {});
    const attempt = await this.attempts.begin(territory.id, mailId);
    if (!attempt) return { sent: false };
    const { mail, unsure, ifUnsure } = attempt;
    if (unsure && ifUnsure === 'leave') {
      await handle.run(this.leave, { mailId });
      throw platformRefusals.because('mail-unsure', { address: mail.to, subject: mail.subject });
    }
    await this.send({ ...mail, territory });
    return { sent: true, ...(await handle.run(this.markSent, { mailId })) };
  }

  private async send(mail: OutgoingMail & { readonly territory: { readonly id: string } }): Promise<void> {
    try {
      await this.transport.send(mail);
    } catch (error) {
      if (!(error instanceof MailUnsure)) await this.attempts.notTaken(mail.territory.id, mail.id);
      if (error instanceof MailUndeliverable)
        throw platformRefusals.because('mail-undeliverable', { address: mail.to, cause: error.message });
      throw error;
    }
  }
}
