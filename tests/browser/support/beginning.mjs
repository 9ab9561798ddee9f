// The first half of a client's way: taken in, interviewed, mapped, with the grounds to exchange information. What follows stands in `walk.mjs`.

import assert from 'node:assert/strict';
import { Person } from './person.mjs';

/** All that a plan carried together needs to show. */
export const everything = ['basic-details', 'relationship', 'health-and-ability', 'service-need', 'plan-and-follow-up'].map((one) => `word-class-${one}`);

export class Beginning {
  #windows = new Map();

  constructor(app, county) {
    this.app = app;
    this.county = county;
  }

  /** The window of one of the county's workers, signed in. */
  async as(name) {
    if (!this.#windows.has(name)) {
      const person = new Person(await this.app.visit(`/sign-in?county=${this.county.code}`));
      await person.presses(new RegExp(`^.*${name}`));
      this.#windows.set(name, person);
    }
    return this.#windows.get(name);
  }

  /** A page of the client's case, seen by one of the workers. */
  async at(name, part = '') {
    const person = await this.as(name);
    await person.opens(this.case + part);
    return person;
  }

  /** The same person in a second tab. */
  async inAnotherTab(name, part) {
    const tab = new Person(await (await this.as(name)).page.anotherTab());
    this.app.pages.push(tab.page);
    await tab.opens(this.case + part);
    return tab;
  }

  /** To this worker the client does not exist (I-4): the answer is the same as for an address that never was. */
  async isNotFoundBy(name) {
    const worker = await this.as(name);
    assert.equal(await worker.opens(this.case), 404, `${name} can open the case without a ground`);
  }

  async isFoundBy(name, client) {
    const worker = await this.as(name);
    assert.equal(await worker.opens(this.case), 200, `${name} cannot open the case`);
    await worker.sees(`${client.first} ${client.last}`);
  }

  // Taking in.

  /** The referral is opened from the inbox by the client's name. */
  async opensReferral(name, client) {
    const worker = await this.as(name);
    await worker.opens('/referrals');
    await worker.follows(`${client.first} ${client.last}`);
    this.referral = worker.address;
    return worker;
  }

  /** The sender hears that somebody has the matter. */
  async acknowledgesReferral(name) {
    const worker = await this.as(name);
    await worker.opens(this.referral);
    await worker.presses('inbox-acknowledge-button');
  }

  /** The page on which a meeting is agreed and people are invited. */
  async invites(name) {
    const worker = await this.as(name);
    await worker.opens(`/meetings/new?case=${this.case.split('/').at(-1)}`);
    return worker;
  }

  async asksSender(name, question) {
    const worker = await this.as(name);
    await worker.opens(this.referral);
    await worker.unfolds('inbox-ask-title');
    await worker.fills('inbox-question-label', question);
    await worker.presses('inbox-ask-button');
  }

  /** Another service is the right one: by name, with the person handed on. */
  async guidesElsewhere(name, { service, contact, handedOn, reason }) {
    const worker = await this.as(name);
    await worker.fills('inbox-guide-service', service);
    await worker.fills('inbox-guide-contact', contact);
    await worker.fills('inbox-guide-handed-on', handedOn);
    await worker.fills('inbox-guide-reason', reason);
    await worker.presses('inbox-guide-button');
  }

  /** Takes the referral by its criteria, with a statement in words; a case opens. */
  async takesReferral(name, { product, criteria, words }) {
    const worker = await this.as(name);
    await worker.opens(this.referral);
    await worker.chooses(product);
    for (const criterion of criteria) await worker.ticks(criterion);
    await worker.fills('inbox-words-label', words);
    await worker.presses('inbox-accept-button');
    const opened = /^\/cases\/[0-9a-f-]{36}/.exec(worker.address);
    assert.ok(opened, `after taking a referral one stands on the case, not on ${worker.address}`);
    [this.case] = opened;
  }

  // Interview and mapping.

  async recordsInterview(name, { on, status, wishes, situation, result }) {
    const worker = await this.at(name, '/assessments/interview');
    await worker.fills('assessment-interview-held-label', on);
    await worker.picks('assessment-interview-status-label', status);
    await worker.fills('assessment-interview-wishes-label', wishes);
    await worker.fills('assessment-interview-situation-label', situation);
    await worker.chooses(result);
    await worker.pressesMain();
  }

  async recordsScore(name, { on, score }) {
    const worker = await this.at(name, '/assessments/score');
    await worker.chooses('assessment-score-scored');
    await worker.chooses(String(score));
    await worker.fills('assessment-score-day-label', on);
    await worker.picks('assessment-score-setting-label', 1);
    await worker.pressesMain();
  }

  async recordsInstrument(name, instrument, { on, summary }) {
    const worker = await this.at(name, `/assessments/results/${instrument}`);
    await worker.fills('assessment-instrument-day-label', on);
    await worker.fills('assessment-instrument-summary-label', summary);
    await worker.pressesMain();
  }

  async choosesGroup(name, group) {
    const worker = await this.at(name, '/assessments/group');
    await worker.chooses(group);
    await worker.pressesMain();
  }

  async considersRehabilitation(name, { provider, on, result }) {
    const worker = await this.at(name, '/assessments/rehabilitation');
    await worker.chooses(provider);
    await worker.fills('assessment-rehabilitation-day-label', on);
    await worker.fills('assessment-rehabilitation-result-label', result);
    await worker.pressesMain();
  }

  async ordersAssessment(name, kind, { question, to, due }) {
    const worker = await this.at(name, '/assessments/orders/new');
    await worker.chooses(kind);
    await worker.fills('assessment-order-question-label', question);
    await worker.fills('assessment-order-addressee-label', to);
    await worker.fills('assessment-order-due-label', due);
    await worker.pressesMain();
    return worker;
  }

  async answersOrder(name, kind, { on, by, finding }) {
    const worker = await this.at(name, '/assessments');
    const order = worker.page.page.getByRole('listitem').filter({ has: worker.page.page.getByRole('heading', { name: kind }) });
    await order.getByRole('link', { name: worker.name('assessment-answer-link') }).first().click();
    await worker.arrives();
    await worker.fills('assessment-answer-day-label', on);
    await worker.fills('assessment-answer-maker-label', by);
    await worker.fills('assessment-answer-finding-label', finding);
    await worker.pressesMain();
  }

  /** Ordered, made and answered. */
  async assesses(name, kind, { question, on, due, by, finding }) {
    await this.ordersAssessment(name, kind, { question, to: by, due });
    await this.answersOrder(name, kind, { on, by, finding });
  }

  /** Several professions write their own part beside the client's view, then conclude together. */
  async assessesTogether(name, { clientView, parts, conclusion }) {
    const joint = await this.startsJointAssessment(name);
    await this.writesClientsView(name, joint, clientView);
    for (const [who, text] of Object.entries(parts)) await this.writesOwnPart(who, joint, text);
    await this.concludes(name, joint, conclusion);
  }

  async startsJointAssessment(name) {
    const worker = await this.at(name, '/assessments');
    await worker.presses('assessment-joint-start-button');
    return worker.address;
  }

  async writesClientsView(name, joint, text) {
    const worker = await this.as(name);
    await worker.opens(joint);
    await worker.fills('assessment-joint-client-label', text);
    await worker.presses('assessment-joint-client-button');
  }

  async writesOwnPart(name, joint, text) {
    const worker = await this.as(name);
    await worker.opens(joint);
    await worker.fills('assessment-joint-part-label', text);
    await worker.presses('assessment-joint-part-button');
  }

  async concludes(name, joint, text) {
    const worker = await this.as(name);
    await worker.opens(joint);
    await worker.fills('assessment-joint-conclusion-label', text);
    await worker.presses('assessment-joint-finish-button');
    return worker;
  }

  // Grounds.

  /** The client's written consent, or another door, to one recipient. */
  async recordsGround(name, ground) {
    const worker = await this.asksGround(name, ground);
    await worker.reads('ground-notice-recorded');
  }

  /** The same by word of mouth only. */
  async asksGroundByWord(name, ground) {
    return this.asksGround(name, { ...ground, form: 'word-form-oral-recorded' });
  }

  async asksGround(name, { to, door = 'word-door-consent', form = 'word-form-paper-signed', classes, purpose, on }) {
    const worker = await this.at(name, '/grounds/new');
    await worker.picks('ground-to-label', to);
    await worker.presses('team-continue');
    await worker.chooses(door);
    await worker.presses('team-continue');
    for (const one of classes) await worker.ticks(one);
    await worker.fills('ground-purpose-question', purpose);
    await worker.fills('ground-valid-from-label', on);
    if (door === 'word-door-consent') {
      await worker.chooses('ground-giver-client');
      await worker.chooses(form);
      await worker.fills('ground-given-on-label', on);
      await worker.picks('ground-language-label', `word-language-${worker.language}`);
      await worker.fills('ground-text-version-label', '2026-1');
      await worker.ticks('ground-copy-label');
    }
    if (door === 'word-door-joint-model') await worker.fills('ground-necessity-question', 'Palvelutarve arvioidaan yhdessä.');
    await worker.presses('ground-record-button');
    return worker;
  }

  async beginsJointModel(name, on) {
    const worker = await this.at(name, '/grounds/joint-model');
    await worker.fills('ground-joint-day-label', on);
    await worker.presses('ground-joint-begin-button');
  }
}
