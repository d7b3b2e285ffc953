/** Families that a morning auction sells: what is landed in the night. */
export const AUCTIONED: readonly string[] = ['sea'];
