// The national model, in the demo's model county: the employment services refer by the form, and the joint model gives the ground.

import { counties, mayTake } from './support/counties.mjs';
import { daysFromNow, today } from './support/day.mjs';
import { story } from './support/story.mjs';
import { fillsReferral, sends, stranger } from './support/sender.mjs';
import { everything, Walk } from './support/walk.mjs';

const county = counties.kansallinen;
const { coordinator: anja, socialWorker: pirkko, nurse: riitta, employment: orvokki, jobCoach: eila, ngo: vieno } = county;
const client = { first: 'Otso', last: 'Mallikoski', born: '1975-09-02', municipality: 'Helsinki', phone: '040 000 0105' };

story('Kansallinen: the employment services refer, and the joint model is the ground', { mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const expert = await stranger(app);
  await fillsReferral(expert, {
    model: county.model, channel: 'referral-form', by: 'work', client,
    from: { kind: 'word-referrer-employment-services', name: 'Orvokki Tarina', organisation: 'Malliseudun työllisyysalue', phone: '040 000 0205' },
    concern: 'Työnhaku ei etene, terveys on selvittämättä.', hopes: 'Haluaa tietää, mihin pystyy.',
    criteria: ['Sairaus tai vamma vaikeuttaa työn tekemistä tai työllistymistä'], status: 'word-labour-unemployed-jobseeker', score: 6,
    tried: 'Työkokeilu kesällä keskeytyi.', groundGiven: true,
  });
  await sends(expert);
  await walk.opensReferral(anja, client);
  await walk.takesReferral(anja, {
    product: 'Työkyvyn tuen tiimi', criteria: ['Tarvitsee usean palvelun tukea yhtä aikaa'], words: 'Terveys selvittämättä, tarvitaan monta palvelua.',
  });
  await walk.goesOnTo(anja, 'Alkuhaastattelu');

  await walk.mayNotLeaveYet(anja, 'case-missing-interview', 'case-missing-score', 'case-missing-segment');
  await walk.recordsInterview(anja, {
    on: today(), status: 'word-labour-unemployed-jobseeker', wishes: 'Haluan tietää, mihin pystyn.',
    situation: 'Pitkä työura rakennuksilla, sydänoireita.', result: 'assessment-interview-to-team',
  });
  await walk.recordsScore(anja, { on: today(), score: 6 });
  await walk.choosesGroup(anja, 'Verkostopalvelut');
  await walk.goesOnTo(anja, 'Kartoitus tiimissä');

  // The law opens the door for three authorities, from the day the joint assessment began and no earlier.
  await walk.mayNotLeaveYet(anja, 'case-missing-health-check', 'case-missing-ground', 'case-missing-responsible', 'case-missing-rehabilitation');
  for (const member of [pirkko, riitta, orvokki]) await walk.joins(anja, member);
  await walk.isNotFoundBy(orvokki);
  const joint = { to: 'Malliseudun työllisyysalue', door: 'word-door-joint-model', on: today(), purpose: 'Yhteinen palvelutarpeen arviointi', classes: everything };
  const early = await walk.asksGround(anja, joint);
  await early.isRefused('ground-refused-joint-model');
  await walk.beginsJointModel(anja, today());
  await walk.recordsGround(anja, joint);
  await walk.isFoundBy(orvokki, client);
  await walk.assesses(riitta, 'Terveystarkastus', { question: 'Sydän ja jaksaminen', on: today(), due: daysFromNow(20), by: 'Riitta Kokeilija', finding: 'Verenpaine koholla, EKG normaali.' });
  await walk.assesses(anja, 'Työkykyarvio', { question: 'Mihin työhön pystyy?', on: today(), due: daysFromNow(30), by: 'Kauko Näytetty, lääkäri', finding: 'Raskas työ ei sovi.' });
  await walk.considersRehabilitation(anja, { provider: 'word-rehabilitation-pension-institution', on: today(), result: 'Työeläkekuntoutus selvitetään.' });
  await walk.namesResponsible(anja, pirkko, 'Otso tuntee Pirkon jo.');
  await walk.goesOnTo(pirkko, 'Suunnitelma');

  // A carrier who may not know of the plan stops it from being agreed.
  await walk.joins(pirkko, vieno);
  await walk.startsPlan(pirkko, 'Työkyvyn tuen suunnitelma');
  await walk.writesPlan(pirkko, {
    words: 'Haluan olla ulkona ja tehdä käsillä.', goal: 'Kiinteistönhoitajan työ', rhythm: 'Kahden viikon välein',
    review: daysFromNow(28), rest: 'Kirjattu yhdessä Otson kanssa.',
    lines: [
      { service: 'Työkokeilu', what: 'Työkokeilu kiinteistöhuollossa', who: orvokki, starts: today(), ends: daysFromNow(60) },
      { service: 'Järjestöpalvelut', what: 'Vertaistuki järjestössä', who: vieno, starts: today(), ends: daysFromNow(60) },
    ],
  });
  const withoutGround = await walk.at(pirkko, '/plan/agree');
  await withoutGround.reads('plan-unready-ground', { name: vieno });
  await withoutGround.seesNoButton('plan-agree-button');
  await walk.recordsGround(pirkko, { to: 'Yhdistys Kantapää ry', on: today(), purpose: 'Vertaistuen sopiminen', classes: everything });
  await walk.agreesPlan(pirkko);
  for (const carrier of [orvokki, vieno]) await walk.acknowledgesOwnLines(carrier);
  await walk.recordsClientsAnswers();
  await walk.goesOnTo(pirkko, 'Palvelut ja keinot');

  await walk.beginsService(pirkko, 'Työkokeilu', today());
  await walk.handsOver(eila, { because: 'Työkokeilu on nyt tärkein.', today: today(), agreed: 'Eila käy työpaikalla viikoittain.' });
  await walk.goesOnTo(eila, 'Seuranta ja arviointi');

  // No case closes without its way onward, nor while responsibility is on the move.
  await walk.holdsReview(eila, { howItGoes: 'Työ sujuu.', clientView: 'Nukun taas.' });
  await walk.recordsScore(eila, { on: today(), score: 8 });
  const handover = await walk.offers(eila, anja, 'Jään vapaalle.');
  await walk.mayNotCloseYet(eila, 'onward-close-refused-path', 'onward-close-refused-handover');
  await walk.withdrawsHandover(eila, handover, 'Vapaa siirtyi.');
  await walk.choosesOnward(eila, 'Työelämä', 'Työpaikka palkkaa.');
  await walk.closes(eila, 'Työllistyi avoimille työmarkkinoille', 'Kiinteistöhuolto palkkasi.');
  await walk.isClosed(eila);
  await walk.recordsFollowUp(eila, { status: 'word-labour-employed', hours: 37, note: 'Työ jatkuu.' });
});
