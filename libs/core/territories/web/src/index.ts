export * from './admin';
export type * from './territory-map-slot';
