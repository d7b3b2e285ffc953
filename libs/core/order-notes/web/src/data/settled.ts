import { effect, signal, type Signal } from '@angular/core';

/** A value once it has stood still for so long. Call it where a component is built. */
export function settled<T>(source: Signal<T>, pauseMs: number): Signal<T> {
  const still = signal(source());
  effect((onCleanup) => {
    const value = source();
    const timer = setTimeout(() => still.set(value), pauseMs);
    onCleanup(() => clearTimeout(timer));
  });
  return still.asReadonly();
}
