import type { Side } from './commitment';

/** For which side somebody looks and acts; the territory sees both. */
export type Viewer =
  { readonly side: Side; readonly organisationId: string } | { readonly side: null; readonly organisationId: null };
