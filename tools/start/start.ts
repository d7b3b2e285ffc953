import { closeAll, closeOnSignal } from '../process/closers.ts';
import { playOnce } from './once.ts';
import { readOptions } from './options.ts';
import { stay } from './stay.ts';

export async function start(args: string[]): Promise<void> {
  const { once, json } = readOptions(args);
  // Ctrl-C is how a person leaves an installation that stays up; it interrupts a day that is played once.
  closeOnSignal(() => (once ? 130 : 0));
  try {
    await (once ? playOnce(json) : stay(json));
  } finally {
    await closeAll();
  }
}
