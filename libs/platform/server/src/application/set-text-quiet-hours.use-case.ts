import { Injectable } from '@nestjs/common';
import { platformRefusals, type OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { z } from 'zod';
import { TextNumbers } from '../texts/text-numbers';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const hour = z.number().int().min(0).max(23);
const input = z.object({ from: hour, to: hour });
type Input = z.infer<typeof input>;

@Injectable()
export class SetTextQuietHours implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.set-text-quiet-hours';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly numbers: TextNumbers,
  ) {}

  async execute(work: Work, { from: quietFrom, to: quietTo }: Input): Promise<OwnLettersView> {
    const personId = self(work);
    const before = await this.numbers.lock(work, personId);
    if (!before) throw platformRefusals.because('text-number-missing');
    await this.numbers.beQuiet(work, personId, { quietFrom, quietTo });
    const was = { quietFrom: before.quietFrom, quietTo: before.quietTo };
    work.changed(was, { quietFrom, quietTo });
    return this.own.read(work);
  }
}
