import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Gql, Icon, RefusalBanner, SentencePipe, fieldMessages } from '@maillon/platform/web';
import type { WholeSiteFragment } from '../data/buyers.generated';
import { PlaceOneSiteDocument } from '../data/sites.generated';
import type { Place } from './place';
import { PlaceField } from './place-field';

/** The place of a site that is known already, to be looked at, confirmed or corrected. */
@Component({
  selector: 'ml-site-place',
  imports: [Icon, MatButton, PlaceField, RefusalBanner, SentencePipe],
  template: `
    <ml-refusal [error]="error()" />
    <ml-place-field
      [(place)]="place"
      [commune]="site().inseeCode"
      [movable]="movable()"
      [refused]="refused()('latitude')"
    />
    <div class="row" role="status">
      @if (changed()) {
        <button matButton="filled" type="button" [disabled]="busy()" (click)="save()">
          {{ 'organisations.common.place.save' | transloco }}
        </button>
        <button matButton type="button" [disabled]="busy()" (click)="place.set(known())">
          {{ 'platform.common.cancel' | transloco }}
        </button>
      } @else if (saved()) {
        <p class="saved"><ml-icon name="circle-check" /> {{ 'organisations.common.place.saved' | transloco }}</p>
      }
    </div>
  `,
  styles: ':host { display: grid; gap: var(--p3); min-width: 0; }',
})
export class SitePlace {
  readonly organisationId = input.required<string>();
  readonly site = input.required<WholeSiteFragment>();
  readonly movable = input(true);
  readonly placed = output<void>();

  private readonly gql = inject(Gql);
  protected readonly known = computed<Place>(() => {
    const { latitude, longitude, approximate } = this.site();
    return { latitude, longitude, approximate };
  });
  protected readonly place = linkedSignal<Place | null>(() => this.known());
  protected readonly changed = computed(() => {
    const [known, place] = [this.known(), this.place()];
    const same = place?.latitude === known.latitude && place.longitude === known.longitude;
    return !same || place.approximate !== known.approximate;
  });
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));

  protected async save(): Promise<void> {
    const place = this.place();
    if (!place) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { latitude, longitude } = place;
      await this.gql.mutate(PlaceOneSiteDocument, { organisationId: this.organisationId(), latitude, longitude });
      this.saved.set(true);
      this.placed.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
