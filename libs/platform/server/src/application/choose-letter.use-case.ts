import { Injectable } from '@nestjs/common';
import {
  LETTER_TIMES,
  platformRefusals,
  say,
  type LetterKind,
  type OwnLetters as OwnLettersView,
} from '@maillon/platform/contract';
import { z } from 'zod';
import { DigestLines } from '../mail/digest-lines';
import { LetterChoices } from '../mail/letter-choices';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({ kind: z.string().max(80), time: z.enum(LETTER_TIMES) });
type Input = z.infer<typeof input>;

@Injectable()
export class ChooseLetter implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.choose-letter';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly choices: LetterChoices,
    private readonly digest: DigestLines,
  ) {}

  async execute(work: Work, { kind: name, time }: Input): Promise<OwnLettersView> {
    const personId = self(work);
    const kind = (await this.own.kinds(work)).find((one) => one.name === name);
    if (!kind) throw platformRefusals.because('letter-unknown');
    if (!kind.times.includes(time)) throw platformRefusals.because('letter-necessary', whyNot(kind, work));
    const { time: before, channel } = (await this.choices.of(work, personId, [kind])).get(name)!;
    await this.choices.choose(work, personId, kind, { time, channel });
    work.changed({ letterTime: before }, { letterTime: time });
    if (time === 'never') await this.digest.forget(work, name, personId);
    return this.own.read(work);
  }
}

function whyNot({ title, necessary, when }: LetterKind, { locale }: Work) {
  return { title: say(title, locale), reason: say(necessary ?? when, locale) };
}
