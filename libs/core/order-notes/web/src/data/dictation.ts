import { DestroyRef, inject, signal, type Signal } from '@angular/core';

interface Heard {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

interface Recognition {
  lang: string;
  onresult: ((heard: Heard) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

export interface Dictation {
  /** Whether this browser can listen at all. */
  readonly possible: boolean;
  readonly listening: Signal<boolean>;
  toggle(): void;
}

/** What is said, given in pieces as the browser understands it. Call it where a component is built. */
export function injectDictation(language: () => string, heard: (text: string) => void): Dictation {
  const known = globalThis as unknown as Record<string, (new () => Recognition) | undefined>;
  const Engine = known['SpeechRecognition'] ?? known['webkitSpeechRecognition'];
  const listening = signal(false);
  let engine: Recognition | null = null;
  inject(DestroyRef).onDestroy(() => engine?.stop());
  const start = () => {
    engine = new Engine!();
    engine.lang = language();
    engine.onresult = ({ results }) => heard(Array.from(results, (result) => result[0]?.transcript ?? '').join(' '));
    engine.onend = () => listening.set(false);
    engine.start();
    listening.set(true);
  };
  return {
    possible: Engine !== undefined,
    listening: listening.asReadonly(),
    toggle: () => (listening() ? engine?.stop() : start()),
  };
}
