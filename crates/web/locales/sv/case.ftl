### The case page and its sections.

case-title = Sammandrag av klienten
case-crumb-cases = Klienter
case-navigation = Klientens uppgifter
case-nav-summary = Sammandrag
case-nav-plan = Plan
case-nav-team = Team
case-nav-grounds = Samtycken
case-nav-assessments = Bedömningar
case-nav-meetings = Möten
case-nav-timeline = Tidslinje
case-nav-dot = Att uppmärksamma: { $count }
case-note-link = Anteckna en händelse
case-meeting-link = Avtala ett möte
case-age = { $age } år
case-language = Servicespråk: { $language }
case-interpreter = Behöver tolk
case-number = Ärende { $number }
case-safety-ban = Spärrmarkering
case-closed = Klientskapet avslutades { $on }: { $reason }
case-more-findings = { $count ->
    [one] Visa { $count } annan iakttagelse
   *[other] Visa { $count } andra iakttagelser
}
case-path-title = Stigen
case-path-place = Steg { $number }/{ $all } · { $days } dagar i detta steg
case-step-done = Klart · { $on }
case-step-now = Nu · började { $on }
case-step-next = Kommande
case-step-optional = Vid behov
case-step-skipped = Överhoppat
case-next-label = Nästa steg:
case-next-who = Ansvarig: { $who }
case-next-task = { $title }, senast { $on }.
case-next-task-link = Öppna uppgiften
case-next-meeting = { $title }, { $at }.
case-next-meeting-link = Öppna mötet
case-next-assessment = den beställda bedömningen ska vara klar { $on }.
case-next-assessment-link = Öppna bedömningarna
case-next-review = uppföljning av planen { $on }.
case-next-review-link = Öppna planen
case-next-follow-up = efteruppföljning { $on }.
case-next-follow-up-link = Öppna efteruppföljningen
case-no-next-step = Nästa steg är inte avtalat.
case-plan-title = Plan
case-plan-agreed = I kraft, version { $number }
case-plan-draft = Utkast
case-plan-link = Öppna planen
case-plan-table = Mål, tjänster och läge
case-plan-goal = Mål
case-plan-what = Tjänst eller åtgärd
case-plan-who = Ansvarig
case-plan-by = Tidsfrist
case-plan-state = Läge
case-line-planned = Planerad
case-line-running = Pågår
case-line-done = Klar
case-line-stopped = Avbruten
case-no-plan-title = Det finns ingen plan ännu
case-no-plan-text = Planen görs tillsammans med klienten.
case-no-plan-link = Börja på planen
case-timeline-title = Tidslinje
case-timeline-link = { $count ->
    [one] Alla { $count } händelse
   *[other] Alla { $count } händelser
}
case-timeline-count = { $count ->
    [one] { $count } händelse
   *[other] { $count } händelser
}
case-team-title = Team
case-team-link = Öppna teamet
case-member-about = { $role }, { $organisation }
case-member-without-account = { $organisation }, inget konto i tjänsten
case-member-own = Klientens egen person: { $relation }
case-member-client = klient, medlem i teamet
case-score-title = Poäng för arbetsförmåga
case-score-kind = Egen bedömning 0–10
case-score-first = första bedömningen
case-score-change = { $change } från föregående
case-score-taken = bedömd { $on }
case-score-finding = Det första poängtalet var { $first }, det senaste är { $last }.
case-score-table = Visa siffrorna som tabell
case-score-day = Dag
case-score-points = Poäng
case-identity-title = Personbeteckning
case-identity-text = Beteckningen visas bara vid behov. Visningen loggas.
case-identity-button = Visa personbeteckningen
case-identity-none = Klienten har ingen personbeteckning.
case-onward-link = Uppföljning, fortsatt stig och avslut
case-findings-title = Att uppmärksamma
case-findings-none = Allt är i sin ordning.
case-step-title = Avsluta steget
case-step-to = Nästa steg: { $step }
case-step-ready = Allt som behövs är antecknat. Ni kan gå vidare till nästa steg.
case-step-lacks = Före nästa steg saknas:
case-step-link = Gå vidare till nästa steg
case-step-present = Nuvarande steg: { $step }
case-step-to-label = Till vilket steg går ni?
case-step-to-error = Välj ett steg.
case-step-reason-label = Varför hoppas steget över?
case-step-reason-hint = Skriv orsaken bara om ett frivilligt steg hoppas över.
case-step-button = Gå till steget
case-step-refused-closed = Klientskapet är avslutat. Öppna det först på nytt.
case-step-refused-path = Stigen leder inte dit från detta steg. Välj något av stegen.
case-step-refused-there = Klienten är redan i detta steg.
case-step-refused-reason = Skriv varför det frivilliga steget hoppas över.
case-step-refused-missing = { $count ->
    [one] Steget kan inte avslutas ännu. { $count } sak saknas: se listan.
   *[other] Steget kan inte avslutas ännu. { $count } saker saknas: se listan.
}
case-missing-responsible = Klientansvarig har inte utsetts.
case-missing-handover = Ansvaret överförs i detta steg. Ny ansvarig: { $roles }.
case-missing-work-pair = Socialvårdens egna kontaktperson saknar arbetspar.
case-missing-team-roles = I teamet saknas: { $roles }.
case-missing-referral-answered = Avsändaren har inte fått svar.
case-missing-observations = Observationerna har inte antecknats.
case-missing-interview = Den inledande intervjun har inte antecknats.
case-missing-criteria = Motiveringen till att klienten tagits emot saknas.
case-missing-segment = Klientgruppen har inte valts.
case-missing-score = Poängen för arbetsförmåga har inte frågats.
case-missing-instrument = Resultatet saknas: { $name }.
case-missing-health-check = Hälsoundersökningens resultat saknas.
case-missing-assessment = Bedömningen saknas: { $name }.
case-missing-rehabilitation = Möjligheterna till rehabilitering har inte bedömts.
case-missing-team = Klientens team har inte samlats.
case-missing-ground = Grunden för informationsutbyte har inte antecknats.
case-missing-plan = Planen har inte godkänts.
case-missing-acknowledged = Alla har inte kvitterat planen.
case-missing-service = Ingen tjänst har börjat.
case-missing-review = Uppföljningen har inte antecknats.
case-missing-onward = Den fortsatta stigen har inte valts.
case-note-title = Ny anteckning
case-note-kind-label = Vad antecknar du?
case-note-kind-note = Anteckning
case-note-kind-contact = Kontakt med klienten
case-note-text-label = Vad hände?
case-note-text-error = Skriv vad som hände.
case-note-class-label = Vad gäller anteckningen?
case-note-class-hint = Detta avgör vem i nätverket som ser anteckningen.
case-note-class-error = Välj vad anteckningen gäller.
case-note-closed = Klientskapet är avslutat. Anteckningar kan inte läggas till.
case-note-sees-own = Synlig för: { $own }. Syns inte för andra organisationer.
case-note-sees-others = Synlig för: { $own }. Synlig bara om samtycket täcker uppgiften: { $others }.
case-note-button = Spara anteckningen
case-notice-note = Anteckningen är sparad.
case-notice-step = Klienten gick vidare till nästa steg.
