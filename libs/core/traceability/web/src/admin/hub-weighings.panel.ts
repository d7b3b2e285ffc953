import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DaySlotData } from '@maillon/core/orders/web';
import { CountPipe, Icon, NumberPipe, SentencePipe, ask, every } from '@maillon/platform/web';
import { HubWeighingsOfDayDocument } from '../data/hub-weighings.generated';

/** What the hub is to weigh on a day and has not, by producer, while the vans are still there. Nothing is to weigh: not shown. */
@Component({
  imports: [CountPipe, Icon, NumberPipe, RouterLink, SentencePipe],
  templateUrl: './hub-weighings.panel.html',
  styleUrl: './hub-weighings.panel.css',
  host: { class: 'panel', '[hidden]': '!rows().length' },
})
export class HubWeighingsPanel {
  readonly data = input.required<DaySlotData>();
  private readonly answer = ask(HubWeighingsOfDayDocument, () => ({ day: this.data().day }));
  protected readonly rows = computed(() => this.answer.value()?.hubWeighings ?? []);
  protected readonly missing = computed(() => this.rows().filter(({ parts, weighed }) => weighed < parts));
  protected readonly sums = computed(() => ({
    parts: this.sum('parts'),
    waiting: this.sum('waiting'),
    left: this.sum('left'),
  }));

  constructor() {
    every(30_000, () => this.answer.reload());
  }

  private sum(which: 'parts' | 'waiting' | 'left'): number {
    return this.rows().reduce((all, row) => all + row[which], 0);
  }
}
