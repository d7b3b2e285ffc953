import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AuctionNote,
  BasketBar,
  BasketSlip,
  BasketStore,
  injectOpenSessions,
  injectWays,
} from '@maillon/core/orders/web';
import { CountPipe, DayPipe, EmptyState, Icon, SentencePipe, Tide } from '@maillon/platform/web';
import type { TakenShownFragment } from '../data/habits.generated';
import { TakenStore } from '../data/taken.store';
import { RepeatLastPanel } from '../panels/repeat-last.panel';
import { DayNamePipe } from '../ui/day-name.pipe';
import { HabitLine, type HabitShown } from '../ui/habit-line';
import { SaveAsList } from '../ui/save-as-list';
import { priceChange } from '../ui/price-change';

type Line = TakenShownFragment['lines'][number];

/** What was taken up, line by line: first what needs a look, then the rest; nothing is left out in silence. */
@Component({
  imports: [
    AuctionNote,
    BasketBar,
    BasketSlip,
    CountPipe,
    DayNamePipe,
    DayPipe,
    EmptyState,
    HabitLine,
    Icon,
    MatButton,
    RepeatLastPanel,
    RouterLink,
    SaveAsList,
    SentencePipe,
    Tide,
  ],
  templateUrl: './taken.page.html',
  styleUrl: './habits.page.css',
})
export class TakenPage {
  private readonly basket = inject(BasketStore);
  protected readonly sessions = injectOpenSessions();
  private readonly store = inject(TakenStore);
  protected readonly sessionId = computed(() => this.sessions.current()?.id);
  protected readonly ways = injectWays(this.sessionId);
  protected readonly taken = computed(() => {
    const taken = this.store.taken();
    return taken?.sessionId === this.sessionId() ? taken : undefined;
  });
  private readonly lines = computed(() => this.taken()?.content.lines ?? []);
  protected readonly toLookAt = computed(() => this.lines().filter(needsALook).map(shown));
  protected readonly asBefore = computed(() =>
    this.lines()
      .filter((line) => !needsALook(line))
      .map(shown),
  );

  constructor() {
    effect(() => {
      const id = this.sessionId();
      if (id) untracked(() => void this.basket.open(id));
    });
  }
}

function needsALook({ outcome, priceBefore, offer }: Line): boolean {
  return outcome !== 'taken' || priceChange(priceBefore, offer?.unitPrice) !== undefined;
}

function shown(line: Line): HabitShown {
  return { ...line, quantity: line.wantedQuantity };
}
