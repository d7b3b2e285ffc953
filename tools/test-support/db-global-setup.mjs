import { buildServer } from './build-server.mjs';
import { prepareTemplate } from './prepare-template.mjs';
import { sweepDatabases, sweepRun } from './sweep-databases.mjs';
import { startTestQueue } from './test-queue.mjs';
import { startServices } from '../services/services.ts';

/** One server for all the files of a run; each file takes its own copy of the migrated template. */
export default async function setup() {
  const services = await startServices({ queue: false, forTests: true });
  const queue = await startTestQueue(services.home);
  globalThis.__maillonServices = { stop: () => leave(services, queue) };
  try {
    await offer(services);
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    await leave(services, queue);
    throw error;
  }
}

async function offer(services) {
  await sweepDatabases(services.urls.ownerUrl);
  buildServer();
  const template = await prepareTemplate(services);
  Object.assign(process.env, {
    MAILLON_TEST_URLS: JSON.stringify(services.urls),
    MAILLON_TEST_TEMPLATE: template,
    MAILLON_TEST_RUN: String(process.pid),
    AUTH_SECRET: services.env.AUTH_SECRET,
  });
}

async function leave(services, queue) {
  await sweepRun(services.urls.ownerUrl, process.pid);
  await queue?.stop();
  await services.stop();
}
