const started = Date.now();

/** One plain line, with the time since the day began. */
export function tell(line: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}
