// What the sender and the client see while others work: the receipt, the page behind the follow code at each stage, and the papers
// that the client takes home. Not what the workers see: the stories of the counties tell that.

import { counties, mayTake } from './support/counties.mjs';
import { daysFromNow, today } from './support/day.mjs';
import { fillsReferral, followsUp, sends, stranger } from './support/sender.mjs';
import { story } from './support/story.mjs';
import { Walk } from './support/walk.mjs';

const county = counties.kansallinen;
const { coordinator: anja, socialWorker: pirkko } = county;
const from = { kind: 'word-referrer-ngo', name: 'Vieno Satula', organisation: 'Yhdistys Kantapää ry', phone: '040 000 0206' };
const said = {
  model: county.model, channel: 'referral-form', by: 'work', from, status: 'word-labour-unemployed-jobseeker', score: 5,
  concern: 'Yksinäisyys ja unettomuus vievät voimat.', hopes: 'Haluaa päivään rytmin.', tried: 'Vertaisryhmä syksyllä.', groundGiven: false,
};
const taken = { first: 'Seija', last: 'Seurantala', born: '1969-04-17', municipality: 'Helsinki', phone: '040 000 0106' };
const guided = { first: 'Reko', last: 'Ohjattava', born: '2001-12-11', municipality: 'Helsinki', phone: '040 000 0107' };

async function refers(app, client) {
  const sender = await stranger(app);
  await fillsReferral(sender, { ...said, client });
  return [sender, await sends(sender)];
}

story('The sender hears each stage by the follow code, and nothing of the case itself', { mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const [sender, code] = await refers(app, taken);
  await followsUp(sender, code);
  await sender.sees('follow-received-title');
  await walk.opensReferral(anja, taken);
  await walk.acknowledgesReferral(anja);
  await followsUp(sender, code);
  await sender.sees('follow-acknowledged-title');

  // The team asks, the sender answers.
  await walk.asksSender(anja, 'Onko hänellä oma lääkäri?');
  await followsUp(sender, code);
  await sender.sees('follow-asked-title');
  await sender.reads('Onko hänellä oma lääkäri?');
  await sender.presses('follow-answer-button');
  await sender.isRefused('follow-answer-error');
  await sender.fills('follow-answer-label', 'On, terveysasemalla.');
  await sender.presses('follow-answer-button');
  await sender.reads('follow-answered');

  // Taken: by whom, and no more. Another code opens nothing.
  await walk.takesReferral(anja, { product: 'Työkyvyn tuen tiimi', criteria: ['Tarvitsee usean palvelun tukea yhtä aikaa'], words: 'Tarvitsee rytmin ja monta palvelua.' });
  await walk.namesResponsible(anja, pirkko, 'Pirkko on lähin.');
  await followsUp(sender, code);
  await sender.sees('follow-taken-title');
  await sender.reads(new RegExp(pirkko));
  await sender.doesNotRead(/TK-\d{4}/);
  await sender.doesNotRead('Tarvitsee rytmin ja monta palvelua.');
  await followsUp(sender, 'abcd-efgh-ijkl-mnop');
  await sender.isRefused('follow-code-error');
});

story('One who is guided elsewhere is never just told no', { mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const [sender, code] = await refers(app, guided);
  const inbox = await walk.opensReferral(anja, guided);
  await inbox.unfolds('inbox-guide-title');
  await inbox.presses('inbox-guide-button');
  await inbox.isRefused('inbox-guide-handed-on-error');
  await walk.guidesElsewhere(anja, {
    service: 'Ohjaamo', contact: 'Ohjaamon Liisa, 040 000 0999', handedOn: 'Soitettiin yhdessä, aika torstaina.', reason: 'Nuorten palvelu tuntee hänet jo.',
  });
  await followsUp(sender, code);
  await sender.sees('follow-guided-title');
  for (const told of ['Ohjaamo', 'Ohjaamon Liisa, 040 000 0999', 'Nuorten palvelu tuntee hänet jo.']) await sender.reads(told);
});

story('The client takes home a consent form and the plan', { mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const client = { first: 'Taina', last: 'Paperilahti', born: '1982-06-21', municipality: 'Helsinki', phone: '040 000 0108' };
  await refers(app, client);
  await walk.opensReferral(anja, client);
  await walk.takesReferral(anja, { product: 'Työkyvyn tuen tiimi', criteria: ['Tarvitsee usean palvelun tukea yhtä aikaa'], words: 'Moni palvelu.' });
  await walk.joins(anja, pirkko);
  await walk.namesResponsible(anja, pirkko, 'Pirkko on lähin.');

  const form = await walk.at(pirkko, '/grounds/form');
  for (const told of ['ground-paper-heading', 'ground-paper-free', 'ground-paper-withdraw', 'ground-paper-log']) await form.reads(told);
  await form.reads(`${client.first} ${client.last}`);

  await walk.considersRehabilitation(pirkko, { provider: 'word-rehabilitation-social', on: today(), result: 'Ei nyt.' });
  await walk.startsPlan(pirkko, 'Työkyvyn tuen suunnitelma');
  await walk.writesPlan(pirkko, {
    words: 'Haluan aamuihin syyn nousta.', goal: 'Työpaja kolmena päivänä', rhythm: 'Viikoittain', review: daysFromNow(28), rest: 'Kirjattu yhdessä.',
    lines: [{ service: 'Sosiaalinen kuntoutus', what: 'Työpaja alkaa', who: pirkko, starts: today(), ends: daysFromNow(80) }],
  });
  await walk.agreesPlan(pirkko);
  const plan = await walk.at(pirkko, '/plan/print');
  for (const told of ['Haluan aamuihin syyn nousta.', 'Työpaja alkaa', 'plan-print-sign-client']) await plan.reads(told);
});
