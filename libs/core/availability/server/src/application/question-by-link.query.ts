import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Questions, type Question } from '../persistence/questions';
import { stillOpen } from './week-by-link.query';

const input = z.object({ keyHash: z.string().regex(/^[0-9a-f]{64}$/) });
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
