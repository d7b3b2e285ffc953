import { Injectable } from '@nestjs/common';
import { LETTER_CHANNELS, platformRefusals, say, type OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { z } from 'zod';
import { LetterChoices } from '../mail/letter-choices';
import { TextNumbers } from '../texts/text-numbers';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({ kind: z.string().max(80), channel: z.enum(LETTER_CHANNELS) });
type Input = z.infer<typeof input>;

@Injectable()
export class ChooseLetterChannel implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.choose-letter-channel';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly choices: LetterChoices,
    private readonly numbers: TextNumbers,
  ) {}

  async execute(work: Work, { kind: name, channel }: Input): Promise<OwnLettersView> {
    const personId = self(work);
    const kind = (await this.own.kinds(work)).find((one) => one.name === name);
    if (!kind) throw platformRefusals.because('letter-unknown');
    if (channel === 'text' && !kind.texts)
      throw platformRefusals.because('letter-not-by-text', { title: say(kind.title, work.locale) });
    if (channel === 'text' && !(await this.numbers.of(work, personId))?.confirmedAt)
      throw platformRefusals.because('text-number-missing');
    const { time, channel: before } = (await this.choices.of(work, personId, [kind])).get(name)!;
    await this.choices.choose(work, personId, kind, { time, channel });
    work.changed({ letterChannel: before }, { letterChannel: channel });
    return this.own.read(work);
  }
}
