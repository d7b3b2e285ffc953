/**
 * A process that has closed everything ends by itself, with code 0. Should something still hold it, an unreachable
 * queue or a step without end, it leaves with code 1 before its supervisor kills it; what it held goes back with its lock.
 */
export function leaveWithin(milliseconds: number): void {
  setTimeout(() => {
    process.stderr.write(`Still not closed after ${milliseconds} ms; leaving: ${process.getActiveResourcesInfo()}\n`);
    process.exit(1);
  }, milliseconds).unref();
}
