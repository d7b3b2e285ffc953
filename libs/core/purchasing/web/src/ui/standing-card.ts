import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CountPipe, DayPipe, Icon, NumberPipe, PricePipe, SentencePipe } from '@maillon/platform/web';
import type { StandingShownFragment } from '../data/standing.generated';
import { StandingDates } from './standing-dates';

/** A standing order: its rhythm in words, its next days, what it did, and what it could not. */
@Component({
  selector: 'ml-standing-card',
  imports: [CountPipe, DayPipe, Icon, MatButton, NumberPipe, PricePipe, RouterLink, SentencePipe, StandingDates],
  templateUrl: './standing-card.html',
  styleUrl: './standing-card.css',
})
export class StandingCard {
  readonly standing = input.required<StandingShownFragment>();
  readonly busy = input(false);
  readonly skipped = output<{ day: string; skip: boolean }>();
  readonly paused = output<boolean>();
  readonly changed = output<void>();
  readonly stopped = output<void>();
  protected readonly goesOn = computed(() => this.standing().state !== 'ended');
}
