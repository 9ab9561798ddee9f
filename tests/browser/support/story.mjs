// How a story is told: with a running demo, and people who open windows.
// When it ends, no page may have had a script error, a blocked resource or an answer of 500.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, openWindow } from './browser.mjs';
import { startDemo } from './program.mjs';

let shared;

/**
 * story('Aino sees …', async (app) => { const aino = await app.signIn('Aino'); … })
 * All stories share one demo. A story that changes what others look at takes its own: { fresh: true }.
 * { mayTake: 600_000 } gives a long one more milliseconds. { language: 'sv' }, { javaScript: false } and { size: 'phone' } hold for every window of the story.
 */
export function story(title, ...rest) {
  const tell = rest.pop();
  const { fresh = false, mayTake = 180_000, ...window } = rest[0] ?? {};
  test(title, { timeout: mayTake }, async () => {
    const demo = fresh ? await startDemo() : await (shared ??= startDemo());
    const app = new App(demo, window);
    try {
      await tell(app);
      for (const page of app.pages) page.noTroubles();
    } catch (problem) {
      // The runner prints the stack, and the stack begins with the message.
      const told = problem.message + (await app.whatWasSeen(title));
      problem.stack = problem.stack.replace(problem.message, () => told);
      problem.message = told;
      throw problem;
    } finally {
      await app.closeAll();
      if (fresh) assert.equal(await demo.stop(), 0, 'the program stops gracefully');
    }
  });
}

/** The same story twice: as most people live it, and where no JavaScript runs. */
export function storyWithAndWithoutJavaScript(title, ...rest) {
  const tell = rest.pop();
  story(title, { ...rest[0], javaScript: true }, tell);
  story(`${title}, without JavaScript`, { ...rest[0], javaScript: false }, tell);
}

/** The same story in Finnish, Swedish and English; `tell` gets the language second. */
export function storyInEachLanguage(title, ...rest) {
  const tell = rest.pop();
  for (const language of ['fi', 'sv', 'en']) {
    story(`${title} (${language})`, { ...rest[0], language }, (app) => tell(app, language));
  }
}

class App {
  pages = [];

  constructor({ address, database }, window) {
    this.address = address;
    this.database = database;
    this.window = window;
  }

  /** A window of somebody who has not signed in. */
  async visit(where = '/', window = {}) {
    const page = await openWindow(this.address, { ...this.window, ...window });
    this.pages.push(page);
    await page.open(where);
    return page;
  }

  /** A window of one of the demo's people: `signIn('Aino')`. */
  async signIn(name, window = {}) {
    const page = await openWindow(this.address, { ...this.window, ...window });
    this.pages.push(page);
    await page.signIn(name);
    return page;
  }

  async whatWasSeen(title) {
    const lines = [];
    for (const [number, page] of this.pages.entries()) {
      const name = `failed/${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${number + 1}`;
      const picture = await page.picture(name).catch(() => 'no picture could be taken');
      lines.push(`  window ${number + 1} was at ${await page.inWords()}\n    ${picture}`);
    }
    return lines.length > 0 ? `\n${lines.join('\n')}` : '';
  }

  async closeAll() {
    for (const page of this.pages) await page.close();
  }
}

after(async () => {
  await closeBrowser();
  const demo = await shared?.catch(() => undefined);
  if (demo) assert.equal(await demo.stop(), 0, 'the program stops gracefully');
});
