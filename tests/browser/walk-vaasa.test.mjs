// Ostrobothnia, in Swedish: Emma's sister gets in touch. The client's six steps, health check and assessment, and two languages in one team.

import { counties, mayTake } from './support/counties.mjs';
import { daysFromNow, today } from './support/day.mjs';
import { story } from './support/story.mjs';
import { fillsReferral, sends, stranger } from './support/sender.mjs';
import { everything, Walk } from './support/walk.mjs';

const county = counties.vaasa;
const { coordinator: karin, socialWorker: gunnar, nurse: anneli, physician: magnus, kela: ulla, employment: timo } = county;
const client = { first: 'Emma', last: 'Provskär', born: '1988-01-30', municipality: 'Vasa', phone: '040 000 0104' };

story('Vaasa: hennes syster tar kontakt på svenska, och de sex stegen gås tillsammans', { language: 'sv', mayTake }, async (app) => {
  const walk = new Walk(app, county);
  const sister = await stranger(app);
  await fillsReferral(sister, {
    model: county.model, channel: 'own-contact', by: 'close', client,
    from: { name: 'Ida Provskär', relation: 'syster', phone: '040 000 0204' },
    concern: 'Hon har haft flera korta jobb och orkar inte längre.', hopes: 'Ett lugnare arbete.',
  });
  await sends(sister);
  await walk.opensReferral(karin, client);
  await walk.takesReferral(karin, {
    product: 'Teamet för arbetsförmåga', criteria: ['Partiellt arbetsför eller känner sig partiellt arbetsför'],
    words: 'Hon orkar inte med korta jobb längre och behöver flera tjänster.',
  });
  await walk.goesOnTo(karin, 'Identifiering av servicebehovet');

  await walk.mayNotLeaveYet(karin, 'case-missing-interview', 'case-missing-segment');
  await walk.recordsInterview(karin, {
    on: today(), status: 'word-labour-unemployed-jobseeker', wishes: 'Jag vill ha ett lugnt jobb.',
    situation: 'Korta jobb, utmattning, ensam med två barn.', result: 'assessment-interview-to-team',
  });
  await walk.choosesGroup(karin, 'Tid till teamet, inga tilläggsutredningar');
  await walk.goesOnTo(karin, 'Målsättning');

  // The base team has six roles; the mapping has an instrument, a health examination and an assessment.
  await walk.mayNotLeaveYet(
    karin, ['case-missing-instrument', { name: 'Kykyviisari' }], 'case-missing-health-check', ['case-missing-assessment', { name: 'Bedömning av arbetsförmågan' }],
    'case-missing-ground', 'case-missing-team-roles', 'case-missing-responsible',
  );
  for (const member of [anneli, gunnar, magnus, timo, ulla]) await walk.joins(karin, member);
  await walk.recordsInstrument(karin, 'kykyviisari', { on: today(), summary: 'Vardagen fungerar, orken är slut.' });
  await walk.assesses(anneli, 'Hälsoundersökning för personer i arbetsför ålder', {
    question: 'Hur mår hon och vad ska undersökas?', on: today(), due: daysFromNow(20), by: 'Anneli Palosaari, hälsovårdare', finding: 'Sömnen är dålig, blodvärdena bra.',
  });
  await walk.assesses(karin, 'Bedömning av arbetsförmågan', {
    question: 'Vilket arbete passar?', on: today(), due: daysFromNow(20), by: 'Magnus Backholm, läkare', finding: 'Lugnt arbete på deltid.',
  });
  await walk.namesResponsible(karin, gunnar, 'Emma behöver mest socialt arbete nu.');
  for (const to of ['Pohjanmaan työllisyysalue', 'Kela']) {
    await walk.recordsGround(gunnar, { to, on: today(), purpose: 'Planering tillsammans', classes: everything });
  }
  await walk.goesOnTo(gunnar, 'Din individuella serviceväg');

  await walk.mayNotLeaveYet(gunnar, 'case-missing-plan', 'case-missing-acknowledged');
  await walk.considersRehabilitation(gunnar, { provider: 'word-rehabilitation-kela', on: today(), result: 'FPA:s rehabilitering söks.' });
  await walk.startsPlan(gunnar, 'Följebrev och plan för att stödja arbetsförmågan');
  await walk.writesPlan(gunnar, {
    words: 'Jag vill orka hela veckan.', goal: 'Ett lugnt arbete på deltid', rhythm: 'Varannan vecka',
    review: daysFromNow(28), rest: 'Skrivet tillsammans med Emma.',
    lines: [
      { service: 'FPA:s yrkesinriktade rehabilitering', what: 'Ansöker om rehabilitering', who: ulla, starts: today(), ends: daysFromNow(90) },
      { service: 'Arbetsprövning', what: 'Hittar en arbetsprövning', who: timo, starts: today(), ends: daysFromNow(90) },
    ],
  });
  await walk.agreesPlan(gunnar);
  for (const carrier of [ulla, timo]) await walk.acknowledgesOwnLines(carrier);
  await walk.recordsClientsAnswers();
  // Somebody who carries a line of the plan does not just leave the team.
  const remove = await walk.removesMember(gunnar, timo);
  await remove.isRefused('team-refused-open-lines');
  await walk.goesOnTo(gunnar, 'Metoder som stöder arbetsförmågan');

  await walk.beginsService(gunnar, 'Arbetsprövning', today());
  await walk.handsOver(karin, { because: 'Karin följer arbetsprövningen.', today: today(), agreed: 'Karin ringer på fredag.' });
  await walk.goesOnTo(karin, 'Uppföljning och utvärdering');

  await walk.mayNotCloseYet(karin, 'onward-close-refused-path');
  await walk.holdsReview(karin, { howItGoes: 'Arbetsprövningen går bra.', clientView: 'Jag sover bättre.' });
  await walk.choosesOnward(karin, 'Mot arbetslivet', 'Arbetsgivaren vill fortsätta.');
  await walk.closes(karin, 'Till stött eller subventionerat arbete', 'Lönesubventionen är beviljad.');
  await walk.isClosed(karin);
  await walk.recordsFollowUp(karin, { status: 'word-labour-partly-employed', hours: 25, note: 'Arbetet fortsätter.' });
});
