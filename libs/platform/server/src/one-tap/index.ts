export * from './one-tap-door';
export * from './one-tap-links';
export { oneTapPage } from './one-tap-page';
export * from './still-open';
