import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  Confirm,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  Language,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  dayOf,
  formatDay,
  injectUrlState,
} from '@maillon/platform/web';
import {
  CalendarDaysDocument,
  ClearDayDocument,
  MarkDayDocument,
  TakeCalendarDocument,
} from '../data/calendar.generated';
import { CALENDAR_KINDS, byMonth, type Period } from './calendar-year';
import { YearStrip } from './year-strip';

/** The days of a year that are not like others. */
@Component({
  imports: [DayPipe, EmptyState, Failure, Icon, MatButton, PageHead, RefusalBanner, SentencePipe, Skeleton, YearStrip],
  templateUrl: './calendar.page.html',
  styleUrl: './calendar.page.css',
  host: { class: 'desk' },
})
export class CalendarPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;
  private readonly url = injectUrlState();
  private readonly asked = this.url.text('annee');

  protected readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly year = computed(() =>
    Number(/^\d{4}$/.test(this.asked()) ? this.asked() : this.today.slice(0, 4)),
  );
  protected readonly answer = ask(CalendarDaysDocument, () => ({
    from: `${this.year()}-01-01`,
    to: `${this.year()}-12-31`,
  }));
  protected readonly months = computed(() => byMonth(this.answer.value()?.calendar ?? [], this.language));
  protected readonly mayManage = computed(() => this.session.permissions().may('territories.manage'));
  protected readonly kinds = CALENDAR_KINDS;
  protected readonly zones = ['A', 'B', 'C'];
  protected readonly days = computed(() => this.answer.value()?.calendar ?? []);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);

  protected turn(years: number): void {
    this.url.set({ annee: String(this.year() + years) });
  }

  protected async mark(
    event: Event,
    day: HTMLInputElement,
    until: string,
    kind: string,
    label: HTMLInputElement,
  ): Promise<void> {
    event.preventDefault();
    await this.attempt(async () => {
      await this.gql.mutate(MarkDayDocument, { day: day.value, until: until || null, kind, label: label.value.trim() });
      label.value = '';
    });
  }

  protected async clear({ day, until, kind, label }: Period): Promise<void> {
    const [from, to] = [day, until].map((one) => formatDay(one, 'long', this.language));
    const when = day === until ? from! : `${from} – ${to}`;
    const say = (key: string) => this.sentences.translate<string>(`territories.admin.calendar.${key}`, { label, when });
    const agreed = await this.confirm.ask({
      title: say('clear'),
      text: say('clear-text'),
      action: say('clear-action'),
      keep: say('clear-keep'),
      destructive: true,
    });
    if (agreed) await this.attempt(() => this.gql.mutate(ClearDayDocument, { day, until, kind }));
  }

  protected take(schoolZone: string | null): Promise<void> {
    const variables = { year: this.year(), publicHolidays: schoolZone === null, schoolZone };
    return this.attempt(() => this.gql.mutate(TakeCalendarDocument, variables));
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
      this.answer.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
