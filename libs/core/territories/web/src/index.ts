export * from './admin';
export * from './data/commune-shapes';
export { IGN } from './admin/territory-layers';
export type * from './territory-map-slot';
