export * from './application/delivered-offers';
export * from './sourcing.module';
