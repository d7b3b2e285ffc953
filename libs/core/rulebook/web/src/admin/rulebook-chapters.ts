import { Component, input } from '@angular/core';
import { Icon, SentencePipe, type IconName } from '@maillon/platform/web';
import type { Chapter, ChapterName } from './chapters';

const ICONS: Readonly<Record<ChapterName, IconName>> = {
  local: 'map-pin',
  admission: 'sprout',
  labels: 'badge-check',
  minimums: 'boxes',
  fees: 'euro',
  days: 'calendar-days',
  'cut-offs': 'alarm-clock',
};

/** Rules as people read them. */
@Component({
  selector: 'ml-rulebook-chapters',
  imports: [Icon, SentencePipe],
  template: `
    <dl>
      @for (chapter of chapters(); track chapter.name) {
        <div>
          <dt>
            <ml-icon [name]="icons[chapter.name]" /> {{ 'rulebook.chapter.' + chapter.name + '.title' | transloco }}
          </dt>
          <dd>
            @for (line of chapter.lines; track line) {
              <p>{{ line }}</p>
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './rulebook-chapters.css',
})
export class RulebookChapters {
  readonly chapters = input.required<readonly Chapter[]>();
  protected readonly icons = ICONS;
}
