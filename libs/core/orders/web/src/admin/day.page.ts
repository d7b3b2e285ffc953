import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CentsPipe,
  DayPicker,
  DayPipe,
  EmptyState,
  Failure,
  Figure,
  Icon,
  JobsNow,
  Meter,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  SlotOutlet,
  ask,
  every,
  injectDay,
} from '@maillon/platform/web';
import { DayBoardDocument } from '../data/day.generated';
import type { DaySlotData } from '../data/slots';
import { DayCharts } from './day-charts';
import { NextCutOff } from './next-cut-off';
import { SessionList } from './session-list';
import { ShortageList } from './shortage-list';

/** The day of a territory: what was ordered, what is prepared, what is on the road, what is short and why. */
@Component({
  imports: [
    CentsPipe,
    DayCharts,
    DayPicker,
    DayPipe,
    EmptyState,
    Failure,
    Figure,
    Icon,
    JobsNow,
    MatButton,
    Meter,
    NextCutOff,
    PageHead,
    RouterLink,
    SentencePipe,
    SessionList,
    ShortageList,
    Skeleton,
    SlotOutlet,
  ],
  templateUrl: './day.page.html',
  host: { class: 'desk' },
})
export class DayPage {
  private readonly session = inject(Session);
  protected readonly days = injectDay();
  protected readonly answer = ask(DayBoardDocument, () => ({ day: this.days.day() }));
  protected readonly board = computed(() => {
    const board = this.answer.value()?.dayBoard;
    return board?.day === this.days.day() ? board : undefined;
  });
  protected readonly empty = computed(() => this.board()?.sessions.length === 0);
  protected readonly slotData = computed<DaySlotData>(() => ({ day: this.days.day() }));
  protected readonly mayPlan = computed(() => this.session.permissions().may('orders.manage-sessions'));
  protected readonly seesJobs = computed(() => this.session.permissions().may('platform.read-jobs'));

  constructor() {
    every(30_000, () => this.answer.reload());
  }
}
