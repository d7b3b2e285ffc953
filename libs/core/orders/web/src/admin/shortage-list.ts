import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { CountPipe, Column, DataTable, Icon, NumberPipe, SentencePipe, csvText, download } from '@maillon/platform/web';
import type { DayBoardQuery } from '../data/day.generated';

type Shortage = DayBoardQuery['dayBoard']['shortages'][number];
const FEW = 8;

/** What could not be served, each line with its reason. */
@Component({
  selector: 'ml-shortage-list',
  imports: [CountPipe, Column, DataTable, Icon, MatButton, NumberPipe, RouterLink, SentencePipe],
  templateUrl: './shortage-list.html',
  host: { class: 'panel' },
})
export class ShortageList {
  readonly shortages = input.required<readonly Shortage[]>();
  /** Lines of the day, to say what part is missing. */
  readonly lines = input.required<number>();

  private readonly sentences = inject(TranslocoService);
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.shortages() : this.shortages().slice(0, FEW)));
  protected readonly more = computed(() => this.shortages().length - this.shown().length);
  protected readonly idOf = (shortage: Shortage) =>
    `${shortage.orderId} ${shortage.productName} ${shortage.producerName}`;

  protected export(): void {
    const keys = ['reference', 'buyer', 'product', 'producer', 'missing', 'unit', 'reason'];
    const headings = keys.map((key) => this.sentences.translate<string>(`orders.admin.column.${key}`));
    const rows = this.shortages().map((one) => [
      one.orderReference,
      one.buyerName,
      one.productName,
      one.producerName,
      one.missingQuantity,
      one.unitLabel,
      one.reasonText,
    ]);
    download('manques.csv', csvText(headings, rows));
  }
}
