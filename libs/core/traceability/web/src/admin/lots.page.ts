import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Column,
  DataTable,
  DayPipe,
  EmptyState,
  Failure,
  Gql,
  GramsPipe,
  Icon,
  Meter,
  PageHead,
  SearchField,
  SentencePipe,
  allPages,
  askPages,
  csvText,
  download,
  injectUrlState,
} from '@maillon/platform/web';
import { LotListDocument, type ListedLotFragment } from '../data/lots.generated';
import { LotState } from './lot-state';

/** The lots of the territory, found by code, product or producer. */
@Component({
  imports: [
    Column,
    DataTable,
    DayPipe,
    EmptyState,
    Failure,
    GramsPipe,
    Icon,
    LotState,
    MatButton,
    Meter,
    PageHead,
    RouterLink,
    SearchField,
    SentencePipe,
  ],
  templateUrl: './lots.page.html',
  styleUrl: './lots.page.css',
  host: { class: 'desk' },
})
export class LotsPage {
  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  protected readonly search = this.url.text('recherche');
  protected readonly lots = askPages(
    LotListDocument,
    () => ({ search: this.search() || null, first: 60 }),
    (d) => d.lots,
  );
  protected readonly busy = signal(false);
  protected readonly idOf = (lot: ListedLotFragment) => lot.id;

  protected open(lot: ListedLotFragment): void {
    void this.router.navigate(['/lots', lot.id]);
  }

  protected async export(): Promise<void> {
    this.busy.set(true);
    try {
      const all = await allPages(
        this.gql,
        LotListDocument,
        { search: this.search() || null, first: 200 },
        (d) => d.lots,
      );
      const keys = [
        'code',
        'product',
        'producer',
        'produced',
        'state',
        'count-out',
        'mass-out',
        'count-delivered',
        'mass-delivered',
      ];
      const headings = keys.map((key) => this.sentences.translate<string>(`traceability.admin.column.${key}`));
      download('lots.csv', csvText(headings, all.map(cells)));
    } finally {
      this.busy.set(false);
    }
  }
}

function cells(lot: ListedLotFragment) {
  const {
    code,
    productName,
    producerName,
    producedOn,
    state,
    countOut,
    netMassOutG,
    countDelivered,
    netMassDeliveredG,
  } = lot;
  return [code, productName, producerName, producedOn, state, countOut, netMassOutG, countDelivered, netMassDeliveredG];
}
