import { Injectable, Injector, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { DeskSessionFragment } from '../data/day.generated';

/** Shows whom it touches, asks why, and cancels the session. The dialog is loaded when first needed. */
@Injectable({ providedIn: 'root' })
export class CancelSession {
  private readonly injector = inject(Injector);

  /** True once it is cancelled. */
  async ask(session: DeskSessionFragment): Promise<boolean> {
    const { openCancelSessionDialog } = await import('./cancel-session-dialog');
    return (await firstValueFrom(openCancelSessionDialog(this.injector, session).afterClosed())) === true;
  }
}
