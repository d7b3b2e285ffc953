import type { Role } from '@maillon/platform/contract';
import type { Reading } from '../use-cases/work';
import { defineExtensionPoint } from './extension-point';

/** Knows organisations for which nobody acts here yet: the platform alone knows only those for which somebody does. */
export interface OrganisationsHere {
  /** In which role people act for it; null when it takes no part in the territory. */
  roleOf(reading: Reading, organisationId: string): Promise<Role | null>;
  /** The e-mail address that it gave, to which what it must know goes when nobody acts for it. */
  addressOf(reading: Reading, organisationId: string): Promise<string | null>;
}

export const ORGANISATIONS_HERE = defineExtensionPoint<OrganisationsHere>('platform.organisations-here');
