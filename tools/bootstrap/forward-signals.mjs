const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Passes on to the child what this process is asked, and waits for the child to decide. A terminal's Ctrl-C reaches
 * the whole group already: the child then hears it twice, which every process of ours takes as once.
 */
export function forwardSignals(child) {
  const pass = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return () => SIGNALS.forEach((signal) => process.off(signal, pass));
}
