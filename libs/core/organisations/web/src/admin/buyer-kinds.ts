export const BUYER_KINDS = ['restaurant', 'hotel', 'bar', 'canteen'] as const;
