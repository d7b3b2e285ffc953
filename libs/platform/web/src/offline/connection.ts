import { Injectable, signal } from '@angular/core';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

/** Whether anybody answers. A request that failed is not enough: the server is asked whether it lives, until it says so. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly gone = signal(false);
  private readonly heardAt = signal<number | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = FIRST_PAUSE_MS;

  /** Nobody answers: what is on the screen is what was true before. */
  readonly away = this.gone.asReadonly();
  /** When the server last answered something, on this device's clock. */
  readonly lastHeard = this.heardAt.asReadonly();

  constructor() {
    window.addEventListener('offline', () => this.lose());
    window.addEventListener('online', () => void this.probe());
    if (navigator.onLine === false) this.lose();
  }

  /** An answer came. */
  heard(): void {
    this.heardAt.set(Date.now());
    this.pause = FIRST_PAUSE_MS;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.gone.set(false);
    // An answer that was still on its way when the network went says nothing of what comes after it.
    if (navigator.onLine === false) this.timer = setTimeout(() => void this.probe(), this.pause);
  }

  /** What is shown was kept from then. */
  shownFrom(at: number): void {
    this.heardAt.update((known) => known ?? at);
  }

  /** No answer came to something that was asked. */
  missed(): void {
    if (!this.gone()) void this.probe();
  }

  private lose(): void {
    this.gone.set(true);
    this.timer ??= setTimeout(() => void this.probe(), this.pause);
  }

  private async probe(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const answered = await fetch('/health/live', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return this.heard();
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    this.lose();
  }
}
