import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, form, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { PlaceField, type Place } from '@maillon/core/organisations/web';
import {
  EmptyState,
  Failure,
  Field,
  FieldControl,
  Gql,
  PageHead,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
  fieldMessages,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  CommunesForPlacesDocument,
  PlaceListDocument,
  PlaceOfAddressDocument,
  SaveOnePlaceDocument,
} from '../data/places.generated';
import { SlotList, type SlotDraft } from './slot-list';

/** A pickup place: where it is, and its slots. */
@Component({
  imports: [
    EmptyState,
    Failure,
    Field,
    FieldControl,
    FormField,
    MatButton,
    PageHead,
    PlaceField,
    RefusalBanner,
    RouterLink,
    SentencePipe,
    Skeleton,
    SlotList,
  ],
  templateUrl: './place.page.html',
  host: { class: 'desk' },
})
export class PlacePage {
  /** `nouveau` for one that is not there yet. */
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  private readonly newId = uuid();

  protected readonly answer = ask(PlaceListDocument, () => ({}));
  protected readonly communes = ask(CommunesForPlacesDocument, () => ({}));
  protected readonly isNew = computed(() => this.id() === 'nouveau');
  protected readonly place = computed(() => this.answer.value()?.pickupPlaces.find(({ id }) => id === this.id()));
  protected readonly slots = linkedSignal<SlotDraft[]>(() => (this.place()?.slots ?? []).map((slot) => ({ ...slot })));
  protected readonly draft = linkedSignal(() => {
    const place = this.place();
    return {
      name: place?.name ?? '',
      address: place?.address ?? '',
      inseeCode: place?.inseeCode ?? '',
    };
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    required(path.inseeCode);
  });
  protected readonly where = linkedSignal<Place | null>(() => {
    const place = this.place();
    if (!place) return null;
    const { latitude, longitude, approximate } = place;
    return { latitude, longitude, approximate };
  });
  private readonly tried = signal(false);
  protected readonly placeless = computed(() =>
    this.tried() && !this.where() ? this.sentences.translate<string>('organisations.common.place.needed') : '',
  );
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));

  /** In the middle of the commune or at the address, where somebody puts it right. */
  protected async locate(): Promise<void> {
    const { address, inseeCode } = this.draft();
    if (!inseeCode) return;
    try {
      const found = await this.gql.query(PlaceOfAddressDocument, { address: address || null, inseeCode });
      if (!found.placeOfAddress) return;
      const { latitude, longitude, precision } = found.placeOfAddress;
      this.where.set({ latitude, longitude, approximate: precision === 'municipality' });
    } catch {
      // The pin can be put without it.
    }
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    this.tried.set(true);
    await submit(this.form, async () => {
      try {
        const { name, address, inseeCode } = this.draft();
        const where = this.where();
        if (!where) return;
        const id = this.isNew() ? this.newId : this.id();
        const slots = this.slots().map((slot) => ({ ...slot }));
        await this.gql.mutate(SaveOnePlaceDocument, { id, name, address: address || null, inseeCode, ...where, slots });
        await this.router.navigateByUrl('/lieux-de-retrait');
      } catch (error) {
        this.error.set(error);
      }
    });
  }
}
