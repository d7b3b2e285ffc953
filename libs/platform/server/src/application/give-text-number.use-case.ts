import { Injectable } from '@nestjs/common';
import { platformRefusals, textCodeKind, type OwnLetters as OwnLettersView } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import { SignedKeys } from '../identity/signed-keys';
import type { Addressee } from '../mail/addressees';
import { postMail } from '../mail/post-mail';
import { writeLetter } from '../mail/write-letter';
import { textCodeLetter } from '../texts/text-code.letter';
import { codePurpose } from '../texts/code-purpose';
import { mobileOf } from '../texts/mobile-number';
import { TextGateway } from '../texts/text-gateway';
import { TextNumbers } from '../texts/text-numbers';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { OwnLetters, self } from './own-letters.query';

const input = z.object({ phone: z.string().max(40) });
type Input = z.infer<typeof input>;

const MOST_A_DAY = 5;

/** A wrong figure would give a stranger links that answer for somebody: a number counts once its code came back. */
@Injectable()
export class GiveTextNumber implements UseCase<Input, OwnLettersView> {
  readonly name = 'platform.give-text-number';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly own: OwnLetters,
    private readonly numbers: TextNumbers,
    private readonly keys: SignedKeys,
    private readonly gateway: TextGateway,
  ) {}

  async execute(work: Work, { phone }: Input): Promise<OwnLettersView> {
    const personId = self(work);
    const number = mobileOf(phone);
    if (!this.gateway.isThere) throw platformRefusals.because('texts-not-here');
    if (!number) throw platformRefusals.because('text-number-invalid');
    const before = await this.numbers.lock(work, personId);
    const asked = await this.numbers.ask(work, personId, number);
    if (asked.askedTimes > MOST_A_DAY) throw platformRefusals.because('text-number-too-often');
    await this.send(work, personId, { number, ...asked });
    work.changed({ phone: before?.number ?? null }, { phone: number, confirmed: false });
    return this.own.read(work);
  }

  private async send(
    work: Work,
    personId: string,
    asked: { readonly number: string; readonly askedOn: string; readonly askedTimes: number },
  ): Promise<void> {
    const purpose = codePurpose(personId, asked);
    const person = (await work.row(
      sql<Addressee>`select name, email, locale from person_in_territory where id = ${personId}::uuid`,
    ))!;
    const { short, ...letter } = textCodeLetter(person, { number: asked.number, code: this.keys.figuresOf(purpose) });
    await postMail(work, {
      id: idOf(purpose, work.territory.id),
      kind: textCodeKind,
      to: person.email,
      letter: writeLetter({ locale: person.locale, ...letter }),
      text: { ...short, to: asked.number, personId: null },
    });
  }
}
