import { say } from '../bootstrap/say.mjs';

type Closer = () => unknown;

const closers: Closer[] = [];
let closing: Promise<void> | undefined;

/** What was opened last is closed first, when the command ends or is asked to. */
export function onClose(closer: Closer): void {
  closers.push(closer);
}

export const isClosing = () => closing !== undefined;

export function closeAll(): Promise<void> {
  closing ??= (async () => {
    while (closers.length > 0) await Promise.resolve(closers.pop()?.()).catch((error: unknown) => console.error(error));
  })();
  return closing;
}

/** Ends in good order on Ctrl-C; a terminal and npm both pass it on, so that it may come twice. */
export function closeOnSignal(exitCode: () => number = () => 130): void {
  const asked = () => {
    if (closing) return;
    say('… Arrêt', '… Stopping');
    void closeAll().then(() => process.exit(exitCode()));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
}
