import { Injectable } from '@nestjs/common';
import { platformRefusals, type OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { z } from 'zod';
import { SignedKeys } from '../identity/signed-keys';
import { codePurpose } from '../texts/code-purpose';
import { TextNumbers, triesLeft } from '../texts/text-numbers';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({ code: z.string().max(20) });
type Input = z.infer<typeof input>;

const GOOD_FOR_MS = 30 * 60_000;

/** A wrong code is no refusal: the attempt has to be counted. */
@Injectable()
export class ConfirmTextNumber implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.confirm-text-number';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly numbers: TextNumbers,
    private readonly keys: SignedKeys,
  ) {}

  async execute(work: Work, { code }: Input): Promise<OwnLettersView> {
    const personId = self(work);
    const asked = await this.numbers.lock(work, personId);
    if (!asked) throw platformRefusals.because('text-number-missing');
    if (asked.confirmedAt) return this.own.read(work);
    if (triesLeft(asked) === 0 || work.at.getTime() - new Date(asked.askedAt).getTime() > GOOD_FOR_MS)
      throw platformRefusals.because('text-code-over');
    const confirmed = code.replace(/\s/g, '') === this.keys.figuresOf(codePurpose(personId, asked));
    await this.numbers.tried(work, personId, confirmed);
    work.changed({ confirmed: false, tries: asked.tries }, { confirmed, tries: asked.tries + 1 });
    return this.own.read(work);
  }
}
