import { Injectable, Injector, inject } from '@angular/core';

/** Ctrl K: go to a page by its name. The dialog is loaded when first needed. */
@Injectable({ providedIn: 'root' })
export class Jump {
  private readonly injector = inject(Injector);
  private isOpen = false;

  hear(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.open();
  }

  async open(): Promise<void> {
    if (this.isOpen) return;
    this.isOpen = true;
    const { openJumpDialog } = await import('./jump-dialog');
    openJumpDialog(this.injector)
      .afterClosed()
      .subscribe(() => (this.isOpen = false));
  }
}
