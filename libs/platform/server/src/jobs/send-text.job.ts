import { Injectable } from '@nestjs/common';
import { sendText } from '@maillon/platform/contract';
import { MarkMailSent } from '../application/mark-mail-sent.use-case';
import { PutTextOff } from '../application/put-text-off.use-case';
import { TerritoryOfCall } from '../application/territory-of-call.query';
import { TextToSend, type TextTurn } from '../application/text-to-send.query';
import { TurnTextToPost } from '../application/turn-text-to-post.use-case';
import { MailAttempts } from '../mail/mail-attempts';
import { TextUnsure } from '../texts/text';
import { TextGateway } from '../texts/text-gateway';
import type { TextEnd } from '../texts/waiting-texts';
import type { JobHandle, JobHandler } from './job-handler';

interface Payload {
  readonly mailId: string;
}
type Outcome = 'sent' | TextEnd;

/** What cannot wait for a mailbox does not wait for an operator that is down either. */
const MOST_ATTEMPTS = 3;

/** Sends a text message at most once. Whatever keeps it from leaving, its letter goes to the post, once. */
@Injectable()
export class SendText implements JobHandler<Payload> {
  readonly job = sendText;

  constructor(
    private readonly turnOf: TextToSend,
    private readonly attempts: MailAttempts,
    private readonly territoryOf: TerritoryOfCall,
    private readonly gateway: TextGateway,
    private readonly markSent: MarkMailSent,
    private readonly toPost: TurnTextToPost,
    private readonly putOff: PutTextOff,
  ) {}

  async perform(handle: JobHandle, { mailId }: Payload): Promise<unknown> {
    const turn = await handle.read(this.turnOf, { mailId });
    if (!turn) return { sent: false };
    if (turn.way === 'wait') {
      await handle.run(this.putOff, { mailId, until: turn.until });
      return { sent: false, until: turn.until };
    }
    const state = turn.way === 'text' ? await this.send(handle, mailId, turn) : turn.state;
    if (state === null) return { sent: false };
    if (state === 'sent') await handle.run(this.markSent, { mailId });
    else await handle.run(this.toPost, { mailId, state, phone: turn.way === 'text' ? turn.to : null });
    return { sent: state === 'sent', ...(state === 'sent' ? {} : { byEmail: state }) };
  }

  private async send(
    handle: JobHandle,
    mailId: string,
    { to, body }: Extract<TextTurn, { way: 'text' }>,
  ): Promise<Outcome | null> {
    const { id: territoryId } = await handle.read(this.territoryOf, {});
    const attempt = await this.attempts.beginText(territoryId, mailId);
    if (!attempt) return null;
    if (attempt.unsure) return 'unsure';
    try {
      return await this.gateway.send({ id: mailId, to, body });
    } catch (error) {
      if (error instanceof TextUnsure) return 'unsure';
      await this.attempts.notTaken(territoryId, mailId);
      if (attempt.attempts + 1 >= MOST_ATTEMPTS) return 'unreachable';
      throw error;
    }
  }
}
