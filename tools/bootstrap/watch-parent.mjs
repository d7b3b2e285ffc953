/**
 * npm starts us through a shell that does not pass signals on: when npm is killed, nobody tells us. Its shell being gone
 * is the sign. Started without npm (nohup, a service), a parent that leaves is no reason to stop.
 */
export function watchParent() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}
