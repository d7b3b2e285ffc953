import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, Stop } from '../../bootstrap/say.mjs';
import type { Account } from './account.ts';
import { nativeFolder } from './binaries.ts';
import { canUse } from './run-as.ts';

export interface Places {
  /** Holds `data` and the log; belongs to the database's account. */
  folder: string;
  native: string;
}

/** Where the database lives and runs from: beside the project, or elsewhere when its account cannot walk there. */
export function choosePlaces(home: string, account: Account | undefined, remembered?: string): Places {
  return { folder: dataPlace(home, account, remembered), native: programPlace(home, account) };
}

function dataPlace(home: string, account: Account | undefined, remembered?: string): string {
  const beside = owned(remembered ?? join(home, 'postgres'), account);
  if (canUse(beside, '-w', account)) return beside;
  const elsewhere = owned(join(openFolder(home), 'postgres'), account);
  say(
    `  ${home} est fermé au compte « ${account?.name} » : la base est gardée dans ${elsewhere} (MAILLON_HOME pour choisir).`,
    `  ${home} is closed to the account "${account?.name}": the database is kept in ${elsewhere} (MAILLON_HOME to choose).`,
  );
  return elsewhere;
}

function programPlace(home: string, account: Account | undefined): string {
  const installed = nativeFolder();
  if (canUse(join(installed, 'bin'), '-x', account)) return installed;
  const copy = join(openFolder(home), 'native');
  if (!existsSync(copy)) {
    cpSync(installed, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.part`, copy);
  }
  return copy;
}

function owned(folder: string, account: Account | undefined): string {
  mkdirSync(folder, { recursive: true, mode: account ? 0o755 : 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** A folder of root's that every account can walk to; it survives a restart where the system allows it. */
function openFolder(home: string): string {
  const parent = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const folder = join(parent, `maillon-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid } = lstatSync(folder);
  if (lstatSync(folder).isDirectory() && uid === process.getuid?.()) return folder;
  throw new Stop(
    `${folder} appartient à un autre compte : supprimez-le, ou donnez un dossier lisible par tous dans MAILLON_HOME.`,
    `${folder} belongs to another account: remove it, or give a folder that everybody may read in MAILLON_HOME.`,
  );
}
