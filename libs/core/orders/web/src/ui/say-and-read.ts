import { signal } from '@angular/core';

/** Says one thing of what is shown, then reads it again: heard or refused, what stands may be otherwise by now. */
export class SayAndRead {
  readonly busy = signal(false);
  readonly error = signal<unknown>(undefined);

  constructor(
    private readonly shown: { reload(): unknown },
    private readonly heard: () => void = () => undefined,
  ) {}

  async say(act: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
      this.heard();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.shown.reload();
      this.busy.set(false);
    }
  }
}
