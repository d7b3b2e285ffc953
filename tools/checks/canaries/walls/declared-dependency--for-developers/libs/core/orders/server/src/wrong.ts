import { build } from 'esbuild';

export const wrong = build;
