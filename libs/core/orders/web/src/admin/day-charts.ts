import { Component, computed, inject, input, resource } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import {
  Chart,
  Failure,
  Gql,
  Language,
  SentencePipe,
  Session,
  Skeleton,
  allPages,
  dayOf,
  formatDay,
  formatTime,
  pluralForm,
} from '@maillon/platform/web';
import { FamiliesOfReferencesDocument, OrdersForChartsDocument, type DeskSessionFragment } from '../data/day.generated';
import { familyChart } from './family-chart';
import { hourChart } from './hour-chart';
import { linesByFamily } from './lines-by-family';
import { ordersByHour, peakOf, type Hour } from './orders-by-hour';

/** When the day's orders came, and which families fell short. */
@Component({
  selector: 'ml-day-charts',
  imports: [Chart, Failure, SentencePipe, Skeleton],
  templateUrl: './day-charts.html',
  styles: `
    .charts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      gap: var(--p4);
    }
  `,
})
export class DayCharts {
  readonly sessions = input.required<readonly DeskSessionFragment[]>();

  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly zone = inject(Session).timeZone;

  protected readonly read = resource({
    params: () =>
      this.sessions()
        .map(({ id }) => id)
        .join(' ') || undefined,
    loader: ({ params }) => this.load(params.split(' ')),
  });
  private readonly orders = computed(() => (this.read.hasValue() ? this.read.value().orders : []));
  private readonly hours = computed(() => {
    const instants = this.sessions()
      .flatMap(({ opensAt, cutOffAt }) => [opensAt, cutOffAt])
      .toSorted();
    return ordersByHour(
      this.orders().map(({ placedAt }) => placedAt),
      instants[0]!,
      instants.at(-1)!,
    );
  });
  private readonly families = computed(() => {
    const familyOf = new Map(this.read.value()?.references.map(({ code, family }) => [code, family]));
    return linesByFamily(
      this.orders().flatMap(({ lines }) => lines),
      familyOf,
    );
  });

  protected readonly hourOption = computed(() => hourChart(this.hours(), (hour) => this.hourName(hour)));
  protected readonly familyOption = computed(() =>
    familyChart(
      this.families(),
      (family) => this.familyName(family),
      (n) => this.say('chart.short', { n }),
    ),
  );
  protected readonly hourTable = computed(() => ({
    columns: [this.say('chart.hour'), this.say('day.orders')],
    rows: this.hours().map((hour) => [this.hourName(hour), String(hour.count)]),
  }));
  protected readonly familyTable = computed(() => ({
    columns: [this.say('chart.family'), this.say('chart.served'), this.say('chart.missing')],
    rows: this.families().map(({ family, served, short }) => [this.familyName(family), String(served), String(short)]),
  }));
  protected readonly hourSummary = computed(() => {
    const peak = peakOf(this.hours());
    const n = this.orders().length;
    return this.say(`chart.hours-summary.${pluralForm(n, this.language)}`, {
      n,
      most: peak?.count ?? 0,
      when: peak ? this.hourName(peak) : '',
    });
  });
  protected readonly familyHeight = computed(() => 28 + this.families().length * 25);

  private async load(sessionIds: string[]) {
    const [references, ...orders] = await Promise.all([
      this.gql.query(FamiliesOfReferencesDocument),
      ...sessionIds.map((sessionId) =>
        allPages(this.gql, OrdersForChartsDocument, { sessionId, first: 200 }, (data) => data.orders),
      ),
    ]);
    return {
      references: references.productReferences,
      orders: orders.flat().filter(({ state }) => state !== 'cancelled'),
    };
  }

  private hourName({ at }: Hour): string {
    const weekday = formatDay(dayOf(at, this.zone()), 'weekday', this.language);
    return `${weekday} ${formatTime(at, this.zone(), this.language)}`;
  }

  private familyName(family: string): string {
    return family ? this.sentences.translate<string>(`organisations.common.family.${family}`) : '–';
  }

  private say(key: string, data: object = {}): string {
    return this.sentences.translate<string>(`orders.admin.${key}`, data);
  }
}
