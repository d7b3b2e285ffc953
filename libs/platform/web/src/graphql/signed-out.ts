import { Injectable, inject, signal } from '@angular/core';
import { Kept } from '../offline/kept';

/** Raised when the server no longer knows who is asking, so that the shell can offer to sign in again. */
@Injectable({ providedIn: 'root' })
export class SignedOut {
  private readonly raised = signal(false);
  private readonly kept = inject(Kept);
  readonly now = this.raised.asReadonly();

  tell(): void {
    // Nobody knows any more who reads here.
    this.kept.forgetSeen();
    this.raised.set(true);
  }

  forget(): void {
    this.raised.set(false);
  }
}
