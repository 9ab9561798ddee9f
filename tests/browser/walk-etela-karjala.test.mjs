// South Karelia: a worker of an NGO sends Helka to the House of Employment; nobody in this story has JavaScript.
// The model itself moves responsibility to a coach by a warm handover before coaching is left.

import { counties, mayTake } from './support/counties.mjs';
import { daysFromNow, today } from './support/day.mjs';
import { story } from './support/story.mjs';
import { fillsReferral, sends, stranger } from './support/sender.mjs';
import { everything, Walk } from './support/walk.mjs';

const county = counties['etela-karjala'];
const { coordinator: taimi, socialWorker: elsa, jobCoach: usko, employment: siiri } = county;
const client = { first: 'Helka', last: 'Vuoksenniska-Koe', born: '1991-07-14', municipality: 'Lappeenranta', phone: '040 000 0103' };

story('Etelä-Karjala: an NGO refers, without JavaScript, and a coach takes over warmly', { javaScript: false, mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const ngo = await stranger(app);
  await fillsReferral(ngo, {
    model: county.model, channel: 'network', by: 'work', client,
    from: { kind: 'word-referrer-ngo', name: 'Rauha Taipalsaari', organisation: 'Järjestöt', phone: '040 000 0203' },
    concern: 'On ollut työttömänä kaksi vuotta, paniikki estää haastattelut.', hopes: 'Työtä omaan tahtiin.',
    criteria: ['Osatyökykyinen työtön'], status: 'word-labour-unemployed-jobseeker', score: 5,
    tried: 'Ryhmätoimintaa järjestössä.', groundGiven: true,
  });
  await sends(ngo);
  await walk.opensReferral(taimi, client);
  await walk.takesReferral(taimi, {
    product: /.*/, criteria: ['Osatyökykyinen työtön'], words: 'Kaksi vuotta työttömänä, paniikki estää haastattelut.',
  });
  await walk.goesOnTo(taimi, 'Tunnistaminen ja arviointi yhdessä');

  await walk.mayNotLeaveYet(
    taimi, 'case-missing-interview', ['case-missing-team-roles', { roles: 'Sosiaalityöntekijä' }], 'case-missing-responsible', 'case-missing-ground',
    ['case-missing-assessment', { name: 'Moniammatillinen työ- ja toimintakyvyn arviointi' }],
  );
  await walk.recordsInterview(taimi, {
    on: today(), status: 'word-labour-unemployed-jobseeker', wishes: 'Työtä, jossa saa tehdä rauhassa.',
    situation: 'Paniikkikohtauksia, asuu äidin luona.', result: 'assessment-interview-to-team',
  });
  for (const member of [elsa, usko, siiri]) await walk.joins(taimi, member);
  await walk.recordsGround(taimi, { to: 'Etelä-Karjalan työllisyysalue', on: today(), purpose: 'Työn etsiminen yhdessä', classes: everything });
  await walk.namesResponsible(taimi, elsa, 'Sosiaalityö on nyt tärkein tuki.');

  // One profession alone is not a joint assessment.
  const joint = await walk.startsJointAssessment(elsa);
  await walk.writesOwnPart(elsa, joint, 'Arki sujuu äidin tuella.');
  const alone = await walk.concludes(elsa, joint, 'Valmis työhön.');
  await alone.isRefused('assessment-joint-refused-few');
  await walk.writesOwnPart(usko, joint, 'Löytyy paikka, jossa saa aloittaa hiljaisesti.');
  const unheard = await walk.concludes(elsa, joint, 'Valmis työhön.');
  await unheard.isRefused('assessment-joint-refused-unheard');
  await walk.writesClientsView(elsa, joint, 'Pelottaa, mutta haluan yrittää.');
  await walk.concludes(elsa, joint, 'Täsmätyö valmentajan tuella, oma tahti.');
  await walk.goesOnTo(elsa, 'Suunnitelma omaan tahtiin');

  // Two people write the plan at once: the second sees both texts and chooses.
  await walk.considersRehabilitation(elsa, { provider: 'word-rehabilitation-social', on: today(), result: 'Sosiaalinen kuntoutus ei nyt tarpeen.' });
  await walk.startsPlan(elsa, 'Työkyvyn tuen suunnitelma');
  const second = await walk.at(usko, '/plan/edit');
  await walk.writesPlan(elsa, {
    words: 'Oma tahti on minulle tärkein.', goal: 'Oma täsmätyö keväällä', rhythm: 'Viikoittain talossa',
    review: daysFromNow(28), rest: 'Kirjattu yhdessä Helkan kanssa.',
    lines: [
      { service: 'Täsmätyö', what: 'Etsii hiljaisen työpaikan', who: usko, starts: today(), ends: daysFromNow(90) },
      { service: 'Työnhakuvalmennus', what: 'Työnhaun tuki', who: siiri, starts: today(), ends: daysFromNow(90) },
    ],
  });
  await second.fills('plan-own-words', 'Haluan töihin heti.');
  await second.presses('plan-save-button');
  await second.sees('plan-merge-title');
  await second.reads('Oma tahti on minulle tärkein.');
  await second.reads('Haluan töihin heti.');
  await second.follows('plan-merge-leave');
  await walk.agreesPlan(elsa);
  await walk.acknowledgesOwnLines(usko);
  await walk.acknowledgesOwnLines(siiri);
  await walk.recordsClientsAnswers();
  await walk.goesOnTo(elsa, 'Valmennus ja täsmätyö');

  // Here the model itself moves responsibility, and only warmly.
  await walk.beginsService(elsa, 'Täsmätyö', today());
  await walk.mayNotLeaveYet(elsa, 'case-missing-handover');
  await walk.handsOver(usko, { because: 'Valmennus on nyt tärkein palvelu.', today: today(), agreed: 'Usko on Helkan tukena työpaikalla.' });
  await walk.goesOnTo(usko, 'Seuranta, myös työnantajan kanssa');

  await walk.holdsReview(usko, { howItGoes: 'Työ käy, esihenkilö antaa aikaa.', clientView: 'En ole saanut kohtausta kolmeen viikkoon.' });
  await walk.choosesOnward(usko, 'Täsmätyö', 'Työsuhde jatkuu samassa paikassa.');
  await walk.closes(usko, 'Täsmätyöhön, alihankintaryhmään tai palkkatuettuun työhön', 'Työsopimus allekirjoitettu.');
  await walk.isClosed(usko);
  await walk.recordsFollowUp(usko, { status: 'word-labour-partly-employed', hours: 15, note: 'Viihtyy työssä.' });
});
