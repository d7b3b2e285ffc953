export * from './admin';
export * from './data/market.generated';
export * from './data/offers-now';
export * from './portal';
export * from './ui/market-filters';
export * from './ui/offer-item';
export * from './ui/pictogram-of';
export * from './ui/product-picture';
