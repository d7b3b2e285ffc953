import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { root } from '../../bootstrap/root.mjs';
import { contextOf, type Device } from './device.ts';
import { cookieOf, type Account } from './people.ts';
import { playedDayUrl } from './played-day.ts';
import { settled } from './settled.ts';

export interface Visit {
  readonly on?: Device;
  /** The instant that the demonstration server is asked to live. */
  readonly at?: string;
  readonly language?: 'fr' | 'en';
}

/** How long a page may take, on processors that have other tests to run. */
const PATIENCE_MS = 30_000;

const PICTURES = join(root, 'tmp/journeys');

/** The browsers of one journey: who came in, what their consoles said, and a picture of each when it fails. */
export class Stage {
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #complaints: string[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Errors that the consoles told, whatever page they came from. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  /** A browser of their own, signed in, on that page. */
  async enter(account: Account, path: string, visit: Visit = {}): Promise<Page> {
    const context = await this.#context(visit);
    const { hostname } = new URL(playedDayUrl());
    const cookies = (await cookieOf(account)).split('; ').map((cookie) => cookie.split(/=(.*)/s) as [string, string]);
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, domain: hostname, path: '/' })));
    return this.#goTo(context, path, visit);
  }

  /** A browser that nobody signed in with. */
  async open(path: string, visit: Visit = {}): Promise<Page> {
    return this.#goTo(await this.#context(visit), path, visit);
  }

  /** A page without sign-in that a letter leads to. The server makes it: it hears of the instant with each request. */
  async follow(path: string, visit: Visit & { readonly at: string }): Promise<Page> {
    const context = await this.#context(visit);
    await context.setExtraHTTPHeaders({ 'x-maillon-at': visit.at });
    const page = await context.newPage();
    await page.goto(new URL(path, playedDayUrl()).href);
    return page;
  }

  /** What a refused or unreachable request says in the console, when it is the journey's subject. */
  forgive(complaint: RegExp): void {
    const kept = this.#complaints.filter((one) => !complaint.test(one));
    this.#complaints.splice(0, this.#complaints.length, ...kept);
  }

  async takePictures(name: string): Promise<string[]> {
    mkdirSync(PICTURES, { recursive: true });
    const pages = this.#contexts.flatMap((context) => context.pages());
    const paths = pages.map((_, index) => join(PICTURES, `${name}${index ? `-${index + 1}` : ''}.png`));
    for (const [index, page] of pages.entries()) await page.screenshot({ path: paths[index]!, fullPage: true });
    return paths;
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }

  async #context({ on = 'desk', language }: Visit): Promise<BrowserContext> {
    const context = await this.#browser.newContext(contextOf(on));
    context.setDefaultTimeout(PATIENCE_MS);
    if (language) await context.addInitScript(speak, language);
    context.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`${message.text()} (${placesOf(message)})`);
    });
    context.on('weberror', (error) => this.#complaints.push(String(error.error())));
    this.#contexts.push(context);
    return context;
  }

  async #goTo(context: BrowserContext, path: string, { at }: Visit): Promise<Page> {
    const page = await context.newPage();
    const url = new URL(path, playedDayUrl());
    if (at) url.searchParams.set('at', at);
    await page.goto(url.href);
    await settled(page);
    return page;
  }
}

/** What the browser complains of, and on which page: a page that asks for an icon which is not there is not missing itself. */
function placesOf(message: ConsoleMessage): string {
  const [page, about] = [message.page()?.url() ?? '', message.location().url];
  return about && about !== page ? `${about} on ${page}` : page;
}

/** Runs in the page: the language that the person chose before, unless they choose another one now. */
function speak(code: string): void {
  if (location.protocol.startsWith('http')) localStorage['maillon.language'] ??= code;
}
