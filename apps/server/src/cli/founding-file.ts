import { readFileSync } from 'node:fs';
import { ROLES } from '@maillon/platform/contract';
import { z } from 'zod';
import { CommandFault } from './command';

const territory = z.object({
  code: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(1),
  kind: z.enum(['territory', 'region']),
  parentCode: z.string().nullish(),
  timeZone: z.string().default('Europe/Paris'),
  modules: z.array(z.string()).default([]),
});

const account = z.object({
  name: z.string().min(1),
  email: z.email(),
  password: z.string().min(12),
  memberships: z.array(z.object({ territory: z.string(), role: z.enum(ROLES) })).default([]),
});

const foundingFile = z.object({
  at: z.iso.datetime({ offset: true }),
  territories: z.array(territory),
  accounts: z.array(account),
});

export type FoundingFile = z.infer<typeof foundingFile>;
export type FoundingAccount = z.infer<typeof account>;

export function readFoundingFile(file: string): FoundingFile {
  const read = foundingFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new CommandFault(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}
