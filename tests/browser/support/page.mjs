// A page as a person meets it: headings, buttons and fields by the names they bear. No selectors in stories.
// What it does not know: any of our addresses but the sign-in, and any of our texts.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { violations } from './accessibility.mjs';
import { root } from './program.mjs';

export class Page {
  /** What went wrong unseen: script errors, blocked by the content security policy, answers 500 and up. */
  troubles = [];

  constructor(page, { language, javaScript }) {
    this.page = page;
    this.language = language;
    this.javaScript = javaScript;
    page.on('pageerror', (error) => this.troubles.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      // Chromium also logs each answer of 400 and up here; those are part of many stories.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
      this.troubles.push(`console: ${message.text()}`);
    });
    page.on('response', (answer) => {
      if (answer.status() >= 500) this.troubles.push(`${answer.status()} from ${answer.url()}`);
    });
  }

  // Going somewhere.

  async open(where) {
    const answer = await this.page.goto(where, { waitUntil: 'load' });
    assert.ok(answer.status() < 500, `${where} answered ${answer.status()}`);
    return answer.status();
  }

  /** A name is the whole name as a screen reader says it, or a pattern: `follow(/på svenska/)`. */
  async follow(name) {
    await this.act('link', name, (link) => link.click());
    await this.settled();
  }

  async press(name) {
    await this.act('button', name, (button) => button.click());
    await this.settled();
  }

  /** Opens a fold (`details`) by what its line says. */
  async unfold(name) {
    await this.seen(this.page.locator('summary').filter({ hasText: name }), `the fold “${name}”`);
    await this.page.locator('summary').filter({ hasText: name }).click();
  }

  async reload() {
    await this.page.reload();
  }

  get address() {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  // Answering.

  async fill(label, text) {
    await this.act('textbox', label, (field) => field.fill(text), this.page.getByLabel(label, { exact: true }));
  }

  async choose(label) {
    await this.act('radio', label, (radio) => radio.check());
  }

  async tick(label) {
    await this.act('checkbox', label, (box) => box.check());
  }

  async pick(label, option) {
    await this.act('combobox', label, (list) => list.selectOption({ label: option }), this.page.getByLabel(label, { exact: true }));
  }

  /** Only what stands under a region, a form, a row, a dialog or a list item of that name: `within('region', 'Tiimi')`. */
  within(role, name) {
    return this.inside(this.page.getByRole(role, { name }));
  }

  /** Only what stands in one area of the page. */
  inside(area) {
    const part = Object.create(this);
    const whole = this.page;
    part.page = new Proxy(whole, {
      get: (_, key) => {
        const inArea = ['getByRole', 'getByLabel', 'getByText'].includes(key);
        const value = inArea ? area[key] : whole[key];
        return typeof value === 'function' ? value.bind(inArea ? area : whole) : value;
      },
    });
    return part;
  }

  // Seeing.

  async heading(name) {
    await this.seen(this.page.getByRole('heading', { name }), `the heading “${name}”`);
  }

  async expectText(text) {
    await this.seen(this.page.getByText(text), `the text “${text}”`);
  }

  async expectButton(name) {
    await this.seen(this.page.getByRole('button', { name, exact: true }), `the button “${name}”`);
  }

  async expectNoButton(name) {
    assert.equal(await this.page.getByRole('button', { name, exact: true }).count(), 0, `the button “${name}” is there`);
  }

  async expectNoText(text) {
    assert.equal(await this.page.getByText(text).count(), 0, `“${text}” can be read on ${this.address}`);
  }

  async value(label) {
    return this.page.getByLabel(label, { exact: true }).inputValue();
  }

  // Signing in: the one address the bench knows.

  /** As one of the demo's people, whichever county is theirs: the page lists one county at a time. */
  async signIn(name) {
    await this.open('/sign-in');
    const counties = await this.page.locator('a[href^="/sign-in?"]').evaluateAll((links) => links.map((link) => link.href));
    for (const county of [undefined, ...counties]) {
      if (county) await this.open(county);
      const account = this.page.getByRole('button', { name });
      if ((await account.count()) === 0) continue;
      await account.first().click();
      await this.settled();
      return;
    }
    assert.fail(`nobody called ${name} can sign in to this demo`);
  }

  // Promises that hold on every page.

  /** No violation of WCAG 2.0–2.2 A and AA nor of axe's best practices. */
  async axe() {
    const found = await violations(this.page, this);
    assert.equal(found.length, 0, `${this.address} has accessibility violations:\n${found.join('\n')}`);
  }

  /** Nothing sticks out sideways at this width. */
  async noOverflow(width = 320) {
    const before = this.page.viewportSize();
    await this.page.setViewportSize({ width, height: before.height });
    const out = await this.page.evaluate(sticksOut);
    await this.page.setViewportSize(before);
    assert.equal(out.length, 0, `${this.address} is wider than ${width} px:\n${out.join('\n')}`);
  }

  noTroubles() {
    assert.equal(this.troubles.length, 0, `on ${this.page.url()}:\n${this.troubles.join('\n')}`);
  }

  /** A picture for looking at, in `screenshots/`, when SCREENSHOTS=1. */
  async screenshot(name) {
    if (process.env.SCREENSHOTS === '1') await this.picture(name);
  }

  async picture(name) {
    const file = path.join(root, 'screenshots', `${name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file, fullPage: true });
    return file;
  }

  /** What a person could read now, for a story that failed. */
  async inWords() {
    const headings = await this.page.getByRole('heading').allInnerTexts().catch(() => []);
    return `${this.address}: ${headings.join(' · ') || 'no headings'}`;
  }

  /** A second tab of the same person. */
  async anotherTab() {
    return new Page(await this.page.context().newPage(), this);
  }

  async close() {
    await this.page.context().close();
  }

  /** Does one thing to the one element of that name; if it cannot, says which names of that kind are there. */
  async act(role, name, what, found = this.page.getByRole(role, { name, exact: true })) {
    try {
      await what(found);
    } catch (problem) {
      const [why] = problem.message.split('\n');
      const there = await this.page.getByRole(role).evaluateAll(namesOf).catch(() => []);
      assert.fail(`the ${role} “${name}”: ${why}\n  at ${await this.inWords()}\n  there are: ${there.join(' · ') || 'none'}`);
    }
  }

  async seen(locator, what) {
    try {
      await locator.first().waitFor({ state: 'visible' });
    } catch {
      assert.fail(`${what} is not on ${await this.inWords()}`);
    }
  }

  async settled() {
    await this.page.waitForLoadState('load');
  }
}

/** Runs in the page: the elements beyond its right edge, if the page can be scrolled sideways. */
function sticksOut() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(0, 8)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)
    .concat('(the page scrolls sideways)');
}

/** Runs in the page: what each of these is called, near enough to see what one meant. */
function namesOf(elements) {
  return elements.slice(0, 60).map((element) => {
    const label = element.labels?.[0] ?? element;
    return (element.getAttribute('aria-label') ?? label.textContent).trim().replaceAll(/\s+/g, ' ');
  });
}
