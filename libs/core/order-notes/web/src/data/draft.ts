import { signal, type WritableSignal } from '@angular/core';
import { injectKeptDraft } from '@maillon/platform/web';

/** What is being written, kept on this device for one membership until it is in the basket. Call it where a component is built. */
export function injectDraft(): WritableSignal<string> {
  const draft = injectKeptDraft<string>('order-notes.text');
  const text = signal(draft.before ?? '');
  draft.follow(() => text() || null);
  return text;
}
