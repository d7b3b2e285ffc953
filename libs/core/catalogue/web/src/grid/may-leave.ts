import type { CanDeactivateFn } from '@angular/router';

/** A page with work that nobody saved asks before it is left. */
export interface LeftWithCare {
  mayLeave(): Promise<boolean>;
}

export const mayLeave: CanDeactivateFn<LeftWithCare> = (page) => page.mayLeave();
