import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CentsPipe, Column, DataTable, DayPipe, NumberPipe, SentencePipe } from '@maillon/platform/web';
import type { RulebookTrialQuery } from '../data/rulebook-trial.generated';

type Line = RulebookTrialQuery['rulebookReplay']['lines'][number];

/** Every line that would have been refused, or local where it was not, and the other way round. */
@Component({
  selector: 'ml-trial-lines',
  imports: [CentsPipe, Column, DataTable, DayPipe, NumberPipe, RouterLink, SentencePipe],
  templateUrl: './trial-lines.html',
  styleUrl: './trial-rows.css',
})
export class TrialLines {
  readonly rows = input.required<readonly Line[]>();
  protected readonly idOf = ({ lineId }: Line) => lineId;
}
