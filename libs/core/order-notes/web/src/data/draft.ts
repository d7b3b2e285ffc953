import { effect, inject, signal, type WritableSignal } from '@angular/core';
import { Session } from '@maillon/platform/web';

/** What is being written, kept in this browser through a reload, for one membership. Call it where a component is built. */
export function injectDraft(): WritableSignal<string> {
  const key = `maillon.order-note.${inject(Session).membership()?.id ?? ''}`;
  const text = signal(kept(key));
  effect(() => keep(key, text()));
  return text;
}

function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // A browser that keeps nothing: the draft lives as long as the page.
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
