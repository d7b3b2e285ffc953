// Loaded before a server process: a parent that was killed cannot ask its children to stop.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
