import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { inLanguage, say, Stop } from '../bootstrap/say.mjs';
import { homeFolder, testHome } from '../services/home.ts';
import { stopPostgres } from '../services/postgres/server.ts';
import { stopRedis } from '../services/redis/server.ts';
import { readState } from '../services/state.ts';

/** Deletes this installation's data. A database of one's own (DATABASE_URL) is left as it is. */
export async function reset(args: string[]): Promise<void> {
  const home = homeFolder();
  if (!existsSync(join(home, 'services.json'))) return say('Rien à effacer.', 'Nothing to delete.');
  if (!args.includes('--yes') && !(await confirmed(home))) return say('Rien n’est effacé.', 'Nothing was deleted.');
  for (const each of [testHome(), home]) await forget(each);
  rmSync(home, { recursive: true, force: true });
  say(`${home} est effacé.`, `${home} is deleted.`);
}

/** Its servers stop; a database that lies elsewhere goes. */
async function forget(home: string): Promise<void> {
  await stopAll(home);
  const folder = readState(home).postgres?.folder;
  if (folder && !folder.startsWith(home)) rmSync(dirname(folder), { recursive: true, force: true });
}

async function stopAll(home: string): Promise<void> {
  if (!(await stopPostgres(home))) {
    throw new Stop(
      'Une autre commande utilise la base : arrêtez-la d’abord (Ctrl-C dans son terminal).',
      'Another command uses the database: stop it first (Ctrl-C in its terminal).',
    );
  }
  await stopRedis(home);
}

async function confirmed(home: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Stop(
      'Sans terminal, confirmez par : npm run reset -- --yes',
      'Without a terminal, confirm with: npm run reset -- --yes',
    );
  }
  const question = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await question.question(
    inLanguage(`Effacer toutes les données de ${home} ? (oui/non) `, `Delete all the data in ${home}? (yes/no) `),
  );
  question.close();
  return /^(o|oui|y|yes)$/i.test(answer.trim());
}
