import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, Column, DataTable, DayPipe, SentencePipe } from '@maillon/platform/web';
import type { RulebookTrialQuery } from '../data/rulebook-trial.generated';

type Minimum = RulebookTrialQuery['rulebookReplay']['minimums'][number];

/** Producers who would not have come, or would have after all. */
@Component({
  selector: 'ml-trial-minimums',
  imports: [CentsPipe, Column, DataTable, DayPipe, RouterLink, SentencePipe],
  templateUrl: './trial-minimums.html',
  styleUrl: './trial-rows.css',
})
export class TrialMinimums {
  readonly rows = input.required<readonly Minimum[]>();
  protected readonly idOf = ({ sessionId, producerId }: Minimum) => `${sessionId} ${producerId}`;
  protected readonly fateOf = ({ isMissedBefore, isMissedAfter }: Minimum) =>
    isMissedBefore === isMissedAfter ? 'still-missed' : isMissedAfter ? 'missed' : 'reached';
}
