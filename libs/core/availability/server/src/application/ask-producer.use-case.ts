import { Injectable } from '@nestjs/common';
import { availabilityRefusals, questionAsked, type AvailabilityQuestion } from '@maillon/core/availability/contract';
import { MOST_DECLARED, OfferOfId } from '@maillon/core/catalogue/server';
import { addDays, localDay, localInstant } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Questions } from '../persistence/questions';
import { questionView } from './question-view';

const input = z.object({
  id: z.uuid(),
  offerId: z.uuid(),
  day: z.iso.date(),
  quantity: z.number().int().min(1).max(MOST_DECLARED),
});
type Input = z.infer<typeof input>;

/** Nothing is reserved: the producer is asked, and the buyer hears the answer. */
@Injectable()
export class AskProducer implements UseCase<Input, AvailabilityQuestion> {
  readonly name = 'availability.ask-producer';
  readonly permission = 'availability.ask';
  readonly input = input;

  constructor(
    private readonly questions: Questions,
    private readonly offer: OfferOfId,
  ) {}

  async execute(work: Work, { id, offerId, day, quantity }: Input): Promise<AvailabilityQuestion> {
    const buyerId = work.actor.kind === 'person' ? work.actor.organisationId : null;
    if (!buyerId) throw platformRefusals.because('not-allowed');
    work.allow(this.permission, 'Question', { buyerId });
    const earlier = await this.questions.find(work, id);
    if (earlier && (earlier.buyerId !== buyerId || earlier.offerId !== offerId))
      throw platformRefusals.because('already-done');
    if (!earlier) await this.ask(work, { id, offerId, day, quantity, buyerId });
    return questionView((await this.questions.find(work, id))!);
  }

  private async ask(work: Work, asked: Input & { readonly buyerId: string }): Promise<void> {
    const offer = await this.offer.read(work, { id: asked.offerId });
    if (!offer) throw platformRefusals.because('not-found');
    const isForThen = offer.availableFrom <= asked.day && asked.day <= offer.availableTo;
    if (offer.state !== 'on-demand' || !isForThen || asked.day < localDay(work.at, work.territory.timeZone))
      throw availabilityRefusals.because('question-not-needed', { product: offer.product.name });
    if (await this.questions.waits(work, asked.offerId, asked.buyerId))
      throw availabilityRefusals.because('question-asked-already');
    const expiresAt = localInstant(addDays(asked.day, 1), '00:00', work.territory.timeZone);
    await this.questions.add(work, { ...asked, producerId: offer.producer.id, expiresAt });
    work.about(asked.buyerId, offer.producer.id);
    work.changed(null, { product: offer.product.name, quantity: asked.quantity, day: asked.day });
    work.emit(questionAsked, { questionId: asked.id });
  }
}
