import { Component, input } from '@angular/core';
import { InstantPipe, SentencePipe } from '@maillon/platform/web';
import type { TakenStepFragment } from '../data/applications.generated';
import { PartState } from './part-state';

/** What became of a participation, the latest step first. */
@Component({
  selector: 'ml-step-list',
  imports: [InstantPipe, PartState, SentencePipe],
  template: `
    <ol>
      @for (step of steps(); track step.id) {
        <li>
          <ml-part-state [state]="step.to" />
          <span class="quiet small">{{ step.at | instant }} · {{ step.who }}</span>
          @if (step.reason) {
            <p>{{ step.reason }}</p>
          }
        </li>
      } @empty {
        <li class="quiet">{{ 'organisations.admin.story.no-history' | transloco }}</li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--p3);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px var(--p2);
    }

    p {
      flex-basis: 100%;
      margin: 2px 0 0;
    }
  `,
})
export class StepList {
  readonly steps = input.required<readonly TakenStepFragment[]>();
}
