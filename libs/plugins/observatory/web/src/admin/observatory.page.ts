import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  BasisPointsPipe,
  CentsPipe,
  Chart,
  Column,
  DataTable,
  EmptyState,
  Failure,
  GramsPipe,
  Icon,
  Language,
  PageHead,
  Session,
  Skeleton,
  addDays,
  ask,
  csvText,
  dayOf,
  download,
  formatBasisPoints,
  formatCents,
  injectUrlState,
} from '@maillon/platform/web';
import { MatButton } from '@angular/material/button';
import { TerritoryDaysDocument } from '../data/territory-days.generated';
import { territoriesChart } from './territories-chart';
import { totalsByTerritory, type TerritoryTotals } from './territory-totals';

const USUAL_DAYS = 30;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Territories side by side over a period: what each delivered, how punctually, how much fell short. */
@Component({
  imports: [
    BasisPointsPipe,
    CentsPipe,
    Chart,
    Column,
    DataTable,
    EmptyState,
    Failure,
    GramsPipe,
    Icon,
    MatButton,
    PageHead,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './observatory.page.html',
  styleUrl: './observatory.page.css',
  host: { class: 'desk' },
})
export class ObservatoryPage {
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly url = injectUrlState();
  private readonly askedFrom = this.url.text('du');
  private readonly askedTo = this.url.text('au');
  private readonly today = computed(() => dayOf(this.session.now(), this.session.timeZone()));

  protected readonly to = computed(() => (DAY.test(this.askedTo()) ? this.askedTo() : this.today()));
  protected readonly from = computed(() =>
    DAY.test(this.askedFrom()) ? this.askedFrom() : addDays(this.to(), 1 - USUAL_DAYS),
  );
  protected readonly answer = ask(TerritoryDaysDocument, () => ({ from: this.from(), to: this.to() }));
  protected readonly rows = computed(() => {
    const days = this.answer.value()?.territoryDays;
    return days && totalsByTerritory(days);
  });
  protected readonly withheld = computed(() => this.rows()?.some((row) => row.withheld > 0) ?? false);
  protected readonly idOf = (row: TerritoryTotals) => row.code;

  protected readonly valueOption = computed(() =>
    territoriesChart(
      this.rows() ?? [],
      (row) => row.valueDeliveredCents,
      (row) => this.euros(row),
    ),
  );
  protected readonly otifOption = computed(() =>
    territoriesChart(
      this.rows() ?? [],
      (row) => row.otifBp,
      (row) => this.percent(row.otifBp),
    ),
  );
  protected readonly valueTable = computed(() => this.twin('value', (row) => this.euros(row)));
  protected readonly otifTable = computed(() => this.twin('otif', (row) => this.percent(row.otifBp)));
  protected readonly height = computed(() => 24 + (this.rows()?.length ?? 0) * 44);

  protected choose(change: { du?: string; au?: string }): void {
    this.url.set(change);
  }

  protected export(): void {
    const keys = ['territory', 'orders', 'lines', 'short', 'buyers', 'producers', 'mass', 'value', 'otif', 'withheld'];
    download(
      'observatoire.csv',
      csvText(
        keys.map((key) => this.say(`column.${key}`)),
        (this.rows() ?? []).map(cells),
      ),
    );
  }

  private twin(key: string, textOf: (row: TerritoryTotals) => string) {
    return {
      columns: [this.say('column.territory'), this.say(`column.${key}`)],
      rows: (this.rows() ?? []).map((row) => [row.name, textOf(row)]),
    };
  }

  private euros({ valueDeliveredCents }: TerritoryTotals): string {
    return valueDeliveredCents === null ? this.say('withheld-short') : formatCents(valueDeliveredCents, this.language);
  }

  private percent(points: number | null): string {
    return points === null ? this.say('withheld-short') : formatBasisPoints(points, this.language);
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`observatory.admin.${key}`);
  }
}

function cells(row: TerritoryTotals) {
  const {
    name,
    orders,
    orderLines,
    linesShort,
    mostBuyers,
    mostProducers,
    netMassDeliveredG,
    valueDeliveredCents,
    otifBp,
    withheld,
  } = row;
  return [
    name,
    orders,
    orderLines,
    linesShort,
    mostBuyers,
    mostProducers,
    netMassDeliveredG,
    valueDeliveredCents,
    otifBp,
    withheld,
  ];
}
