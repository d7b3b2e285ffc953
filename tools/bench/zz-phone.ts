import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Api } from '../demo/day/api.ts';
import { findChromium } from '../test/chromium.ts';
import { openChromium } from '../test-support/browser/chromium.ts';
import { contextOf } from '../test-support/browser/device.ts';
import { SLOW_4G, slowLine } from './slow-line.ts';
const path = process.env.P ?? '/portal/marche';
const AT = process.env.AT ?? '2026-07-09T14:00:00Z';
process.env.CHROMIUM_PATH = findChromium()!;
const api = new Api('http://localhost:3000');
const cookie = await api.signIn(process.env.U ?? 'restaurateur@montreuillois.example', 'demo-maillon-2026');
const line = await slowLine(3000, SLOW_4G);
const browser = await openChromium();
const ctx = await browser.newContext(contextOf('phone'));
await ctx.addCookies(cookie.split('; ').map((o: string) => { const [, n, v] = /^([^=]+)=(.*)$/.exec(o)!; return { name: n!, value: v!, domain: '127.0.0.1', path: '/' }; }));
const there = `http://127.0.0.1:${line.port}${path}?at=${AT}`;
const page = await ctx.newPage();
await page.goto(there);
await page.evaluate(() => localStorage.setItem('maillon.worker', 'on'));
await page.reload();
await page.evaluate(async () => void (await navigator.serviceWorker.ready));
await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const held = () => page.evaluate(async () => { const each = (await caches.keys()).map(async (n) => (await (await caches.open(n)).keys()).length); return (await Promise.all(each)).reduce((s, c) => s + c, 0); });
const t0 = performance.now();
for (let b = -1, n = await held(); n !== b; n = await held()) { b = n; await wait(3000); }
console.log('held', await held(), 'after', Math.round(performance.now() - t0));
for (let run = 0; run < Number(process.env.RUNS ?? 3); run += 1) {
  const again = await ctx.newPage();
  const s = await ctx.newCDPSession(again);
  await s.send('Performance.enable', { timeDomain: 'threadTicks' }); await s.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env.RATE ?? 4) });
  await again.addInitScript(() => {
    (window as any).long = [];
    new PerformanceObserver((l) => l.getEntries().forEach((e) => (window as any).long.push([Math.round(e.startTime), Math.round(e.duration)]))).observe({ type: 'longtask', buffered: true });
  });
  const traced = process.env.TRACE && run === 1;
  if (traced) await browser.startTracing(again, { categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler', 'blink.user_timing', 'loading', 'disabled-by-default-devtools.timeline'], path: process.env.TRACE });
  await again.goto(there, { waitUntil: 'commit' });
  const h = await again.waitForFunction(() => document.querySelector('main h1') && document.querySelector('main button:enabled, main a[href]') && !document.querySelector('ml-skeleton, zz-never') && performance.now());
  const ms = await h.jsonValue(); const m = Object.fromEntries((await s.send('Performance.getMetrics')).metrics.map((x: any) => [x.name, x.value])); console.log('thread ms', ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'V8CompileDuration'].map((k) => k + ' ' + Math.round(m[k]! * 1000)).join(' '));
  if (traced) await browser.stopTracing();
  const d = await again.evaluate(() => ({ nav: (performance.getEntriesByType('navigation')[0] as any).toJSON(), res: performance.getEntriesByType('resource').map((e: any) => [Math.round(e.startTime), Math.round(e.responseEnd), e.name.replace(/.*\/portal\//, ''), e.decodedBodySize]), paint: performance.getEntriesByType('paint').map((e) => [e.name, Math.round(e.startTime)]), long: (window as any).long, nodes: document.querySelectorAll('*').length }));
  console.log('usable', Math.round(ms as number), 'nodes', d.nodes, 'fcp', JSON.stringify(d.paint), 'response', Math.round(d.nav.responseEnd), 'dcl', Math.round(d.nav.domContentLoadedEventEnd));
  console.log('long', JSON.stringify(d.long));
  if (run === Number(process.env.RUNS ?? 3) - 1) for (const r of d.res) console.log(r.join('\t'));
  await again.close();
}
await browser.close(); line.close(); process.exit(0);
