import { Injectable } from '@nestjs/common';
import type { LetterKind, LetterTime } from '@maillon/platform/contract';
import { v5 as idOf } from 'uuid';
import { endOfQuiet } from '../texts/quiet-hours';
import { WaitingTexts } from '../texts/waiting-texts';
import type { Work } from '../use-cases/work';
import type { Addressee } from './addressees';
import { DigestLines, type DigestLine } from './digest-lines';
import { withFootnote } from './footnotes';
import type { LetterBody, LetterItem } from './letter';
import { LetterChoices, type ReaderChoice } from './letter-choices';
import { postMail, type TextOfLetter } from './post-mail';
import { writeLetter } from './write-letter';

export interface Notice {
  readonly kind: LetterKind;
  /** What is told, the same each time: nobody is told it twice. */
  readonly cause: string;
  /** Id of what it is about: see `takeBack`. */
  readonly about?: string;
  /** The morning comes too late for it: whoever waits for the morning reads it at once. */
  readonly cannotWait?: boolean;
  /** When it is too late to read it: a text message that would wait for that long comes as an e-mail at once. */
  readonly before?: Date | string | undefined;
  /** In the language of whoever reads it. */
  letter(to: Addressee): LetterBody;
}

/** Tells people something as they chose to hear of it: by a letter or a text message at once, by a line of the morning's, or not. */
@Injectable()
export class Tell {
  constructor(
    private readonly choices: LetterChoices,
    private readonly digest: DigestLines,
    private readonly waitingTexts: WaitingTexts,
  ) {}

  async people(work: Work, notice: Notice, to: readonly Addressee[]): Promise<void> {
    const members = to.flatMap(({ personId }) => personId ?? []);
    const chosen = await this.choices.about(work, notice.kind, members);
    const choiceOf = ({ personId }: Addressee) => (personId ? chosen.get(personId) : undefined);
    const timeFor = (person: Addressee): LetterTime => {
      const time = choiceOf(person)?.time ?? notice.kind.times[0]!;
      return time === 'digest' && notice.cannotWait ? 'at-once' : time;
    };
    if (notice.about && notice.kind.texts)
      await this.waitingTexts.overtake(work, notice.kind.name, notice.about, members);
    for (const one of to.filter((person) => timeFor(person) === 'at-once'))
      await this.post(work, notice, one, textFor(work, notice, one, choiceOf(one)));
    const waiting = to.filter((person) => timeFor(person) === 'digest');
    await this.digest.lay(
      work,
      waiting.map((person) => lineFor(work, notice, person)),
    );
  }

  /** As a text message to a number that was given for this kind of news; by letter to that reader when it cannot come. */
  async number(work: Work, notice: Notice, number: string, reader: Addressee): Promise<void> {
    await this.post(work, notice, reader, { ...shortOf(notice.letter(reader)), to: number, personId: null });
  }

  /** What still waits for a morning about that need not be read any more. Answers whether anything did. */
  takeBack(work: Work, kind: LetterKind, about: string): Promise<boolean> {
    return this.digest.takeBack(work, kind.name, about);
  }

  /** When what is laid now will have been read by all of those people, if they wait for the morning. */
  morning(work: Work, to: readonly Addressee[]): Promise<Date> {
    return this.digest.latest(
      work,
      to.flatMap(({ personId }) => personId ?? []),
    );
  }

  private async post(work: Work, notice: Notice, to: Addressee, text: TextOfLetter | undefined): Promise<void> {
    const letter = writeLetter({ locale: to.locale, ...withFootnote(notice.letter(to), notice.kind, to) });
    const { kind, about } = notice;
    await postMail(work, { id: idFor(work, notice, to), kind, to: to.email, letter, about, text });
  }
}

/** Undefined where it comes by e-mail: nobody chose otherwise, or the quiet hours outlast it. */
function textFor(
  { at, territory }: Work,
  { letter, ...notice }: Notice,
  to: Addressee,
  choice: ReaderChoice | undefined,
): TextOfLetter | undefined {
  if (!choice?.text) return undefined;
  const { number, ...quiet } = choice.text;
  const notBefore = endOfQuiet(at, quiet, territory.timeZone) ?? undefined;
  const before = notice.before === undefined ? undefined : new Date(notice.before);
  if (before && notBefore && notBefore >= before) return undefined;
  return { ...shortOf(letter(to)), to: number, personId: to.personId, before, notBefore };
}

function shortOf({ subject, action, short }: LetterBody) {
  return short ?? { words: subject, url: action?.url };
}

function idFor({ territory }: Work, { kind, cause }: Notice, to: Addressee): string {
  return idOf(`${kind.name} ${cause} ${to.organisationId ?? ''} ${to.personId ?? to.email}`, territory.id);
}

function lineFor(work: Work, notice: Notice, to: Addressee): DigestLine {
  const { subject, paragraphs, action } = notice.letter(to);
  const line: LetterItem = { text: subject, detail: paragraphs[0], url: action?.url };
  const { kind, about = null } = notice;
  return { id: idFor(work, notice, to), personId: to.personId!, kind: kind.name, about, line };
}
