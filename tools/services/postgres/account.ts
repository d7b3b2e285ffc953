import { readFileSync } from 'node:fs';
import { Stop } from '../../bootstrap/say.mjs';

/** PostgreSQL refuses to run as root: started by root, it runs as one of the machine's unprivileged accounts. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Nothing when we are not root: the database then runs as ourselves. */
export function databaseAccount(remembered?: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  for (const name of [remembered, 'postgres', 'nobody']) {
    const account = accounts.find((candidate) => candidate.name === name);
    if (account) return account;
  }
  throw new Stop(
    "PostgreSQL ne démarre pas en root et la machine n'a ni compte « postgres » ni « nobody » : lancez la commande depuis un compte ordinaire.",
    'PostgreSQL does not run as root and this machine has no "postgres" nor "nobody" account: use an ordinary account.',
  );
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([name, , uid]) => name && Number(uid) > 0)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
