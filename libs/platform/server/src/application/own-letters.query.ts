import { Injectable } from '@nestjs/common';
import {
  LETTER_CHANNELS,
  LETTER_TIMES,
  platformRefusals,
  say,
  type LetterKind,
  type OwnLetters as OwnLettersView,
  type Role,
} from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { DigestHours, USUAL_HOUR } from '../mail/digest-hours';
import { LetterChoices } from '../mail/letter-choices';
import { ModuleRegistry } from '../modules/registry';
import { numberInWords } from '../texts/mobile-number';
import { TextGateway } from '../texts/text-gateway';
import { TextNumbers, triesLeft, type TextNumber } from '../texts/text-numbers';
import { moduleOf, type ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

const input = z.object({});

@Injectable()
export class OwnLetters implements ReadCase<object, OwnLettersView> {
  readonly name = 'platform.own-letters';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly choices: LetterChoices,
    private readonly numbers: TextNumbers,
    private readonly gateway: TextGateway,
    private readonly hours: DigestHours,
  ) {}

  async read(reading: Reading): Promise<OwnLettersView> {
    const personId = self(reading);
    const person = await reading.row(
      sql<{ language: string }>`select locale as language from person_in_territory where id = ${personId}::uuid`,
    );
    const kinds = await this.kinds(reading);
    const choices = await this.choices.of(reading, personId, kinds);
    const shown = kinds.map((kind) => ({
      ...inWords(kind, reading),
      ...choices.get(kind.name)!,
      channels: LETTER_CHANNELS.filter((channel) => channel === 'email' || (kind.texts && this.gateway.isThere)),
    }));
    const number = await this.numbers.of(reading, personId);
    const [digestHour = USUAL_HOUR] = await this.hours.of(reading, [personId]);
    return { language: person!.language, digestHour, kinds: shown, text: number && shownNumber(number) };
  }

  /** Those that are written to somebody with the person's roles, by modules that are on. */
  async kinds(reading: Reading): Promise<LetterKind[]> {
    const rows = await reading.rows(
      sql<{ role: Role }>`select distinct role from membership where person_id = ${self(reading)}::uuid`,
    );
    const roles = new Set(rows.map(({ role }) => role));
    return [...this.registry.letters.values()].filter(
      (kind) => this.registry.isOn(moduleOf(kind), reading.modules) && kind.roles.some((role) => roles.has(role)),
    );
  }
}

/** The person who asks: nobody else chooses for them. */
export function self({ actor }: Reading): string {
  if (actor.kind !== 'person') throw platformRefusals.because('not-allowed');
  return actor.personId;
}

function inWords({ name, title, when, times, necessary }: LetterKind, { locale }: Reading) {
  return {
    kind: name,
    title: say(title, locale),
    when: say(when, locale),
    times: LETTER_TIMES.filter((time) => times.includes(time)),
    necessary: necessary ? say(necessary, locale) : null,
  };
}

function shownNumber(text: TextNumber) {
  const { number, confirmedAt, refusedAt, quietFrom, quietTo } = text;
  const state = refusedAt ? 'refused' : confirmedAt ? 'confirmed' : 'asked';
  return { number: numberInWords(number), state, triesLeft: triesLeft(text), quietFrom, quietTo };
}
