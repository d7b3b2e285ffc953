import { Component, input } from '@angular/core';
import type { ProducerSlotData } from '@maillon/core/organisations/web';
import { SentencePipe } from '@maillon/platform/web';
import { ClosureList } from '../ui/closure-list';
import { QuestionList } from '../ui/question-list';
import { UsualWeek } from '../ui/usual-week';
import { WeekEditor } from '../ui/week-editor';

/**
 * On a producer's page, for whoever answers by telephone or on paper: questions that wait, next week to be confirmed, days off and
 * the usual week.
 */
@Component({
  imports: [ClosureList, QuestionList, SentencePipe, UsualWeek, WeekEditor],
  template: `
    <ml-question-list [producerId]="data().producerId" />
    <h2>{{ 'availability.admin.week' | transloco }}</h2>
    <ml-week-editor #editor [producerId]="data().producerId" />
    <h2>{{ 'availability.portal.closure.title' | transloco }}</h2>
    <ml-closure-list [producerId]="data().producerId" (changed)="editor.reload()" />
    <details>
      <summary>{{ 'availability.admin.usual' | transloco }}</summary>
      <ml-usual-week [producerId]="data().producerId" (changed)="editor.reload()" />
    </details>
  `,
  styles: `
    summary {
      min-height: 44px;
      padding-block: 10px;
      font-weight: 600;
      cursor: pointer;
    }
  `,
  host: { class: 'panel' },
})
export class ProducerWeekPanel {
  readonly data = input.required<ProducerSlotData>();
}
