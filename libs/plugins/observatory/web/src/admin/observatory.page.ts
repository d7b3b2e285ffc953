import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  Chart,
  Column,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  Icon,
  Language,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  csvText,
  dayOf,
  download,
  formatBasisPoints,
  formatCents,
  formatDay,
  formatGrams,
  injectUrlState,
  intlTag,
  massUnitOf,
} from '@maillon/platform/web';
import { TerritoryDaysDocument } from '../data/territory-days.generated';
import { dayByDayChart } from './day-by-day-chart';
import { LENGTHS, lastDays, periodOf } from './period';
import { sideBySideChart } from './side-by-side-chart';
import { MEASURES, measureOf, sumsOf, type Measure, type TerritorySum } from './territory-sums';

/** Territories side by side over a period, in sums that speak of nobody. */
@Component({
  imports: [
    Chart,
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    Icon,
    MatButton,
    PageHead,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './observatory.page.html',
  styleUrl: './observatory.page.css',
  host: { class: 'desk' },
})
export class ObservatoryPage {
  protected readonly url = injectUrlState();
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly session = inject(Session);
  private readonly today = dayOf(this.session.now(), this.session.timeZone());

  private readonly from = this.url.text('du');
  private readonly to = this.url.text('au');
  private readonly asked = this.url.text('mesure');
  protected readonly period = computed(() => periodOf(this.from(), this.to(), this.today));
  protected readonly lengths = LENGTHS.map((length) => ({
    value: String(length),
    label: this.say('last', { n: length }),
  }));
  protected readonly length = computed(() => {
    const { from, to } = this.period();
    return LENGTHS.filter((length) => to === this.today && lastDays(this.today, length).from === from).map(String);
  });
  protected readonly measure = computed<Measure>(() => MEASURES.find((one) => one === this.asked()) ?? 'value');
  protected readonly measures = MEASURES.map((value) => ({ value, label: this.say(`measure.${value}`) }));
  protected readonly answer = ask(TerritoryDaysDocument, () => this.period());
  private readonly days = computed(() => this.answer.value()?.territoryDays ?? []);
  protected readonly sums = computed(() => (this.answer.value() ? sumsOf(this.days()) : undefined));
  protected readonly several = computed(() => (this.sums()?.length ?? 0) > 1);
  protected readonly withheld = computed(() => this.sums()?.some(({ withheldDays }) => withheldDays > 0) ?? false);
  protected readonly idOf = (sum: TerritorySum) => sum.code;

  /** Masses that are read under each other are said in one unit. */
  private readonly unitOfSums = computed(() => massUnitOf((this.sums() ?? []).map(({ mass }) => mass)));
  private readonly unitOfDays = computed(() => massUnitOf(this.days().map((day) => day.netMassDeliveredG)));

  protected readonly barOption = computed(() => {
    const figures = (this.sums() ?? []).map((sum) => ({ name: sum.name, value: sum[this.measure()] }));
    const unit = this.unitOfSums();
    return sideBySideChart(figures, (value) =>
      value === null ? this.say('withheld') : this.tell(value, this.measure(), unit),
    );
  });
  protected readonly barTable = computed(() => ({
    columns: [this.say('column.territory'), this.say(`measure.${this.measure()}`)],
    rows: (this.sums() ?? []).map((sum) => [sum.name, this.figure(sum, this.measure())]),
  }));
  private readonly dates = computed(() => [...new Set(this.days().map(({ day }) => day))].toSorted());
  private readonly lines = computed(() =>
    (this.sums() ?? []).map(({ code, name }) => {
      const own = new Map(
        this.days()
          .filter(({ territoryCode }) => territoryCode === code)
          .map((day) => [day.day, day]),
      );
      return {
        name,
        values: this.dates().map((date) => (own.has(date) ? measureOf(own.get(date)!, this.measure()) : null)),
      };
    }),
  );
  protected readonly lineOption = computed(() =>
    dayByDayChart(
      this.dates().map((day) => formatDay(day, 'short', this.language)),
      this.lines(),
      {
        full: (value) => this.tell(value),
        short: (value) => (this.measure() === 'value' ? `${this.count(Math.round(value / 100))} €` : this.tell(value)),
        share: this.measure() === 'otif' || this.measure() === 'short',
      },
    ),
  );
  protected readonly lineTable = computed(() => ({
    columns: [this.say('column.day'), ...this.lines().map(({ name }) => name)],
    rows: this.dates().map((date, index) => [
      formatDay(date, 'short', this.language),
      ...this.lines().map(({ values }) => (values[index] == null ? '–' : this.tell(values[index]))),
    ]),
  }));
  protected readonly barHeight = computed(() => 24 + 40 * (this.sums()?.length ?? 1));

  protected setPeriod(from: string, to: string): void {
    if (from && to) this.url.set({ du: from, au: to });
  }

  protected last(length: string | undefined): void {
    if (!length) return;
    const { from, to } = lastDays(this.today, Number(length));
    this.url.set(Number(length) === 30 ? { du: null, au: null } : { du: from, au: to });
  }

  protected figure(sum: TerritorySum, measure: Measure): string {
    const value = sum[measure];
    return value === null ? '–' : this.tell(value, measure, this.unitOfSums());
  }

  protected count(n: number | null): string {
    return n === null ? '–' : n.toLocaleString(intlTag(this.language));
  }

  protected export(): void {
    const keys = ['territory', 'day', 'orders', 'lines', 'lines-short', 'buyers', 'producers', 'mass', 'value', 'otif'];
    const rows = this.days().map((day) => [
      day.territoryName,
      day.day,
      day.orders,
      day.orderLines,
      day.linesShort,
      day.activeBuyers,
      day.activeProducers,
      day.netMassDeliveredG,
      day.valueDeliveredCents === null ? null : day.valueDeliveredCents / 100,
      day.otifBp === null ? null : day.otifBp / 100,
    ]);
    download(
      `observatoire-${this.period().from}-${this.period().to}.csv`,
      csvText(
        keys.map((key) => this.say(`export.${key}`)),
        rows,
      ),
    );
  }

  protected say(key: string, data: object = {}): string {
    return this.sentences.translate<string>(`observatory.admin.${key}`, data);
  }

  private tell(value: number, measure = this.measure(), unit = this.unitOfDays()): string {
    if (measure === 'value') return formatCents(value, this.language);
    if (measure === 'mass') return formatGrams(value, this.language, unit);
    return measure === 'orders' ? this.count(value) : formatBasisPoints(value, this.language);
  }
}
