import cluster from 'node:cluster';

// Loaded before a server process: a parent that was killed cannot ask its children to stop. Processes that share a port
// need the line to the one that oversees them, and end with it by themselves.
if (!cluster.isWorker) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
