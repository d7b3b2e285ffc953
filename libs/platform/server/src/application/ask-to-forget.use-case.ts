import { Injectable } from '@nestjs/common';
import { forgetOverdue } from '@maillon/platform/contract';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({}) as z.ZodType<Record<string, never>>;

/** Asks for the day's forgetting: by its id, at most once a day however many workers ask. */
@Injectable()
export class AskToForget implements UseCase<Record<string, never>, string> {
  readonly name = 'platform.ask-to-forget';
  readonly permission = 'platform.manage-personal-data';
  readonly input = input;

  execute(work: Work): Promise<string> {
    const day = work.at.toISOString().slice(0, 10);
    const id = idOf(`forget ${day}`, work.territory.id);
    return Promise.resolve(work.enqueue(forgetOverdue, { day }, { id }));
  }
}
