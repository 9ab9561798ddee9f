// Pirkanmaa: a nurse of the health centre refers Roope on her phone; the team is put together for him alone (Minun tiimini).

import { counties, mayTake } from './support/counties.mjs';
import { daysFromNow, today } from './support/day.mjs';
import { story } from './support/story.mjs';
import { fillsReferral, sends, stranger } from './support/sender.mjs';
import { everything, Walk } from './support/walk.mjs';

const county = counties.pirkanmaa;
const { coordinator: maija, socialWorker: irja, physician: aatos, employment: lyyli, jobCoach: arvo } = county;
const client = { first: 'Roope', last: 'Kokeilupelto', born: '1979-11-23', municipality: 'Tampere', phone: '040 000 0102' };

story('Pirkanmaa: a nurse refers on her phone, and his own team is put together around him', { size: 'phone', mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const nurse = await stranger(app);
  await fillsReferral(nurse, {
    model: county.model, channel: 'in-services', by: 'work', client,
    from: { kind: 'word-referrer-health-care', name: 'Sini Hoitajala', organisation: 'Terveysasema Esimerkki', phone: '040 000 0202' },
    concern: 'Uupumus ja polvi vievät voimat. Työ varastolla loppui keväällä.', hopes: 'Haluaa kevyempään työhön.',
    criteria: ['Osatyökykyinen, tai työkyvyssä epäillään ongelmaa'], status: 'word-labour-unemployed-jobseeker', score: 3,
    tried: 'Fysioterapia keväällä, lääkärin lausunto elokuussa.', groundGiven: true,
  });
  await sends(nurse);
  await walk.opensReferral(maija, client);
  await walk.takesReferral(maija, {
    product: 'Minun tiimini sote-keskuksessa', criteria: ['Tarvitsee useita palveluja, jotka pitää sovittaa yhteen'],
    words: 'Työtön, polvi ja uupumus haittaavat; palvelut pitää sovittaa yhteen.',
  });
  await walk.mayNotLeaveYet(maija, 'case-missing-score');
  await walk.recordsScore(maija, { on: today(), score: 3 });
  await walk.goesOnTo(maija, 'Palvelutarpeen arviointi');

  // Interview, and the level of need.
  await walk.mayNotLeaveYet(maija, 'case-missing-interview', 'case-missing-segment');
  await walk.recordsInterview(maija, {
    on: today(), status: 'word-labour-unemployed-jobseeker', wishes: 'Haluan työn, jossa polvi ei mene rikki.',
    situation: 'Väsymys, polvikipu, velkaa. Vaimo tukee.', result: 'assessment-interview-to-team',
  });
  await walk.choosesGroup(maija, 'Taso 3: monialainen tiimi');
  await walk.goesOnTo(maija, 'Minun tiimini');

  // His own team, and people of his own in it. The assessment still valid is not made again without a reason.
  await walk.mayNotLeaveYet(maija, 'case-missing-responsible', 'case-missing-ground', ['case-missing-assessment', { name: 'Työkykyarvio' }]);
  for (const member of [irja, aatos, lyyli]) await walk.joins(maija, member);
  await walk.ownPersonJoins(maija, { person: 'Sari Kokeilupelto', relation: 'vaimo', contact: '040 000 0302' });
  await walk.namesResponsible(maija, irja, 'Talous ja asuminen ratkaistaan ensin.');
  const oral = await walk.asksGroundByWord(irja, { to: 'Tampereen seudun työllisyysalue', on: today(), purpose: 'Työkokeilun sopiminen', classes: everything });
  await oral.isRefused('ground-refused-writing');
  await walk.recordsGround(irja, { to: 'Tampereen seudun työllisyysalue', on: today(), purpose: 'Työkokeilun sopiminen', classes: everything });
  const assessment = { question: 'Mihin työhön polvi ja voimat riittävät?', on: today(), due: daysFromNow(20), by: 'Aatos Vuoriranta, omalääkäri', finding: 'Kevyt työ sopii, ei portaita eikä nostoja.' };
  await walk.assesses(irja, 'Työkykyarvio', assessment);
  const again = await walk.ordersAssessment(irja, 'Työkykyarvio', { question: 'Sama uudelleen', to: 'Aatos Vuoriranta', due: daysFromNow(20) });
  await again.isRefused('assessment-refused-still-valid');
  await again.chooses('assessment-order-new');
  await again.pressesMain();
  await again.isRefused('assessment-order-because-error');
  await again.chooses('assessment-order-reuse');
  await again.pressesMain();
  await again.reads('assessment-notice-reused');
  await walk.goesOnTo(irja, 'Työkyvyn tuen suunnitelma');

  // The plan is not agreed before it is ready: what lacks is listed.
  await walk.startsPlan(irja, 'Monialainen työkyvyn tuen suunnitelma');
  const unready = await walk.at(irja, '/plan/agree');
  await unready.reads('plan-unready-career-goal');
  await unready.reads('plan-unready-no-lines');
  await unready.reads('plan-unready-review');
  await unready.seesNoButton('plan-agree-button');
  await walk.considersRehabilitation(irja, { provider: 'word-rehabilitation-medical', on: today(), result: 'Fysioterapiajakso jatkuu, muu kuntoutus ei nyt sovi.' });
  await walk.writesPlan(irja, {
    words: 'Haluan olla taas se, joka tuo leivän pöytään.', goal: 'Osa-aikainen työ syksyyn mennessä', rhythm: 'Kerran viikossa',
    review: daysFromNow(28), rest: 'Kirjattu yhdessä asiakkaan ja tiimin kanssa.',
    lines: [
      { service: 'Työkokeilu', what: 'Etsii työkokeilun lajitteluhallista', who: lyyli, starts: today(), ends: daysFromNow(80) },
      { service: 'Sosiaaliohjaus', what: 'Velkajärjestelyn hakemus yhdessä', who: irja, starts: today(), ends: daysFromNow(40) },
    ],
  });
  await walk.agreesPlan(irja);
  await walk.acknowledgesOwnLines(lyyli);
  await walk.acknowledgesOwnLines(irja);
  await walk.mayNotLeaveYet(irja, 'case-missing-acknowledged');
  await walk.recordsClientsAnswers();
  await walk.goesOnTo(irja, 'Työkyvyn tuen palvelut');

  await walk.beginsService(irja, 'Sosiaaliohjaus', today());
  await walk.handsOver(arvo, { because: 'Nyt tarvitaan työhönvalmennusta.', today: today(), agreed: 'Arvo soittaa maanantaina; Irja jää tiimiin.' });
  await walk.goesOnTo(arvo, 'Jatkopolku');

  await walk.mayNotCloseYet(arvo, 'onward-close-refused-path');
  await walk.holdsReview(arvo, { howItGoes: 'Työkokeilu alkoi, voimat riittävät neljään tuntiin.', clientView: 'Tuntuu, että tästä tulee jotain.' });
  await walk.recordsScore(arvo, { on: today(), score: 6 });
  await walk.choosesOnward(arvo, 'Työelämä', 'Lajitteluhalli tarjoaa osa-aikaista työtä.');
  await walk.closes(arvo, 'Työhön avoimille työmarkkinoille', 'Osa-aikainen työ alkoi.');
  await walk.isClosed(arvo);
  await walk.recordsFollowUp(arvo, { status: 'word-labour-partly-employed', hours: 20, note: 'Työ jatkuu.' });
});
