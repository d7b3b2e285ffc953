import type { Check } from './check.ts';
import { docsCheck } from './docs.ts';
import { domainCheck } from './domain.ts';
import { indexesCheck } from './indexes.ts';
import { namesCheck } from './names.ts';
import { readmesCheck } from './readmes.ts';
import { refusalsCheck } from './refusals.ts';
import { translationsCheck } from './translations.ts';
import { removableCheck } from './removable/removable.ts';
import { wallsCheck } from './walls/walls.ts';

export const CHECKS: Check[] = [
  wallsCheck,
  namesCheck,
  indexesCheck,
  domainCheck,
  refusalsCheck,
  translationsCheck,
  readmesCheck,
  docsCheck,
  removableCheck,
];
