import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mapLink } from '@maillon/core/organisations/web';
import {
  CountPipe,
  EmptyState,
  Failure,
  Icon,
  PageHead,
  SentencePipe,
  Session,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { PlaceListDocument, type DeskPlaceFragment } from '../data/places.generated';

/** Where buyers fetch their orders, and when. */
@Component({
  imports: [CountPipe, EmptyState, Failure, Icon, MatButton, PageHead, RouterLink, SentencePipe, Skeleton],
  templateUrl: './places.page.html',
  styleUrl: './places.page.css',
  host: { class: 'desk' },
})
export class PlacesPage {
  private readonly session = inject(Session);
  protected readonly answer = ask(PlaceListDocument, () => ({}));
  protected readonly places = computed(() => this.answer.value()?.pickupPlaces);
  protected readonly mayManage = computed(() => this.session.permissions().may('click-and-collect.manage-places'));
  protected readonly map = mapLink;

  protected daysOf({ slots }: DeskPlaceFragment) {
    const weekdays = [...new Set(slots.map(({ weekday }) => weekday))].toSorted();
    return weekdays.map((weekday) => ({
      weekday,
      slots: slots.filter((slot) => slot.weekday === weekday).toSorted((a, b) => a.from.localeCompare(b.from)),
    }));
  }
}
