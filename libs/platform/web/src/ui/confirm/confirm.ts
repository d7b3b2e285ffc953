import { Injectable, Injector, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ConfirmQuestion } from './confirm-question';

/** Asks before an act that matters, and shows what it will do. The dialog is loaded when first needed. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  async ask(question: ConfirmQuestion): Promise<boolean> {
    const { openConfirmDialog } = await import('./confirm-dialog');
    return (await firstValueFrom(openConfirmDialog(this.injector, question).afterClosed())) === true;
  }
}
