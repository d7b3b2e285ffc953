import { Injectable, Injector, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export interface ConfirmQuestion {
  readonly title: string;
  readonly text?: string;
  /** What will be after the act, line by line: it is shown before anything is done. */
  readonly preview?: readonly { label: string; before?: string; after: string }[];
  readonly action: string;
  readonly destructive?: boolean;
}

/** Asks before an act that matters, and shows what it will do. The dialog is loaded when first needed. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  async ask(question: ConfirmQuestion): Promise<boolean> {
    const { openConfirmDialog } = await import('./confirm-dialog');
    return (await firstValueFrom(openConfirmDialog(this.injector, question).afterClosed())) === true;
  }
}
