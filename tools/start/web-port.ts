import { say, Stop } from '../bootstrap/say.mjs';
import { choosePort, isFree } from '../services/port.ts';
import { changeState, readState } from '../services/state.ts';

const USUAL = 3000;

/** PORT when a person asked for it; otherwise 3000, else the one taken last time, else any free one. */
export async function webPort(home: string): Promise<number> {
  const asked = Number(process.env['PORT'] || 0);
  if (asked) return requireFree(asked);
  const port = (await isFree(USUAL)) ? USUAL : await choosePort(readState(home).ports.web);
  if (port !== USUAL)
    say(`  Port ${USUAL} occupé : ${port} est pris à la place.`, `  Port ${USUAL} is taken: using ${port}.`);
  changeState(home, (state) => (state.ports.web = port));
  return port;
}

async function requireFree(port: number): Promise<number> {
  if (await isFree(port)) return port;
  throw new Stop(
    `Le port ${port} demandé par PORT est occupé : libérez-le ou choisissez-en un autre.`,
    `Port ${port} asked by PORT is taken: free it or choose another one.`,
  );
}
