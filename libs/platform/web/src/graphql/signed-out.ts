import { Injectable, signal } from '@angular/core';

/** Raised when the server no longer knows who is asking, so that the shell can offer to sign in again. */
@Injectable({ providedIn: 'root' })
export class SignedOut {
  private readonly raised = signal(false);
  readonly now = this.raised.asReadonly();

  tell(): void {
    this.raised.set(true);
  }

  forget(): void {
    this.raised.set(false);
  }
}
