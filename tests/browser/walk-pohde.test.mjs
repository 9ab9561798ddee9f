// North Ostrobothnia: Tuisku contacts the county herself, and is walked to follow-up by the model of Pohde.
// The standing team chooses the responsible worker; consent is written before anything is shared.

import assert from 'node:assert/strict';
import { counties, mayTake } from './support/counties.mjs';
import { daysFromNow, today } from './support/day.mjs';
import { fillsReferral, followsUp, sendsTwice, stranger } from './support/sender.mjs';
import { story } from './support/story.mjs';
import { everything, Walk } from './support/walk.mjs';

const county = counties.pohde;
const { coordinator: kerttu, socialWorker: aino, counsellor: lauri, physician: paavo, jobCoach: sirkka, kela: kirsi } = county;
const client = { first: 'Tuisku', last: 'Polkuniemi', born: '1984-03-05', municipality: 'Oulu', phone: '040 000 0101' };

story('Pohde: from her own contact to follow-up, with one responsible worker at every instant', { mayTake }, async (app) => {
  const walk = new Walk(app, county);

  // She asks for help herself. The same form sent twice is one referral.
  const tuisku = await stranger(app);
  await fillsReferral(tuisku, {
    model: county.model, channel: 'own-contact', by: 'me', client, score: 4,
    concern: 'Selkä ei kestä entistä työtäni. En tiedä, mitä voisin tehdä.', hopes: 'Haluan takaisin töihin.',
  });
  const [first, code] = await sendsTwice(tuisku);
  assert.equal(code, first, 'the same form sent twice is one referral with one code');

  // Kerttu takes it by its criteria.
  const inbox = await walk.opensReferral(kerttu, client);
  await walk.acknowledgesReferral(kerttu);
  await inbox.opens('/referrals');
  assert.equal(await inbox.counts('link', `${client.first} ${client.last}`), 1);
  await walk.takesReferral(kerttu, {
    product: 'Työkyvyn tuki', criteria: ['Sairaus, vamma tai elämäntilanne vaikeuttaa työtä tai työllistymistä'],
    words: 'Selkäkipu estää entisen työn, ja apua tarvitaan monesta palvelusta.',
  });
  await followsUp(tuisku, code);
  await tuisku.sees('follow-taken-title');
  await tuisku.reads(new RegExp(kerttu));
  await walk.goesOnTo(kerttu, 'Työkyvyn tuen tarpeen arviointi');

  // Interview. The step is not left before the interview and the ground stand.
  await walk.mayNotLeaveYet(kerttu, 'case-missing-interview', 'case-missing-ground');
  await walk.recordsInterview(kerttu, {
    on: today(), status: 'word-labour-unemployed-jobseeker', wishes: 'Kevyempi työ, jossa voi välillä istua.',
    situation: 'Selkä leikattiin keväällä. Yksin asuva, talous tiukalla.', result: 'assessment-interview-to-team',
  });
  await walk.recordsScore(kerttu, { on: today(), score: 4 });
  await walk.mayNotLeaveYet(kerttu, 'case-missing-ground');

  // Kela is in the team, but sees nothing and cannot be invited before the client has given her consent.
  await walk.joins(kerttu, kirsi);
  await walk.isNotFoundBy(kirsi);
  const meeting = await walk.invites(kerttu);
  await meeting.reads(kirsi);
  await meeting.reads('meeting-no-ground-none');
  await walk.recordsGround(kerttu, {
    to: 'Kela', on: today(), purpose: 'Kuntoutuksen suunnittelu yhdessä',
    classes: everything,
  });
  await walk.isFoundBy(kirsi, client);
  await walk.goesOnTo(kerttu, 'Työkyvyn tuen tiimi');

  // The team assesses together and names one responsible worker. A second one is refused.
  await walk.mayNotLeaveYet(kerttu, 'case-missing-responsible', ['case-missing-assessment', { name: 'Monialainen tuen tarpeen arviointi' }], 'case-missing-rehabilitation');
  for (const member of [aino, lauri, paavo]) await walk.joins(kerttu, member);
  await walk.assessesTogether(kerttu, {
    clientView: 'Jaksan puoli päivää, jos saan vaihtaa asentoa.',
    parts: { [kerttu]: 'Motivoitunut, tarvitsee ammatinvaihdon tukea.', [paavo]: 'Raskas nostotyö ei enää sovi. Kevyt työ sopii.' },
    conclusion: 'Kevyempi työ on mahdollinen ammatillisen kuntoutuksen kautta.',
  });
  await walk.considersRehabilitation(kerttu, { provider: 'word-rehabilitation-kela', on: today(), result: 'Ammatillinen kuntoutusselvitys haetaan.' });
  const late = await walk.at(lauri, '/team/responsible');
  await walk.namesResponsible(kerttu, aino, 'Tuisku tarvitsee nyt eniten sosiaalityötä.');
  await late.selects('team-to-label', lauri);
  await late.fills('team-reason-label', 'Minulla olisi aikaa.');
  await late.presses('team-name-button');
  await late.isRefused('team-refused-already-named');
  await walk.goesOnTo(aino, 'Työkyvyn tuen suunnitelma');

  // The plan is agreed, then known to everybody line by line. An agreed version never changes.
  await walk.mayNotLeaveYet(aino, 'case-missing-plan', 'case-missing-acknowledged');
  await walk.startsPlan(aino, 'Työkyvyn tuen suunnitelma');
  await walk.writesPlan(aino, {
    words: 'Haluan työn, jossa selkä kestää.', goal: 'Uusi, kevyempi ammatti', rhythm: 'Kahden viikon välein puhelimessa',
    review: daysFromNow(28), rest: 'Sovittu yhdessä asiakkaan kanssa.',
    lines: [
      { service: 'Kelan ammatillinen kuntoutus', what: 'Hakee ammatillista kuntoutusta', who: kirsi, starts: today(), ends: daysFromNow(90) },
      { service: 'Sosiaaliohjaus', what: 'Talous kuntoon sosiaaliohjaajan kanssa', who: lauri, starts: today(), ends: daysFromNow(60) },
      { what: 'Käy kuntosalilla kahdesti viikossa', who: `${client.first} ${client.last}`, starts: today(), ends: daysFromNow(90) },
    ],
  });
  const otherTab = await walk.inAnotherTab(aino, '/plan/edit');
  await walk.agreesPlan(aino);
  await otherTab.presses('plan-save-button');
  await otherTab.isRefused('plan-refused-agreed');
  await walk.mayNotLeaveYet(aino, 'case-missing-acknowledged');
  await walk.acknowledgesOwnLines(kirsi);
  await walk.acknowledgesOwnLines(lauri);
  await walk.recordsClientsAnswers();
  await walk.goesOnTo(aino, 'Suunnitelman toimeenpano ja koordinointi');

  // A service begins, and responsibility goes to the job coach with the client at the table.
  await walk.mayNotLeaveYet(aino, 'case-missing-service');
  await walk.beginsService(aino, 'Sosiaaliohjaus', today());
  await walk.handsOver(sirkka, {
    because: 'Tuisku tarvitsee nyt eniten työhönvalmennusta.', today: today(),
    agreed: 'Sirkka soittaa ensi viikolla. Aino jää tiimiin.',
  });
  await walk.goesOnTo(sirkka, 'Seuranta ja arviointi');

  // Review, the way onward, closing with an outcome, and the follow-up it promised.
  await walk.mayNotCloseYet(sirkka, 'onward-close-refused-path');
  await walk.holdsReview(sirkka, { howItGoes: 'Työkokeilu sujuu, kipu on hallinnassa.', clientView: 'Jaksan jo kuusi tuntia.' });
  await walk.choosesOnward(sirkka, 'Työelämä', 'Työkokeilun paikka palkkaa.');
  const closing = await walk.closes(sirkka, undefined, 'Sai kevyemmän työn varastosta.');
  await closing.isRefused('onward-close-outcome-error');
  await walk.closes(sirkka, 'Työhön avoimille työmarkkinoille', 'Sai kevyemmän työn varastosta.');
  await walk.isClosed(sirkka);
  await walk.recordsFollowUp(sirkka, { status: 'word-labour-employed', hours: 30, note: 'Työ jatkuu, selkä kestää.' });
});
