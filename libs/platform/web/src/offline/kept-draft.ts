import { effect, inject } from '@angular/core';
import { Kept } from './kept';

/** What somebody is filling in, as this device keeps it for their membership. */
export interface KeptDraft<T> {
  /** What was being filled in when the page was last left; null: nothing. */
  readonly before: T | null;
  /** Keeps what is read, at each change; null is nothing to keep. */
  follow(read: () => T | null): void;
  /** It was sent, or is not wanted any more: nothing of it is kept from now on. */
  drop(): void;
}

/** Call it where a component is built. */
export function injectKeptDraft<T>(name: string): KeptDraft<T> {
  const kept = inject(Kept);
  const scope = kept.scope();
  let isOver = false;
  const write = (value: T | null) => {
    // Whoever acts through another membership by now has drafts of their own.
    if (isOver || kept.scope() !== scope) return;
    if (value === null) kept.drop('draft', name);
    else kept.write('draft', name, value);
  };
  return {
    before: kept.read<T>('draft', name)?.value ?? null,
    follow: (read) => void effect(() => write(read())),
    drop: () => {
      write(null);
      isOver = true;
    },
  };
}
