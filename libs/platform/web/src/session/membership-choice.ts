import { Injectable, signal } from '@angular/core';

const KEY = 'maillon.membership';

/** Which membership this browser acts through. It is only a wish: the server verifies it at each request. */
@Injectable({ providedIn: 'root' })
export class MembershipChoice {
  private readonly chosen = signal(localStorage.getItem(KEY));
  readonly id = this.chosen.asReadonly();

  choose(id: string | null): void {
    if (id) localStorage.setItem(KEY, id);
    else localStorage.removeItem(KEY);
    this.chosen.set(id);
  }
}
