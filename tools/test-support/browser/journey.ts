import { afterAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { Stage } from './stage.ts';

let browser: Promise<Browser> | undefined;

/** One Chromium for the journeys of a file. */
afterAll(async () => (await browser)?.close());

/** Somebody's way through the screens, told as a sentence. It also fails when a console has an error to tell. */
export function journey(sentence: string, walk: (stage: Stage) => Promise<void>): void {
  it(sentence, async () => {
    const stage = new Stage(await (browser ??= openChromium()));
    try {
      await walk(stage);
      expect(stage.complaints).toEqual([]);
    } catch (error) {
      tellPictures(error, await stage.takePictures(slug(sentence)).catch(() => []));
      throw error;
    } finally {
      await stage.close();
    }
  });
}

function tellPictures(error: unknown, pictures: string[]): void {
  if (!(error instanceof Error) || pictures.length === 0) return;
  const { message, stack = message } = error;
  error.message = `${message}\n\nPictures: ${pictures.join(', ')}`;
  error.stack = stack.replace(message, error.message);
}

function slug(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
}
