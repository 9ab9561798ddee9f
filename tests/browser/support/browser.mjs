// One Chromium for all stories, and a window of their own for each person in them.
// Debian's browser is used; Playwright only drives it.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Page } from './page.mjs';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
export const sizes = { desk: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };
const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

let running;

function browser() {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('Chromium is not installed: run `make setup` (on Debian: apt-get install chromium)');
  running ??= chromium.launch({ executablePath, args: flags, timeout: 60_000 });
  return running;
}

/** Opens a window at `address`. A person is one window: own cookies, own language, with or without JavaScript. */
export async function openWindow(address, { language = 'fi', javaScript = true, size = 'desk' } = {}) {
  const context = await (await browser()).newContext({
    baseURL: address,
    locale: locales[language],
    timezoneId: 'Europe/Helsinki',
    javaScriptEnabled: javaScript,
    viewport: sizes[size],
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(8_000);
  context.setDefaultNavigationTimeout(20_000);
  return new Page(await context.newPage(), { language, javaScript });
}

export async function closeBrowser() {
  if (running) await (await running).close();
  running = undefined;
}
