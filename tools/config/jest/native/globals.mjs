import { given } from './given.mjs';

/** `@jest/globals` of one test file: it is evaluated for each, by the name that the loader gives it. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = given.globals;
