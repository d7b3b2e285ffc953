import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, Column, DataTable, DayPipe, SentencePipe } from '@maillon/platform/web';
import type { RulebookTrialQuery } from '../data/rulebook-trial.generated';

type Order = RulebookTrialQuery['rulebookReplay']['orders'][number];

/** Orders that would have come to another sum or another fee. */
@Component({
  selector: 'ml-trial-orders',
  imports: [CentsPipe, Column, DataTable, DayPipe, RouterLink, SentencePipe],
  templateUrl: './trial-orders.html',
  styleUrl: './trial-rows.css',
})
export class TrialOrders {
  readonly rows = input.required<readonly Order[]>();
  protected readonly idOf = ({ orderId }: Order) => orderId;
}
