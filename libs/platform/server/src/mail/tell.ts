import { Injectable } from '@nestjs/common';
import type { LetterKind, LetterTime } from '@maillon/platform/contract';
import { v5 as idOf } from 'uuid';
import type { Work } from '../use-cases/work';
import type { Addressee } from './addressees';
import { DigestLines, type DigestLine } from './digest-lines';
import { withFootnote } from './footnotes';
import type { LetterBody, LetterItem } from './letter';
import { LetterChoices } from './letter-choices';
import { postMail } from './post-mail';
import { writeLetter } from './write-letter';

export interface Notice {
  readonly kind: LetterKind;
  /** What is told, the same each time: nobody is told it twice. */
  readonly cause: string;
  /** Id of what it is about: see `takeBack`. */
  readonly about?: string;
  /** The morning comes too late for it: whoever waits for the morning reads it at once. */
  readonly cannotWait?: boolean;
  /** In the language of whoever reads it. */
  letter(to: Addressee): LetterBody;
}

/** Tells people something as they chose to hear of it: by a letter at once, by a line of the morning's, or not. */
@Injectable()
export class Tell {
  constructor(
    private readonly choices: LetterChoices,
    private readonly digest: DigestLines,
  ) {}

  async people(work: Work, notice: Notice, to: readonly Addressee[]): Promise<void> {
    const members = to.flatMap(({ personId }) => personId ?? []);
    const chosen = await this.choices.about(work, notice.kind, members);
    const timeFor = ({ personId }: Addressee): LetterTime => {
      const time = (personId && chosen.get(personId)) || notice.kind.times[0]!;
      return time === 'digest' && notice.cannotWait ? 'at-once' : time;
    };
    for (const one of to.filter((person) => timeFor(person) === 'at-once')) await this.post(work, notice, one);
    const waiting = to.filter((person) => timeFor(person) === 'digest');
    await this.digest.lay(
      work,
      waiting.map((person) => lineFor(work, notice, person)),
    );
  }

  /** What still waits for a morning about that need not be read any more. Answers whether anything did. */
  takeBack(work: Work, kind: LetterKind, about: string): Promise<boolean> {
    return this.digest.takeBack(work, kind.name, about);
  }

  /** When what is laid now would be read by those who wait for the morning. */
  async morning(work: Work): Promise<Date> {
    return new Date((await this.digest.nextMorning(work)).at);
  }

  private async post(work: Work, notice: Notice, to: Addressee): Promise<void> {
    const letter = writeLetter({ locale: to.locale, ...withFootnote(notice.letter(to), notice.kind, to) });
    await postMail(work, { id: idFor(work, notice, to), kind: notice.kind, to: to.email, letter });
  }
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
