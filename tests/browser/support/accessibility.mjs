// What axe-core finds on a page, in lines a person can act on.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One entry for each broken rule: its name, what it asks, and the first places. */
export async function violations(page, { javaScript }) {
  const found = javaScript ? await examine(page) : await examineCopy(page);
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 4).map((node) => `    ${node.target.join(' ')}  ${node.html.slice(0, 140)}`);
    return [`  ${id}: ${help} (${nodes.length})`, ...places].join('\n');
  });
}

async function examine(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axe};undefined`);
  return page.evaluate(
    async (values) => (await globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations,
    tags,
  );
}

/** Where no script runs, axe does not either: it looks at the same HTML, with the page's styles but none of its scripts. */
async function examineCopy(page) {
  const html = await page.content();
  const context = await page.context().browser().newContext({ viewport: page.viewportSize(), reducedMotion: 'reduce' });
  try {
    const copy = await context.newPage();
    await copy.route('**/*', (route) => {
      const kind = route.request().resourceType();
      if (kind === 'document') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
      return kind === 'script' ? route.abort() : route.continue();
    });
    await copy.goto(page.url());
    return await examine(copy);
  } finally {
    await context.close();
  }
}
