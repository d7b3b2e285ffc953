/** A site of a firm, as the register of companies publishes it. */
export interface Company {
  readonly siret: string;
  readonly name: string;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly inseeCode: string | null;
  readonly commune: string | null;
  readonly naf: string | null;
  readonly open: boolean;
  readonly vatNumber: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/**
 * found; unknown to the register; protected: a person who opposed publication, of whom nothing is shown or kept;
 * unavailable: the register does not answer, and a manual proof does instead.
 */
export type CompanyAnswer =
  | { readonly outcome: 'found'; readonly company: Company }
  | { readonly outcome: 'unknown' | 'protected' | 'unavailable'; readonly company: null };
