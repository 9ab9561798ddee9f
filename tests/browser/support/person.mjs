// A person at a window, acting by the texts they read. A name is a key of the catalogues, or the words themselves.
// Every page a person comes to keeps its promises: accessible, and no wider than a phone. Each kind of page is examined once.

import assert from 'node:assert/strict';
import { word, wholeName } from './words.mjs';

const examined = new Set();

export class Person {
  constructor(page) {
    this.page = page;
    this.language = page.language;
  }

  /** What a key says in this person's language; other words mean themselves. */
  says(text, values) {
    return text instanceof RegExp ? text : (word(this.language, text, values) ?? text);
  }

  name(text, values) {
    return wholeName(this.says(text, values), this.language);
  }

  get address() {
    return this.page.address;
  }

  // Going.

  async opens(where) {
    const status = await this.page.open(where);
    await this.examines();
    return status;
  }

  async follows(text, values) {
    await this.act('link', text, (link) => link.first().click(), values);
    await this.arrives();
  }

  async presses(text, values) {
    await this.act('button', text, (button) => button.first().click(), values);
    await this.arrives();
  }

  /** The one button that the page is for. */
  async pressesMain() {
    await this.page.page.locator('main button[data-variant="primary"]').first().click();
    await this.arrives();
  }

  /** Every button of that name, one after the other, until none is left. */
  async pressesAll(text) {
    const name = this.name(text);
    const left = () => this.page.page.getByRole('button', { name }).count();
    for (let more = await left(); more > 0; more = await left()) {
      await this.presses(text);
      assert.ok((await left()) < more, `“${this.says(text)}” on ${this.address} does nothing`);
    }
  }

  async goesBack() {
    await this.page.page.goBack();
  }

  async counts(role, name) {
    return this.page.page.getByRole(role, { name: this.name(name) }).count();
  }

  async reloads() {
    await this.page.reload();
  }

  async arrives() {
    await this.page.settled();
    await this.examines();
  }

  // Answering.

  async fills(label, text) {
    const field = this.page.page.getByLabel(this.name(label));
    await this.page.act('textbox', this.name(label), () => field.first().fill(text), field);
  }

  async chooses(option, values) {
    await this.act('radio', option, (radio) => radio.first().check(), values);
  }

  async ticks(option, values) {
    await this.act('checkbox', option, (box) => box.first().check(), values);
  }

  async unticks(option, values) {
    await this.act('checkbox', option, (box) => box.first().uncheck(), values);
  }

  async picks(label, option) {
    const list = this.page.page.getByLabel(this.name(label));
    await this.page.act('combobox', this.name(label), async () => {
      if (typeof option === 'number') return list.first().selectOption({ index: option });
      const named = this.says(option);
      const options = await list.first().locator('option').allTextContents();
      const found = options.find((one) => (named instanceof RegExp ? named.test(one) : one === named || one.startsWith(named)));
      assert.ok(found, `no “${named}” among ${options.join(' · ')}`);
      await list.first().selectOption({ label: found });
    }, list);
  }

  /** A number on a scale of 0 to 10, or one of several choices that another question also has. */
  async answers(question, option) {
    const group = this.page.page.getByRole('group', { name: this.name(question) });
    const radio = group.getByRole('radio', { name: this.name(String(option)) });
    await this.page.act('radio', this.name(String(option)), () => radio.first().check(), radio);
  }

  /** One of several, whether the page shows them as a list or as buttons. */
  async selects(question, option) {
    const list = this.page.page.getByRole('combobox', { name: this.name(question) });
    await (await list.count() ? this.picks(question, option) : this.answers(question, option));
  }

  /** A day in three boxes. */
  async dates(question, day) {
    const group = this.page.page.getByRole('group', { name: this.name(question) });
    const [year, month, date] = day.split('-');
    for (const [box, text] of [['shell-form-day', date], ['shell-form-month', month], ['shell-form-year', year]]) {
      await group.getByLabel(this.name(box)).fill(text);
    }
  }

  async unfolds(text, values) {
    await this.page.unfold(this.says(text, values));
  }

  /** Every text the page still asks for and nobody has written. */
  async fillsEmptyTexts(text) {
    const optional = this.says('shell-form-optional');
    for (const field of await this.page.page.locator('main form textarea').all()) {
      const label = await field.evaluate((one) => one.labels?.[0]?.textContent ?? '');
      if (!label.includes(optional) && (await field.inputValue()) === '') await field.fill(text);
    }
  }

  /** Only what stands in a part of the page: `within('group', 'word-part-work')`. */
  within(role, name) {
    const part = Object.create(this);
    part.page = this.page.within(role, this.name(name));
    return part;
  }

  /** The line of the plan's editor that was added last. */
  newestLine() {
    const all = this.page.page.getByRole('group', { name: this.name('plan-line-legend') });
    const part = Object.create(this);
    part.page = this.page.inside(all.last());
    return part;
  }

  // Reading.

  async reads(text, values) {
    await this.page.expectText(this.says(text, values));
  }

  async doesNotRead(text, values) {
    await this.page.expectNoText(this.says(text, values));
  }

  async sees(heading, values) {
    await this.page.heading(this.says(heading, values));
  }

  async seesButton(text, values) {
    const count = await this.page.page.getByRole('button', { name: this.name(text, values) }).count();
    assert.ok(count > 0, `the button “${this.says(text, values)}” is not on ${await this.page.inWords()}`);
  }

  async seesNoButton(text, values) {
    const count = await this.page.page.getByRole('button', { name: this.name(text, values) }).count();
    assert.equal(count, 0, `the button “${this.says(text, values)}” is on ${this.address}`);
  }

  async seesNoLink(text, values) {
    const count = await this.page.page.getByRole('link', { name: this.name(text, values) }).count();
    assert.equal(count, 0, `the link “${this.says(text, values)}” is on ${this.address}`);
  }

  /** The form came back with what is wrong, in these words, and nothing that was typed is lost. */
  async isRefused(text, values) {
    const alert = this.page.page.getByRole('alert');
    await this.page.seen(alert, 'a summary of what is wrong');
    const told = (await alert.first().innerText()).replaceAll(/\s+/g, ' ');
    const wanted = this.says(text, values);
    const found = wanted instanceof RegExp ? new RegExp(wanted.source.replace(/^\^|\$$/g, '')).test(told) : told.includes(wanted);
    assert.ok(found, `“${wanted}” is not among what was refused on ${this.address}: ${told}`);
  }

  /** Accessible and narrow enough, the first time a page of this kind is met in this language and manner. */
  async examines() {
    const { page } = this;
    const isRefused = (await page.page.getByRole('alert').count()) > 0;
    const kind = page.address.split('?')[0].replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
    const seen = [kind, this.language, page.javaScript, isRefused].join(' ');
    if (examined.has(seen)) return;
    examined.add(seen);
    await page.axe();
    await page.noOverflow(320);
  }

  async act(role, text, what, values) {
    const name = this.name(text, values);
    await this.page.act(role, name, what, this.page.page.getByRole(role, { name }));
  }
}
