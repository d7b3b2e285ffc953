import { Component, computed, inject, signal } from '@angular/core';
import {
  ChooseDigestHourDocument,
  ChooseLetterChannelDocument,
  ChooseLetterDocument,
  ChooseLetterLanguageDocument,
  OwnLettersDocument,
  type LettersFragment,
} from '../data/letters.generated';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { LANGUAGES } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { OwnNumber } from './own-number';

type Kind = LettersFragment['kinds'][number];

/** What the person receives in this territory, when, by e-mail or text message, and in which language. */
@Component({
  selector: 'ml-own-letters',
  imports: [Failure, Icon, OwnNumber, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './own-letters.html',
  styleUrls: ['./account-card.css', './own-letters.css'],
})
export class OwnLetters {
  private readonly gql = inject(Gql);
  protected readonly languages = LANGUAGES;
  protected readonly hours = Array.from({ length: 24 }, (_, hour) => hour);
  protected readonly answer = ask(OwnLettersDocument, () => ({}));
  protected readonly letters = computed(() => this.answer.value()?.myLetters);
  /** What can be chosen comes first. */
  protected readonly kinds = computed(() =>
    (this.letters()?.kinds ?? []).toSorted((a, b) => this.rank(a) - this.rank(b)),
  );
  protected readonly canText = computed(() => this.kinds().some(({ channels }) => channels.length > 1));
  private readonly hasNumber = computed(() => this.letters()?.text?.state === 'confirmed');
  protected readonly error = signal<unknown>(undefined);
  /** What was written down last, so that the person sees that it was. */
  protected readonly kept = signal('');

  protected choose({ kind }: Kind, time: string): Promise<void> {
    return this.keep(kind, async () => (await this.gql.mutate(ChooseLetterDocument, { kind, time })).chooseLetter);
  }

  protected read({ kind }: Kind, channel: string): Promise<void> {
    return this.keep(
      kind,
      async () => (await this.gql.mutate(ChooseLetterChannelDocument, { kind, channel })).chooseLetterChannel,
    );
  }

  /** What waits for the morning, or is not read, is on no channel. */
  protected mayText({ channels, time }: Kind): boolean {
    return channels.length > 1 && time === 'at-once' && this.hasNumber();
  }

  private rank({ channels, times }: Kind): number {
    if (channels.length > 1 && this.hasNumber()) return 0;
    return times.length > 1 ? 1 : 2;
  }

  protected readAt(hour: string): Promise<void> {
    return this.keep(
      'hour',
      async () => (await this.gql.mutate(ChooseDigestHourDocument, { hour: Number(hour) })).chooseDigestHour,
    );
  }

  protected speak(language: string): Promise<void> {
    return this.keep(
      'language',
      async () => (await this.gql.mutate(ChooseLetterLanguageDocument, { language })).chooseLetterLanguage,
    );
  }

  private async keep(what: string, act: () => Promise<LettersFragment>): Promise<void> {
    this.error.set(undefined);
    this.kept.set('');
    try {
      this.answer.put({ myLetters: await act() });
      this.kept.set(what);
    } catch (error) {
      this.error.set(error);
      this.answer.reload();
    }
  }
}
