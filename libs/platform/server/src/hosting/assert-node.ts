const OLDEST = 24;

/** Says so at once when the wrong Node runs: some libraries would start all the same and fail later. */
export function assertNode(version: string = process.version): void {
  if (Number(version.slice(1).split('.')[0]) >= OLDEST) return;
  process.stderr.write(
    `Maillon runs on Node ${OLDEST}; this is ${version}. Start it with "npm start", which brings the right one.\n`,
  );
  process.exit(1);
}
