import { Injectable } from '@nestjs/common';
import { answerKind, questionAnswered } from '@maillon/core/availability/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Listener, type Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { answerLetter } from '../letters/question.letter';
import { Questions } from '../persistence/questions';

type Answered = z.infer<typeof questionAnswered.payload>;

@Injectable()
export class TellOnQuestionAnswered implements Listener<Answered> {
  readonly name = 'availability.tell-on-question-answered';
  readonly event = questionAnswered;

  constructor(
    private readonly questions: Questions,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async hear(work: Work, { questionId, quantity }: Answered): Promise<void> {
    const question = await this.questions.find(work, questionId);
    // Corrected meanwhile: the later answer is told by its own message.
    if (question?.answer !== quantity) return;
    const to = await this.people.orContact(work, [question.buyerId], answerKind.roles);
    const url = this.links.to('portal', '/marche');
    const letter = ({ name, locale }: Addressee) => answerLetter(locale, { ...question, name, url, answer: quantity });
    await this.telling.people(
      work,
      { kind: answerKind, cause: `${questionId} ${quantity}`, about: questionId, letter },
      to,
    );
  }
}
