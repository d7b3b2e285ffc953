import { Component, inject, signal, type Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { DialogScroll, Gql, RefusalBanner, SentencePipe, Session, WindowPipe } from '@maillon/platform/web';
import { HandOverPickupDocument, type DeskPickupFragment } from '../data/pickups-desk.generated';

export function openHandOverDialog(
  injector: Injector,
  data: DeskPickupFragment,
): MatDialogRef<HandOverDialog, DeskPickupFragment> {
  return injector.get(MatDialog).open(HandOverDialog, { data, width: '420px' });
}

@Component({
  imports: [DialogScroll, MatButton, MatDialogModule, RefusalBanner, SentencePipe, WindowPipe],
  templateUrl: './hand-over-dialog.html',
  styles: `
    .field {
      display: grid;
      gap: 6px;
      margin-top: var(--p4);
      color: var(--ardoise);
    }
    .input {
      font-size: 1.4rem;
      font-weight: 600;
      letter-spacing: 0.14em;
      text-transform: uppercase;
    }
    strong {
      color: var(--ardoise);
    }
  `,
})
export class HandOverDialog {
  protected readonly pickup = inject<DeskPickupFragment>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<HandOverDialog, DeskPickupFragment>>(MatDialogRef);
  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async handOver(event: Event, code: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const at = this.session.now().toISOString();
      const variables = { pickupId: this.pickup.id, code: code.trim().toUpperCase(), at };
      this.dialog.close((await this.gql.mutate(HandOverPickupDocument, variables)).handOver);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
