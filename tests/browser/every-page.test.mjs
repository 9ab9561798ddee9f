// Walks every link that people of each role can follow, once for each kind of page and each language:
// no link leads nowhere, no page breaks, none has an accessibility violation or is wider than a narrow phone.
// Not what the pages are for: other stories tell that.

import assert from 'node:assert/strict';
import { storyInEachLanguage } from './support/story.mjs';

// A responsible worker sees most; the others of a county see less, or something else.
const worker = 'Pirkko Mallikas';
const others = ['Anja Aaltovirta', 'Orvokki Tarina', 'Kyllikki Oletus', 'Sampo Arvola'];
const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const notAPage = /^\/(language|assets|static|health)\b|\.(svg|csv|pdf|toml)$/;

/** The kind of page behind an address: one case page stands for all case pages. */
function kindOf(address) {
  const { pathname, searchParams } = new URL(address, 'http://x');
  const asked = [...searchParams.keys()].sort().join('&');
  return pathname.replaceAll(id, '{id}').replace(/\/(models|refer|results)\/[^/]+/, '/$1/{code}') + (asked ? `?${asked}` : '');
}

async function linksOn(page) {
  const links = await page.page.locator('a[href^="/"]').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  return links.map((link) => link.split('#')[0]).filter((link) => !notAPage.test(link.split('?')[0]));
}

/** Follows links from where `page` is, one of each kind, and looks at kinds of pages not in `seen`; gives what is wrong. */
async function walk(page, who, seen) {
  const wrong = [];
  const followed = new Set();
  const ahead = await linksOn(page);
  while (ahead.length > 0) {
    const address = ahead.shift();
    if (followed.has(kindOf(address))) continue;
    followed.add(kindOf(address));
    const status = await page.open(address).catch((problem) => problem.message);
    if (status !== 200) wrong.push(`${who} at ${address}: the link leads to ${status}`);
    else if (!seen.has(kindOf(page.address))) {
      seen.add(kindOf(page.address));
      wrong.push(...(await brokenPromises(page)).map((what) => `${who} at ${what}`));
    }
    ahead.push(...(await linksOn(page)));
  }
  return wrong;
}

async function brokenPromises(page) {
  const wrong = [];
  for (const promise of [() => page.axe(), () => page.noOverflow(320), async () => page.noTroubles()]) {
    await promise().catch((problem) => wrong.push(problem.message));
  }
  page.troubles.length = 0;
  return wrong;
}

storyInEachLanguage('Every page that a link leads to keeps its promises', { mayTake: 600_000 }, async (app, language) => {
  const people = language === 'fi' ? [worker, ...others] : [worker];
  const seen = new Set();
  const wrong = await walk(await app.visit('/'), 'Anybody', seen);
  for (const name of people) {
    wrong.push(...(await walk(await app.signIn(name), name, seen)));
  }
  assert.equal(wrong.length, 0, `\n${wrong.join('\n')}`);
});
