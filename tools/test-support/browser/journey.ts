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
      const pictures = await stage.takePictures(slug(sentence)).catch(() => []);
      if (error instanceof Error && pictures.length) error.message += `\n\nPictures: ${pictures.join(', ')}`;
      throw error;
    } finally {
      await stage.close();
    }
  });
}

function slug(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
}
