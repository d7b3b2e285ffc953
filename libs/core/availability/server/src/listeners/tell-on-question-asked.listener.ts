import { Injectable } from '@nestjs/common';
import { questionAsked, questionKind } from '@maillon/core/availability/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { OneTapLinks, Tell, type Addressee, type Listener, type Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { QUESTION_LINK } from '../application/one-tap-kinds';
import { questionLetter } from '../letters/question.letter';
import { Questions } from '../persistence/questions';

type Asked = z.infer<typeof questionAsked.payload>;

/** The producer is asked by a link that needs no login. */
@Injectable()
export class TellOnQuestionAsked implements Listener<Asked> {
  readonly name = 'availability.tell-on-question-asked';
  readonly event = questionAsked;

  constructor(
    private readonly questions: Questions,
    private readonly keys: OneTapLinks,
    private readonly people: OrganisationPeople,
    private readonly telling: Tell,
  ) {}

  async hear(work: Work, { questionId }: Asked): Promise<void> {
    const question = await this.questions.find(work, questionId);
    if (!question || question.answer !== null) return;
    const { url, short, hash } = this.keys.make(QUESTION_LINK, work.territory.id);
    await this.questions.giveKey(work, questionId, hash);
    const to = await this.people.orContact(work, [question.producerId], questionKind.roles);
    const letter = ({ name, locale }: Addressee) => questionLetter(locale, { ...question, name, url, short });
    const notice = { kind: questionKind, cause: questionId, about: questionId, before: question.expiresAt };
    await this.telling.people(work, { ...notice, letter }, to);
  }
}
