export const LOG = Symbol('maillon.log');
