import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mapLink } from '@maillon/core/organisations/web';
import {
  CountPipe,
  EmptyState,
  Failure,
  Icon,
  Language,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  ask,
  formatWindow,
} from '@maillon/platform/web';
import { PlaceListDocument, type DeskPlaceFragment } from '../data/places.generated';
import { slotRuns, type SlotRun } from './slot-runs';

/** Where buyers fetch their orders, and when. */
@Component({
  imports: [CountPipe, EmptyState, Failure, Icon, MatButton, PageHead, RouterLink, SentencePipe, Skeleton],
  templateUrl: './places.page.html',
  styleUrl: './places.page.css',
  host: { class: 'desk' },
})
export class PlacesPage {
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;
  protected readonly answer = ask(PlaceListDocument, () => ({}));
  protected readonly places = computed(() => this.answer.value()?.pickupPlaces);
  protected readonly mayManage = computed(() => this.session.permissions().may('click-and-collect.manage-places'));
  protected readonly map = mapLink;

  protected daysOf({ slots }: DeskPlaceFragment) {
    const weekdays = [...new Set(slots.map(({ weekday }) => weekday))].toSorted();
    return weekdays.map((weekday) => ({
      weekday,
      runs: slotRuns(slots.filter((slot) => slot.weekday === weekday)),
    }));
  }

  /** Hours of a week that repeats: they are of no day, so of no time zone. */
  protected hours({ from, to }: SlotRun): string {
    const [start, end] = [from, to].map((time) => `2000-01-01T${time}:00Z`);
    return formatWindow(start!, end!, 'UTC', this.language);
  }
}
