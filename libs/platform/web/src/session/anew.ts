import { Injectable } from '@angular/core';

/** Begins again from what the server knows: nothing that the page holds is kept. */
@Injectable({ providedIn: 'root' })
export class Anew {
  load(): void {
    location.reload();
  }
}
