import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, Column, DataTable, SentencePipe } from '@maillon/platform/web';
import type { RulebookTrialQuery } from '../data/rulebook-trial.generated';

type Producer = RulebookTrialQuery['rulebookReplay']['producers'][number];

/** What each producer would have sold, and paid of it. */
@Component({
  selector: 'ml-trial-producers',
  imports: [CentsPipe, Column, DataTable, RouterLink, SentencePipe],
  templateUrl: './trial-producers.html',
  styleUrl: './trial-rows.css',
})
export class TrialProducers {
  readonly rows = input.required<readonly Producer[]>();
  protected readonly idOf = ({ producerId }: Producer) => producerId;
}
