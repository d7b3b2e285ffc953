import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { SwUpdate } from '@angular/service-worker';
import { SentencePipe } from '@maillon/platform/web';

/** A new release is there: said, and taken when the person wants it. Until then the one that is open goes on as it is. */
@Component({
  selector: 'ml-release-notice',
  imports: [SentencePipe],
  template: `
    <div role="status">
      @if (ready()) {
        <p>
          <span>
            <strong>{{ 'platform.common.release.title' | transloco }}</strong>
            {{ 'platform.common.release.hint' | transloco }}
          </span>
          <button type="button" (click)="take()">{{ 'platform.common.release.action' | transloco }}</button>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      position: fixed;
      z-index: 40;
      inset: auto var(--p3) calc(var(--bottom-nav) + var(--p3) + env(safe-area-inset-bottom));
      display: flex;
      flex-wrap: wrap;
      gap: var(--p2) var(--p4);
      align-items: center;
      justify-content: space-between;
      max-width: 520px;
      margin: 0 auto;
      padding: var(--p3) var(--p4);
      border-radius: var(--radius-l);
      background: var(--night);
      color: var(--on-night);
      box-shadow: var(--shadow-2);
    }
    button {
      min-height: var(--touch);
      padding: 0 var(--p4);
      border: 1px solid var(--on-night);
      border-radius: var(--round);
      background: none;
      color: inherit;
      font: 600 1rem var(--font-text);
      cursor: pointer;
    }
  `,
})
export class ReleaseNotice {
  private readonly updates = inject(SwUpdate);
  protected readonly ready = signal(false);

  constructor() {
    if (!this.updates.isEnabled) return;
    this.updates.versionUpdates
      .pipe(takeUntilDestroyed())
      .subscribe(({ type }) => type === 'VERSION_READY' && this.ready.set(true));
    this.updates.unrecoverable.pipe(takeUntilDestroyed()).subscribe(() => this.ready.set(true));
  }

  /** Drafts are on the device, and the basket is on the server: nothing is lost by starting again. */
  protected async take(): Promise<void> {
    await this.updates.activateUpdate().catch(() => undefined);
    location.reload();
  }
}
