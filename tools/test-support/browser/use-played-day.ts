import { buildAll } from '../../build/build-all.ts';
import { onClose } from '../../process/closers.ts';
import { startServices } from '../../services/services.ts';
import { playedDay } from '../../start/once.ts';
import { findChromium } from '../../test/chromium.ts';

/** `npm test` has a played day for all the journeys; whoever comes alone plays one first. */
export async function usePlayedDay(): Promise<void> {
  if (process.env['BASE_URL'] && process.env['DAY_SUMMARY']) return;
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium: set CHROMIUM_PATH.');
  const services = await startServices({ queue: false, forTests: true });
  onClose(() => services.stop());
  await buildAll();
  const { url, env, summaryFile } = await playedDay(services);
  Object.assign(process.env, env, { BASE_URL: url, DAY_SUMMARY: summaryFile, CHROMIUM_PATH: chromium });
}
