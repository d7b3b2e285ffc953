/**
 * How a seller stands towards VAT. Ordinary until another is stated; franchise en base (CGI, art. 293 B); the farmers'
 * flat-rate refund (CGI, art. 298 quater). What each means from when on is dated data (`vat_regime`).
 */
export const VAT_REGIMES = ['ordinary', 'franchise', 'farm-flat-rate'] as const;

export type VatRegime = (typeof VAT_REGIMES)[number];
