import { Component, computed, inject, signal, type Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { TranslocoService } from '@jsverse/transloco';
import { DialogScroll, Gql, Language, RefusalBanner, SentencePipe, formatDay } from '@maillon/platform/web';
import { WithdrawDeskRulebookDocument, type WholeVersionFragment } from '../data/rulebook.generated';

export function openWithdrawRulebookDialog(
  injector: Injector,
  data: WholeVersionFragment,
): MatDialogRef<WithdrawRulebookDialog, boolean> {
  return injector
    .get(MatDialog)
    .open(WithdrawRulebookDialog, { data, width: '480px', role: 'alertdialog', autoFocus: 'first-heading' });
}

/** Takes back a version that has not begun, with the reason that will stay beside it. */
@Component({
  imports: [DialogScroll, MatButton, MatDialogModule, RefusalBanner, SentencePipe],
  templateUrl: './withdraw-rulebook-dialog.html',
})
export class WithdrawRulebookDialog {
  protected readonly version = inject<WholeVersionFragment>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<WithdrawRulebookDialog, boolean>>(MatDialogRef);
  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly title = computed(() =>
    this.sentences.translate<string>('rulebook.admin.withdraw.title', {
      number: this.version.number,
      from: formatDay(this.version.validFrom, 'year', this.language),
    }),
  );
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);

  protected async withdraw(event: Event, reason: string): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(WithdrawDeskRulebookDocument, { id: this.version.id, reason });
      this.dialog.close(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
