import { Injectable } from '@nestjs/common';
import { questionAnswered } from '@maillon/core/availability/contract';
import { Offers, Sayings } from '@maillon/core/catalogue/server';
import type { Work } from '@maillon/platform/server';
import { Questions, type Question } from '../persistence/questions';

/** What a producer answers to a buyer becomes what the offer holds: everybody may order it from then on. */
@Injectable()
export class Answering {
  constructor(
    private readonly questions: Questions,
    private readonly offers: Offers,
    private readonly sayings: Sayings,
  ) {}

  /** Refusals: those of an offer. The same answer again changes nothing. */
  async of(work: Work, question: Question, quantity: number): Promise<void> {
    work.about(question.producerId, question.buyerId, question.offerId);
    if (question.answer === quantity) return;
    const offer = await this.offers.forChange(work, question.offerId);
    work.changed({ answer: question.answer }, { answer: quantity }, question.productName);
    const saying = await this.sayings.by(work, question.producerId, 'question');
    offer.declare(offer.reserved + offer.allocated + quantity, saying);
    await work.em.flush();
    await this.questions.answer(work, question.id, quantity);
    work.emit(questionAnswered, { questionId: question.id, quantity });
  }
}
