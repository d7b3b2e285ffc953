import { Component, computed, inject, signal } from '@angular/core';
import {
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

type Kind = LettersFragment['kinds'][number];

/** What the person receives by e-mail in this territory, when, and in which language. */
@Component({
  selector: 'ml-own-letters',
  imports: [Failure, Icon, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './own-letters.html',
  styleUrls: ['./account-card.css', './own-letters.css'],
})
export class OwnLetters {
  private readonly gql = inject(Gql);
  protected readonly languages = LANGUAGES;
  protected readonly answer = ask(OwnLettersDocument, () => ({}));
  protected readonly letters = computed(() => this.answer.value()?.myLetters);
  /** What can be chosen comes first. */
  protected readonly kinds = computed(() =>
    (this.letters()?.kinds ?? []).toSorted((a, b) => Number(a.times.length < 2) - Number(b.times.length < 2)),
  );
  protected readonly error = signal<unknown>(undefined);
  /** What was written down last, so that the person sees that it was. */
  protected readonly kept = signal('');

  protected choose({ kind }: Kind, time: string): Promise<void> {
    return this.keep(kind, async () => (await this.gql.mutate(ChooseLetterDocument, { kind, time })).chooseLetter);
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
