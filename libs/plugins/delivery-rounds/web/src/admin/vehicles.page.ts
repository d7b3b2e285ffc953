import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  Column,
  DataTable,
  EmptyState,
  Failure,
  GramsPipe,
  Icon,
  PageHead,
  SentencePipe,
  Session,
  ask,
} from '@maillon/platform/web';
import { VehicleListDocument, type ListedVehicleFragment } from '../data/vehicles.generated';

/** The vans of the territory, what they hold and who drives them. */
@Component({
  imports: [Column, DataTable, EmptyState, Failure, GramsPipe, Icon, MatButton, PageHead, RouterLink, SentencePipe],
  templateUrl: './vehicles.page.html',
  styles: `
    .classes {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
  `,
  host: { class: 'desk' },
})
export class VehiclesPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly answer = ask(VehicleListDocument, () => ({}));
  protected readonly vehicles = computed(() => this.answer.value()?.vehicles);
  protected readonly mayManage = computed(() => this.session.permissions().may('delivery-rounds.manage-vehicles'));
  protected readonly idOf = (vehicle: ListedVehicleFragment) => vehicle.id;

  protected open(vehicle: ListedVehicleFragment): void {
    void this.router.navigate(['/vehicules', vehicle.id]);
  }

  protected cratesOf({ crates, compartments }: ListedVehicleFragment): number {
    return crates ?? compartments.reduce((sum, one) => sum + one.crates, 0);
  }
}
