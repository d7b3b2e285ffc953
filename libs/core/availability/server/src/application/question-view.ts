import type { AvailabilityQuestion } from '@maillon/core/availability/contract';
import type { Question } from '../persistence/questions';

export function questionView(question: Question): AvailabilityQuestion {
  const { id, offerId, productName, unitLabel, producerName, buyerName, quantity, day, askedAt, answer, answeredAt } =
    question;
  return { id, offerId, productName, unitLabel, producerName, buyerName, quantity, day, askedAt, answer, answeredAt };
}
