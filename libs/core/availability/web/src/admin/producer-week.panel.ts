import { Component, input } from '@angular/core';
import type { ProducerSlotData } from '@maillon/core/organisations/web';
import { SentencePipe } from '@maillon/platform/web';
import { WeekEditor } from '../ui/week-editor';

/** On a producer's page: next week, to be confirmed for whoever answered by telephone or on paper. */
@Component({
  imports: [SentencePipe, WeekEditor],
  template: `
    <h2>{{ 'availability.admin.week' | transloco }}</h2>
    <ml-week-editor [producerId]="data().producerId" />
  `,
  host: { class: 'panel' },
})
export class ProducerWeekPanel {
  readonly data = input.required<ProducerSlotData>();
}
