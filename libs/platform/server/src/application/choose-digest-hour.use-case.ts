import { Injectable } from '@nestjs/common';
import type { OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { z } from 'zod';
import { DigestHours, USUAL_HOUR } from '../mail/digest-hours';
import { DigestLines } from '../mail/digest-lines';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({ hour: z.number().int().min(0).max(23) });
type Input = z.infer<typeof input>;

/** What waits already comes at the new hour too. */
@Injectable()
export class ChooseDigestHour implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.choose-digest-hour';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly hours: DigestHours,
    private readonly digest: DigestLines,
  ) {}

  async execute(work: Work, { hour }: Input): Promise<OwnLettersView> {
    const personId = self(work);
    const [before = USUAL_HOUR] = await this.hours.of(work, [personId]);
    await this.hours.choose(work, personId, hour);
    if (await this.digest.waits(work, personId)) await this.digest.ask(work, [personId]);
    work.changed({ digestHour: before }, { digestHour: hour });
    return this.own.read(work);
  }
}
