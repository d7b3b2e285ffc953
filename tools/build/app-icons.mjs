import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

const GROUND = '#1f2a33';
// A launcher may cut a maskable icon down to the inner circle of 80 %: the mark keeps away from the edges.
const SAFE = 0.72;
const ICONS = [
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
  { name: 'maskable-192', size: 192, fills: true },
  { name: 'maskable-512', size: 512, fills: true },
  { name: 'apple-touch-180', size: 180, fills: true },
];

/** Draws our own mark in the sizes that telephones ask for, beside the built portal. @param {string} root */
export async function drawAppIcons(root) {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const mark = readFileSync(join(root, 'libs/platform/web/public/favicon.svg'), 'utf8');
  const folder = join(root, 'dist/apps/portal/browser/app-icons');
  mkdirSync(folder, { recursive: true });
  for (const { name, size, fills } of ICONS) {
    const drawing = new Resvg(fills ? onFullGround(mark) : mark, { fitTo: { mode: 'width', value: size } });
    writeFileSync(join(folder, `${name}.png`), drawing.render().asPng());
  }
}

function onFullGround(mark) {
  const inset = (32 * (1 - SAFE)) / 2;
  const inner = mark.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${GROUND}"/><g transform="translate(${inset} ${inset}) scale(${SAFE})">${inner}</g></svg>`;
}
