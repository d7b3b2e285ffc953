/** The address under which browsers know the server of a test. */
export const ORIGIN = 'http://maillon.test';
