import { DestroyRef, inject } from '@angular/core';

/** Does something again and again while the tab is looked at. Call it where a component is built. */
export function every(milliseconds: number, act: () => void): void {
  const timer = setInterval(() => !document.hidden && act(), milliseconds);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
}
