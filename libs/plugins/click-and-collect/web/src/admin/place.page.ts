import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, form, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { readCoordinates, writeCoordinates } from '@maillon/core/organisations/web';
import {
  EmptyState,
  Failure,
  Field,
  FieldControl,
  Gql,
  PageHead,
  RefusalBanner,
  Skeleton,
  ask,
  fieldMessages,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { CommunesForPlacesDocument, PlaceListDocument, SaveOnePlaceDocument } from '../data/places.generated';
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
    RefusalBanner,
    RouterLink,
    Skeleton,
    SlotList,
    TranslocoPipe,
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
      where: place ? writeCoordinates(place) : '',
    };
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    required(path.inseeCode);
    required(path.where);
    validate(path.where, ({ value }) =>
      !value() || readCoordinates(value())
        ? undefined
        : { kind: 'where', message: this.sentences.translate<string>('organisations.admin.enrol.place-form') },
    );
  });
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    await submit(this.form, async () => {
      try {
        const { name, address, inseeCode, where } = this.draft();
        const id = this.isNew() ? this.newId : this.id();
        const slots = this.slots().map((slot) => ({ ...slot }));
        await this.gql.mutate(SaveOnePlaceDocument, { id, name, address: address || null, inseeCode, ...readCoordinates(where)!, slots });
        await this.router.navigateByUrl('/lieux-de-retrait');
      } catch (error) {
        this.error.set(error);
      }
    });
  }
}
