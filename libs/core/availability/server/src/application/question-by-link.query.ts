import { Injectable } from '@nestjs/common';
import { linkKey, stillOpen, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Questions, type Question } from '../persistence/questions';

const input = z.object({ keyHash: linkKey });
type Input = z.infer<typeof input>;

export interface QuestionByLink {
  readonly territory: string;
  readonly question: Question;
}

@Injectable()
export class OpenQuestionByLink implements ReadCase<Input, QuestionByLink> {
  readonly name = 'availability.open-question-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly questions: Questions) {}

  async read(reading: Reading, { keyHash }: Input): Promise<QuestionByLink> {
    const question = stillOpen(await this.questions.byKey(reading, keyHash), reading.at);
    return { territory: reading.territory.name, question };
  }
}
