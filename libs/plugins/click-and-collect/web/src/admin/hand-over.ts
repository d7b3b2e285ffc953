import { Injectable, Injector, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { DeskPickupFragment } from '../data/pickups-desk.generated';

/** Asks the code that the buyer says at the counter, and hands the order over. The dialog is loaded when first needed. */
@Injectable({ providedIn: 'root' })
export class HandOver {
  private readonly injector = inject(Injector);

  /** The pickup as it is once handed over; undefined when nothing was done. */
  async ask(pickup: DeskPickupFragment): Promise<DeskPickupFragment | undefined> {
    const { openHandOverDialog } = await import('./hand-over-dialog');
    return firstValueFrom(openHandOverDialog(this.injector, pickup).afterClosed());
  }
}
