import { isDevMode, type EnvironmentProviders } from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';

const ASKED = 'maillon.worker';

/**
 * Keeps the application itself on the device, so that it starts without a network; answers about people never pass
 * through its memory. A browser that is driven by a test has it only when the test asks (`maillon.worker` = `on`).
 */
export function provideWorker(): EnvironmentProviders {
  return provideServiceWorker('ngsw-worker.js', {
    enabled: !isDevMode() && (!navigator.webdriver || localStorage.getItem(ASKED) === 'on'),
    registrationStrategy: 'registerWhenStable:5000',
  });
}
