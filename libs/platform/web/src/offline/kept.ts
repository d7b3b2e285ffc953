import { Injectable, inject } from '@angular/core';
import { MembershipChoice } from '../session/membership-choice';

const ROOT = 'maillon.kept';
const PERSON = `${ROOT}.person`;

/** What was kept, and when it was true. */
export interface KeptValue<T> {
  readonly value: T;
  readonly at: number;
}

/** Copies to read while nobody answers go with the membership; drafts wait for the same membership to come back. */
export type Shelf = 'seen' | 'draft';

/**
 * What this device keeps of a membership for moments without a network. It is written at once, so that a page that is
 * torn away loses nothing, and it is wiped when the person signs out or another one signs in.
 */
@Injectable({ providedIn: 'root' })
export class Kept {
  private readonly choice = inject(MembershipChoice);

  /** Whose shelves are open: what was kept for another membership is not found here. */
  scope(): string | null {
    return this.choice.id();
  }

  read<T>(shelf: Shelf, name: string): KeptValue<T> | null {
    const text = this.scope() ? localStorage.getItem(this.key(shelf, name)) : null;
    try {
      return text ? (JSON.parse(text) as KeptValue<T>) : null;
    } catch {
      return null;
    }
  }

  /** False when the device is full: what is on the screen stays there. */
  write(shelf: Shelf, name: string, value: unknown, at = Date.now()): boolean {
    if (!this.scope()) return false;
    try {
      localStorage.setItem(this.key(shelf, name), JSON.stringify({ value, at }));
      return true;
    } catch {
      return false;
    }
  }

  drop(shelf: Shelf, name: string): void {
    localStorage.removeItem(this.key(shelf, name));
  }

  names(shelf: Shelf): string[] {
    const start = this.key(shelf, '');
    return keys().flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
  }

  /** Calls when another tab of this browser writes or drops something. */
  onChangeElsewhere(shelf: Shelf, name: string, changed: () => void): () => void {
    const hear = ({ key }: StorageEvent) => {
      if (key === null || key === this.key(shelf, name)) changed();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }

  /** From now on everything is this person's: what another one left goes. */
  belongTo(personId: string): void {
    if (localStorage.getItem(PERSON) !== personId) this.forgetAll();
    localStorage.setItem(PERSON, personId);
  }

  /** Another membership is acted through, or nobody knows any more who is there. Drafts wait for their membership. */
  forgetSeen(except: string | null = null): void {
    forget((key) => key.startsWith(`${ROOT}.seen.`) && !(except && key.startsWith(`${ROOT}.seen.${except}.`)));
  }

  forgetAll(): void {
    forget((key) => key.startsWith(ROOT));
  }

  private key(shelf: Shelf, name: string): string {
    return `${ROOT}.${shelf}.${this.scope()}.${name}`;
  }
}

function keys(): string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
}

function forget(which: (key: string) => boolean): void {
  for (const key of keys().filter(which)) localStorage.removeItem(key);
}
