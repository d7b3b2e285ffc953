import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Role = 'owner' | 'app' | 'relay' | 'auth';

/** What one installation remembers from run to run: ports, passwords, choices. */
export interface State {
  passwords: Record<Role | 'redis', string>;
  authSecret: string;
  ports: { postgres?: number; redis?: number; web?: number };
  /** Chosen at the first start and kept: waiting jobs stay where they were put. */
  queue?: 'redis' | 'postgres';
  postgres?: { folder: string; account?: string };
}

const secret = () => randomBytes(24).toString('base64url');

export function readState(home: string): State {
  const file = join(home, 'services.json');
  if (!existsSync(file)) return saveState(home, fresh());
  return JSON.parse(readFileSync(file, 'utf8')) as State;
}

export function changeState(home: string, change: (state: State) => void): State {
  const state = readState(home);
  change(state);
  return saveState(home, state);
}

function saveState(home: string, state: State): State {
  const file = join(home, 'services.json');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return state;
}

function fresh(): State {
  return {
    passwords: { owner: secret(), app: secret(), relay: secret(), auth: secret(), redis: secret() },
    authSecret: secret() + secret(),
    ports: {},
  };
}
