import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { FormField, form, min, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
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
  allPages,
  ask,
  fieldMessages,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { DriversOfTerritoryDocument, SaveOneVehicleDocument, VehicleListDocument } from '../data/vehicles.generated';
import { CLASSES, compartmentsOf, draftOf } from './vehicle-draft';

/** A van: what it may carry, how many crates of each temperature, and who drives it. */
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
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './vehicle.page.html',
  host: { class: 'desk' },
})
export class VehiclePage {
  /** `nouveau` for one that is not there yet. */
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly newId = uuid();

  protected readonly classes = CLASSES;
  protected readonly answer = ask(VehicleListDocument, () => ({}));
  protected readonly isNew = computed(() => this.id() === 'nouveau');
  protected readonly vehicle = computed(() => this.answer.value()?.vehicles.find(({ id }) => id === this.id()));
  private readonly members = resource({
    loader: () => allPages(this.gql, DriversOfTerritoryDocument, { first: 200 }, (data) => data.members),
  });
  protected readonly drivers = computed(() =>
    this.members.hasValue() ? this.members.value().filter(({ role }) => role === 'driver') : [],
  );
  protected readonly draft = linkedSignal(() => draftOf(this.vehicle()));
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    required(path.payloadKg);
    min(path.payloadKg, 1);
    for (const { key } of CLASSES) min(path[key], 0);
  });
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.error.set(undefined);
    await submit(this.form, async () => {
      try {
        const { name, payloadKg, crates, driver } = this.draft();
        await this.gql.mutate(SaveOneVehicleDocument, {
          id: this.isNew() ? this.newId : this.id(),
          name,
          payloadG: Math.round(payloadKg * 1000),
          compartments: compartmentsOf(this.draft()),
          crates: crates || null,
          driverMembershipId: driver || null,
        });
        await this.router.navigateByUrl('/vehicules');
      } catch (error) {
        this.error.set(error);
      }
    });
  }
}
