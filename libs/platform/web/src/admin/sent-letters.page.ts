import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  SentLetterListDocument,
  SentLetterTotalsDocument,
  type ListedLetterFragment,
} from '../data/sent-letters.generated';
import { csvText, download } from '../download/csv';
import { InstantPipe, NumberPipe } from '../format/pipes';
import { allPages } from '../graphql/all-pages';
import { ask } from '../graphql/ask';
import { askPages } from '../graphql/ask-pages';
import { Gql } from '../graphql/gql';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Column } from '../ui/data-table/column';
import { DataTable } from '../ui/data-table/data-table';
import { Icon } from '../ui/icon/icon';
import { PageHead } from '../ui/page-head/page-head';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { injectUrlState } from '../url/url-state';
import { SentLetterFilters } from './sent-letter-filters';
import { WaitingDigests } from './waiting-digests';

const PAGE = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HEADINGS = ['written', 'who', 'address', 'kind', 'subject', 'channel', 'number', 'outcome', 'sent', 'instead'];
const TONES: Readonly<Record<string, string>> = { sent: 'good', waiting: 'wait', unknown: 'wait', failed: 'bad' };

/** Who was told what, when, by which way and with what result; never the words. */
@Component({
  imports: [
    Column,
    DataTable,
    EmptyState,
    Failure,
    Icon,
    InstantPipe,
    MatButton,
    NumberPipe,
    PageHead,
    RefusalBanner,
    RouterLink,
    SentLetterFilters,
    SentencePipe,
    WaitingDigests,
  ],
  templateUrl: './sent-letters.page.html',
  styleUrl: './sent-letters.page.css',
  host: { class: 'desk' },
})
export class SentLettersPage {
  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  protected readonly letters = askPages(
    SentLetterListDocument,
    () => ({ first: PAGE, ...this.filter() }),
    (data) => data.sentLetters,
  );
  private readonly totals = ask(SentLetterTotalsDocument, () => this.filter());
  protected readonly sums = computed(() => this.totals.value()?.sentLetterSums);
  protected readonly whom = computed(() => ({
    to: this.url.text('recherche')() || null,
    personId: this.idOfUrl('personne'),
    organisationId: this.idOfUrl('organisation'),
  }));
  protected readonly exporting = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly idOf = (letter: ListedLetterFragment) => letter.id;

  protected toneOf({ outcome }: ListedLetterFragment): string {
    return `badge ${TONES[outcome] ?? ''}`;
  }

  protected async export(): Promise<void> {
    this.exporting.set(true);
    this.error.set(undefined);
    try {
      const asked = { first: 200, ...this.filter() };
      const all = await allPages(this.gql, SentLetterListDocument, asked, (data) => data.sentLetters);
      const headings = HEADINGS.map((name) => this.say(`csv.${name}`));
      download(
        'courrier.csv',
        csvText(
          headings,
          all.map((letter) => this.row(letter)),
        ),
      );
    } catch (error) {
      this.error.set(error);
    } finally {
      this.exporting.set(false);
    }
  }

  private row(letter: ListedLetterFragment) {
    const { writtenAt, name, recipient, kindTitle, subject, channel, number, outcome, sentAt, insteadOfText } = letter;
    return [
      ...[writtenAt, name, recipient, kindTitle, subject, this.say(`channel.${channel}`), number],
      ...[this.say(`outcome.${outcome}`), sentAt, insteadOfText && this.say(`instead.${insteadOfText}`)],
    ];
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`platform.admin.letters.${key}`);
  }

  private idOfUrl(name: string): string | null {
    const id = this.url.text(name)();
    return ID.test(id) ? id : null;
  }

  /** What stands in the address; what cannot be asked for is left out. */
  private filter() {
    const day = (name: string) => {
      const text = this.url.text(name)();
      return DAY.test(text) ? text : null;
    };
    return {
      ...this.whom(),
      kind: this.url.text('nature')() || null,
      from: day('du'),
      until: day('au'),
    };
  }
}
