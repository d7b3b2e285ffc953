import { Injectable } from '@nestjs/common';
import { producerSilentKind, type OrdersSettings } from '@maillon/core/orders/contract';
import { Addressees, Links, Tell, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { producerSilentLetter } from '../letters/producer-silent.letter';
import { SupplierAnswers, type SilentOrder } from '../persistence/supplier-answers';
import { AnswerSupplierOrder } from './answer-supplier-order';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Who has not answered by now accepts, or the territory is told to call: by its rule. Done twice, done once. */
@Injectable()
export class EndSilence implements UseCase<Input, { silent: number }> {
  readonly name = 'orders.end-silence';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly answers: SupplierAnswers,
    private readonly answering: AnswerSupplierOrder,
    private readonly people: Addressees,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async execute(work: Work, { sessionId }: Input): Promise<{ silent: number }> {
    const silent = await this.answers.silent(work, sessionId);
    if (work.settings<OrdersSettings>('orders').silenceAccepts)
      for (const order of silent) await this.answering.answer(work, order, [], 'silence');
    else
      await this.escalate(
        work,
        sessionId,
        silent.filter(({ escalated }) => !escalated),
      );
    return { silent: silent.length };
  }

  private async escalate(work: Work, sessionId: string, silent: readonly SilentOrder[]): Promise<void> {
    const [first] = silent;
    if (!first) return;
    const ids = silent.map(({ id }) => id);
    await this.answers.escalate(work, ids);
    const url = this.links.to('admin', `/sessions/${sessionId}?vue=producteurs`);
    const said = { deliveryDay: first.deliveryDay, producers: silent.map(({ producerName }) => producerName), url };
    const to = await this.people.ofTerritory(work, producerSilentKind.roles);
    const notice = { kind: producerSilentKind, cause: ids.join(' '), about: sessionId };
    await this.telling.people(work, { ...notice, letter: ({ locale }) => producerSilentLetter(locale, said) }, to);
  }
}
