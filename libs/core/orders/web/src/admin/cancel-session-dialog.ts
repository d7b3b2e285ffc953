import { Component, computed, inject, signal, type Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import {
  CentsPipe,
  DialogScroll,
  Failure,
  Gql,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import type { DeskSessionFragment } from '../data/day.generated';
import { CancelDeskSessionDocument, DeskSessionCancellationDocument } from '../data/desk-sessions.generated';

export function openCancelSessionDialog(
  injector: Injector,
  data: DeskSessionFragment,
): MatDialogRef<CancelSessionDialog, boolean> {
  return injector
    .get(MatDialog)
    .open(CancelSessionDialog, { data, width: '480px', role: 'alertdialog', autoFocus: 'first-heading' });
}

@Component({
  imports: [CentsPipe, DialogScroll, Failure, MatButton, MatDialogModule, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './cancel-session-dialog.html',
  styleUrl: './cancel-session-dialog.css',
})
export class CancelSessionDialog {
  protected readonly session = inject<DeskSessionFragment>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<CancelSessionDialog, boolean>>(MatDialogRef);
  private readonly gql = inject(Gql);
  protected readonly answer = ask(DeskSessionCancellationDocument, () => ({ sessionId: this.session.id }));
  protected readonly touched = computed(() => this.answer.value()?.sessionCancellation);
  protected readonly figures = ['orders', 'orderLines', 'buyers', 'producers'] as const;
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async cancel(event: Event, reason: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(CancelDeskSessionDocument, { sessionId: this.session.id, reason });
      this.dialog.close(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
