import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  DayPipe,
  Failure,
  Icon,
  Language,
  PageHead,
  SearchField,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  dayOf,
  injectUrlState,
  intlTag,
} from '@maillon/platform/web';
import { TerritorySeasonsDocument, type CalendarLineFragment } from '../data/seasons.generated';
import { SeasonCorrection } from './season-correction';

const WORDS: Readonly<Record<string, string>> = { X: 'full', x: 'available', s: 'stored', '-': 'none' };

/** The year of the territory: each product by month, how sure that is and where it comes from. */
@Component({
  imports: [
    DayPipe,
    Failure,
    Icon,
    MatButton,
    PageHead,
    RouterLink,
    SearchField,
    SeasonCorrection,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './seasons.page.html',
  styleUrl: './seasons.page.css',
  host: { class: 'desk' },
})
export class SeasonsPage {
  private readonly session = inject(Session);
  protected readonly url = injectUrlState();
  protected readonly search = this.url.text('recherche');
  protected readonly answer = ask(TerritorySeasonsDocument, () => ({}));
  protected readonly open = signal<string | null>(null);
  protected readonly words = WORDS;
  protected readonly months = monthsOf(intlTag(inject(Language).current));
  protected readonly thisMonth = Number(dayOf(this.session.now(), this.session.timeZone()).slice(5, 7)) - 1;
  protected readonly mayCorrect = this.session.permissions().may('catalogue.manage-seasons');
  protected readonly lines = computed(() => {
    const wanted = plain(this.search());
    return this.answer.value()?.seasonCalendar.filter(({ reference }) => plain(reference.name).includes(wanted));
  });

  protected toggle(code: string): void {
    this.open.set(this.open() === code ? null : code);
  }

  protected put(line: CalendarLineFragment): void {
    const known = this.answer.value()?.seasonCalendar ?? [];
    this.answer.put({
      seasonCalendar: known.map((one) => (one.reference.code === line.reference.code ? line : one)),
    });
    // What holds today may be another than what was corrected for a later day.
    this.answer.reload();
  }
}

function monthsOf(tag: string): { short: string; long: string }[] {
  const name = (month: number, length: 'narrow' | 'long') =>
    new Intl.DateTimeFormat(tag, { month: length, timeZone: 'UTC' }).format(Date.UTC(2026, month, 1));
  return Array.from({ length: 12 }, (_, month) => ({ short: name(month, 'narrow'), long: name(month, 'long') }));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
