import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DaySlotData } from '@maillon/core/orders/web';
import { CountPipe, Meter, SentencePipe, WindowPipe, ask, every } from '@maillon/platform/web';
import { PickupsOfDayDocument, type DeskPickupFragment } from '../data/pickups-desk.generated';

/** On the day of the territory: orders fetched at each place and hour. */
@Component({
  imports: [CountPipe, Meter, RouterLink, SentencePipe, WindowPipe],
  template: `
    <header>
      <h2>{{ 'click-and-collect.admin.pickups.title' | transloco }}</h2>
      <a class="small" routerLink="/retraits" [queryParams]="{ jour: data().day }">{{
        'click-and-collect.admin.pickups.see' | transloco
      }}</a>
    </header>
    <ul>
      @for (slot of slots(); track slot.key) {
        <li>
          <strong class="figure">{{ slot.from | window: slot.to }}</strong>
          <span class="place">{{ slot.placeName }}</span>
          <span class="figure small">{{
            slot.all | count: 'click-and-collect.admin.pickups.fetched' : { done: slot.done }
          }}</span>
          <ml-meter [value]="slot.done" [max]="slot.all" />
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr) auto minmax(60px, 120px);
      align-items: center;
      gap: var(--p3);
      min-height: 34px;
    }
    @media (max-width: 600px) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px var(--p3);
        padding-block: 6px;
      }
      .place {
        grid-area: 2 / 1 / auto / -1;
      }
      ml-meter {
        grid-area: 3 / 1 / auto / -1;
      }
    }
  `,
  host: { class: 'panel', '[hidden]': '!slots().length' },
})
export class DayPickupsPanel {
  readonly data = input.required<DaySlotData>();
  private readonly answer = ask(PickupsOfDayDocument, () => ({ day: this.data().day }));
  protected readonly slots = computed(() => bySlot(this.answer.value()?.pickups ?? []));

  constructor() {
    every(30_000, () => this.answer.reload());
  }
}

function bySlot(pickups: readonly DeskPickupFragment[]) {
  const keys = [...new Set(pickups.map(({ from, placeName }) => `${from} ${placeName}`))].toSorted();
  return keys.map((key) => {
    const here = pickups.filter(({ from, placeName }) => `${from} ${placeName}` === key);
    const { from, to, placeName } = here[0]!;
    return {
      key,
      from,
      to,
      placeName,
      all: here.length,
      done: here.filter(({ state }) => state === 'handed-over').length,
    };
  });
}
