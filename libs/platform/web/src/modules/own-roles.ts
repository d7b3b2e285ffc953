import { InjectionToken } from '@angular/core';

/** The roles that an application is made for, and the folder of the application where the others live. */
export interface OwnRoles {
  readonly roles: readonly string[];
  /** `admin` or `portal`. */
  readonly elsewhere: string;
}

export const OWN_ROLES = new InjectionToken<OwnRoles>('own roles');
