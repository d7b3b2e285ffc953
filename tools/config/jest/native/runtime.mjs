import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { given } from './given.mjs';
import { sourceMaps } from './loader.mjs';

const require = createRequire(import.meta.url);
const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');
const HANDLERS = Symbol.for('EVENT_HANDLERS');
let files = 0;

/**
 * What Jest asks of a runtime, by Node's own loader. Jest's evaluates every module again for every test file, two
 * seconds of a processor for a server; here a worker loads the server once, and only what is of the test is new.
 */
class NativeRuntime {
  constructor(_config, _environment, _resolver, transformer) {
    files += 1;
    given.transformer = transformer;
    delete globalThis[TIMEOUT];
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  unstable_importModule(path) {
    return import(`${pathToFileURL(path)}?file=${files}`);
  }

  requireModule(path) {
    return require(path);
  }

  /** Jest's framework keeps a file's tests in its module: it is evaluated again too. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[HANDLERS];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    given.globals = { ...globals, jest: { setTimeout: setTimeLimit } };
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return {};
  }

  enterTestCode() {}

  leaveTestCode() {}

  teardown() {}
}

/** All of `jest` that has a meaning here: modules are not replaced, nor is time. */
function setTimeLimit(ms) {
  globalThis[TIMEOUT] = ms;
}

// Jest takes it by `require`.
export { NativeRuntime as 'module.exports' };
