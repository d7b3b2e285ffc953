import { jest } from '@jest/globals';

// Jest reads `testTimeout` at the top only, not in a project.
jest.setTimeout(60_000);
