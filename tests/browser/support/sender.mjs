// Those who ask for support on the public form, and what they can see afterwards with their code. They have no account.

import assert from 'node:assert/strict';
import { Person } from './person.mjs';

/** Opens a window of somebody who has not signed in. */
export async function stranger(app, window) {
  return new Person(await app.visit('/', window));
}

/** Fills the form in up to its last page, as the client, a close one or a professional; `referral` says what they tell. */
export async function fillsReferral(sender, referral) {
  const { by, channel, model } = referral;
  await sender.opens(`/refer/${model}`);
  await sender.opens(`/refer/${model}/${channel}?as=${by}`);
  await pages[by](sender, referral);
  await sender.sees('refer-check-title');
}

/** Sends it; gives the follow code from the receipt. */
export async function sends(sender) {
  await sender.presses('refer-send-button');
  return readsReceipt(sender);
}

export async function readsReceipt(sender) {
  await sender.sees('refer-receipt-title');
  const code = await sender.page.page.locator('.f-letters').innerText();
  assert.match(code, /^[a-z]{4}(-[a-z]{4}){3}$/i, 'the follow code is sixteen letters in fours');
  return code;
}

/** Opens the page that shows how the matter goes. */
export async function followsUp(sender, code) {
  await sender.opens('/follow');
  await sender.fills('follow-code-label', code);
  await sender.presses('follow-open-button');
}

const pages = {
  async me(sender, { client, concern, hopes, score }) {
    await sender.fills('refer-phone-me-label', client.phone);
    await sender.fills('refer-first-names-label', client.first);
    await sender.fills('refer-last-name-label', client.last);
    await goesOn(sender);
    await sender.dates('refer-born-label', client.born);
    await sender.picks('refer-municipality-label', client.municipality);
    await goesOn(sender);
    await sender.fills('refer-concern-me-label', concern);
    await sender.fills('refer-client-hopes-me-label', hopes);
    if (score !== undefined) await sender.answers('refer-score-me-label', score);
    await goesOn(sender);
  },

  async close(sender, { client, from, concern, hopes }) {
    await tellsWho(sender, client);
    await sender.fills('refer-sender-name-label', from.name);
    await sender.fills('refer-relation-label', from.relation);
    await sender.fills('refer-sender-phone-label', from.phone);
    await goesOn(sender);
    await tellsWhy(sender, { concern, hopes });
    await sender.ticks('refer-agrees-label');
    await goesOn(sender);
  },

  async work(sender, { client, from, concern, hopes, criteria = [], status, score, tried, groundGiven }) {
    await tellsWho(sender, client);
    await sender.picks('refer-kind-label', from.kind);
    await sender.fills('refer-sender-name-label', from.name);
    await sender.fills('refer-organisation-label', from.organisation);
    await sender.fills('refer-sender-phone-label', from.phone);
    await goesOn(sender);
    await tellsWhy(sender, { concern, hopes });
    for (const criterion of criteria) await sender.ticks(criterion);
    await sender.picks('refer-status-label', status);
    await sender.chooses('refer-score-given');
    await sender.answers('refer-score-label', score);
    await goesOn(sender);
    await sender.fills('refer-tried-label', tried);
    await goesOn(sender);
    await sender.ticks('refer-agrees-label');
    if (groundGiven !== undefined) await sender.answers('refer-ground-label', groundGiven ? 'refer-ground-yes' : 'refer-ground-no');
    await goesOn(sender);
  },
};

async function tellsWho(sender, client) {
  await sender.fills('refer-first-names-label', client.first);
  await sender.fills('refer-last-name-label', client.last);
  await sender.dates('refer-born-label', client.born);
  await sender.picks('refer-municipality-label', client.municipality);
  await sender.fills('refer-phone-label', client.phone);
  await goesOn(sender);
}

async function tellsWhy(sender, { concern, hopes }) {
  await sender.fills('refer-concern-label', concern);
  await sender.fills('refer-client-hopes-label', hopes);
  await goesOn(sender);
}

async function goesOn(sender) {
  await sender.presses('refer-next-button');
}

/** The same form goes twice, as when a weak connection tries again; gives both codes. */
export async function sendsTwice(sender) {
  const { page } = sender.page;
  const fields = await page.locator('main form input[name]').evaluateAll((inputs) => inputs.map(({ name, value }) => [name, value]));
  const form = new URLSearchParams([...fields, ['go', 'send']]).toString();
  const action = await page.locator('main form').getAttribute('action');
  await page.request.post(action, {
    data: form,
    maxRedirects: 0,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
  });
  const receipt = await (await page.request.get('/refer/receipt')).text();
  const first = /class="f-letters">([a-z-]+)</i.exec(receipt)?.[1];
  return [first, await sends(sender)];
}
