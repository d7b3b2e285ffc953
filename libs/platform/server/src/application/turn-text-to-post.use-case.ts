import { Injectable } from '@nestjs/common';
import { sendMail } from '@maillon/platform/contract';
import { z } from 'zod';
import { TextNumbers } from '../texts/text-numbers';
import { WaitingTexts } from '../texts/waiting-texts';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object({
  mailId: z.uuid(),
  /** The number that it was to go to. */
  phone: z.string().nullable(),
  state: z.enum(['refused', 'late', 'unsure', 'unreachable', 'withdrawn']),
});
type Input = z.infer<typeof input>;

/** What could not be a text message goes by e-mail, once; a number that the operator refuses is written to no more. */
@Injectable()
export class TurnTextToPost implements UseCase<Input, void> {
  readonly name = 'platform.turn-text-to-post';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly waiting: WaitingTexts,
    private readonly numbers: TextNumbers,
  ) {}

  async execute(work: Work, { mailId, phone, state }: Input): Promise<void> {
    const letter = await this.waiting.end(work, mailId, state);
    if (!letter) return;
    const { kind, to, personId } = letter;
    if (state === 'refused' && personId && phone) await this.numbers.refuse(work, personId, phone);
    // To whom stands in the row, where it can be erased.
    work.note({ letter: kind, outcome: state });
    if (to) work.enqueue(sendMail, { mailId }, { id: mailId });
  }
}
