### The case page and its sections.

case-title = Asiakkaan yhteenveto
case-crumb-cases = Asiakkaat
case-navigation = Asiakkaan tiedot
case-nav-summary = Yhteenveto
case-nav-plan = Suunnitelma
case-nav-team = Tiimi
case-nav-grounds = Suostumukset
case-nav-assessments = Arviot
case-nav-meetings = Kokoukset
case-nav-timeline = Aikajana
# $count (Number) - count
case-nav-dot = Huomioitavaa: { $count }
case-note-link = Kirjaa tapahtuma
case-meeting-link = Sovi kokous
# $age (Number) - age
case-age = { $age } vuotta
# $language (String) - language
case-language = Asiointikieli: { $language }
case-interpreter = Tarvitsee tulkin
# $number (String) - number
case-number = Tapaus { $number }
case-safety-ban = Turvakielto
# $on (String) - on
# $reason (String) - reason
case-closed = Asiakkuus päättyi { $on }: { $reason }
# $count (Number) - count
case-more-findings = { $count ->
    [one] Näytä { $count } muu huomio
   *[other] Näytä { $count } muuta huomiota
}
case-path-title = Polku
# $number (Number) - number
# $all (Number) - all
# $days (Number) - days
case-path-place = Vaihe { $number }/{ $all } · { $days } pv tässä vaiheessa
# $on (String) - on
case-step-done = Valmis · { $on }
# $on (String) - on
case-step-now = Nyt · alkoi { $on }
case-step-next = Tulossa
case-step-optional = Tarvittaessa
case-step-skipped = Ohitettu
case-next-label = Seuraavaksi:
# $who (String) - who
case-next-who = Vastuu: { $who }
# $title (String) - title
# $on (String) - on
case-next-task = { $title }, viimeistään { $on }.
case-next-task-link = Avaa tehtävä
# $title (String) - title
# $at (String) - at
case-next-meeting = { $title }, { $at }.
case-next-meeting-link = Avaa kokous
# $on (String) - on
case-next-assessment = tilatun arvion pitäisi olla valmis { $on }.
case-next-assessment-link = Avaa arviot
# $on (String) - on
case-next-review = suunnitelman seuranta { $on }.
case-next-review-link = Avaa suunnitelma
# $on (String) - on
case-next-follow-up = jälkiseuranta { $on }.
case-next-follow-up-link = Avaa jälkiseuranta
case-no-next-step = Seuraavaa askelta ei ole sovittu.
case-plan-title = Suunnitelma
# $number (Number) - number
case-plan-agreed = Voimassa, versio { $number }
case-plan-draft = Luonnos
case-plan-link = Avaa suunnitelma
case-plan-table = Tavoitteet, palvelut ja tila
case-plan-goal = Tavoite
case-plan-what = Palvelu tai toimi
case-plan-who = Vastuu
case-plan-by = Määräaika
case-plan-state = Tila
case-line-planned = Suunniteltu
case-line-running = Käynnissä
case-line-done = Valmis
case-line-stopped = Keskeytynyt
case-no-plan-title = Suunnitelmaa ei vielä ole
case-no-plan-text = Suunnitelma tehdään yhdessä asiakkaan kanssa.
case-no-plan-link = Aloita suunnitelma
case-timeline-title = Aikajana
# $count (Number) - count
case-timeline-link = { $count ->
    [one] Kaikki { $count } tapahtuma
   *[other] Kaikki { $count } tapahtumaa
}
# $count (Number) - count
case-timeline-count = { $count ->
    [one] { $count } tapahtuma
   *[other] { $count } tapahtumaa
}
case-team-title = Tiimi
case-team-link = Avaa tiimi
# $role (String) - role
# $organisation (String) - organisation
case-member-about = { $role }, { $organisation }
# $organisation (String) - organisation
case-member-without-account = { $organisation }, ei tunnusta palveluun
# $relation (String) - relation
case-member-own = Asiakkaan oma ihminen: { $relation }
case-member-client = asiakas, tiimin jäsen
case-score-title = Työkykypistemäärä
case-score-kind = Itsearvio 0–10
case-score-first = ensimmäinen arvio
# $change (String) - change
case-score-change = { $change } edellisestä
# $on (String) - on
case-score-taken = arvioitu { $on }
# $first (Number) - first
# $last (Number) - last
case-score-finding = Ensimmäinen pistemäärä oli { $first }, viimeisin on { $last }.
case-score-table = Näytä luvut taulukkona
case-score-day = Päivä
case-score-points = Pisteet
case-identity-title = Henkilötunnus
case-identity-text = Tunnus näytetään vain tarvittaessa. Katselusta jää lokimerkintä.
case-identity-button = Näytä henkilötunnus
case-identity-none = Asiakkaalla ei ole henkilötunnusta.
case-onward-link = Seuranta, jatkopolku ja päättäminen
case-findings-title = Huomioitavat asiat
case-findings-none = Kaikki on kunnossa.
case-step-title = Vaiheen päättäminen
# $step (String) - step
case-step-to = Seuraava vaihe: { $step }
case-step-ready = Kaikki tarvittava on kirjattu. Voitte siirtyä seuraavaan vaiheeseen.
case-step-lacks = Ennen seuraavaa vaihetta puuttuu:
case-step-link = Siirry seuraavaan vaiheeseen
# $step (String) - step
case-step-present = Nykyinen vaihe: { $step }
case-step-to-label = Mihin vaiheeseen siirrytään?
case-step-to-error = Valitse vaihe.
case-step-reason-label = Miksi vaihe ohitetaan?
case-step-reason-hint = Kirjoita syy vain, jos väliin jää valinnainen vaihe.
case-step-button = Siirry vaiheeseen
case-step-refused-closed = Asiakkuus on päättynyt. Avaa se ensin uudelleen.
case-step-refused-path = Polku ei johda tästä vaiheesta sinne. Valitse jokin tarjotuista vaiheista.
case-step-refused-there = Asiakas on jo tässä vaiheessa.
case-step-refused-reason = Kirjoita, miksi valinnainen vaihe ohitetaan.
# $count (Number) - count
case-step-refused-missing = { $count ->
    [one] Vaihetta ei voi vielä päättää. { $count } asia puuttuu: katso luettelo.
   *[other] Vaihetta ei voi vielä päättää. { $count } asiaa puuttuu: katso luettelo.
}
case-missing-responsible = Asiakasvastaava on nimeämättä.
# $roles (String) - roles
case-missing-handover = Vastuu siirtyy tässä vaiheessa saattaen vaihtamalla. Uusi vastuuhenkilö: { $roles }.
case-missing-work-pair = Sosiaalihuollon omatyöntekijältä puuttuu työpari.
# $roles (String) - roles
case-missing-team-roles = Tiimistä puuttuu: { $roles }.
case-missing-referral-answered = Lähettäjälle ei ole vastattu.
case-missing-observations = Tunnistamisen havaintoja ei ole kirjattu.
case-missing-interview = Alkuhaastattelua ei ole kirjattu.
case-missing-criteria = Perustelua asiakkaaksi ottamiselle ei ole kirjattu.
case-missing-segment = Asiakasryhmää ei ole valittu.
case-missing-score = Työkykypistemäärää ei ole kysytty.
# $name (String) - name
case-missing-instrument = Tulos puuttuu: { $name }.
case-missing-health-check = Terveystarkastuksen tulos puuttuu.
# $name (String) - name
case-missing-assessment = Arvio puuttuu: { $name }.
case-missing-rehabilitation = Kuntoutuksen mahdollisuuksia ei ole arvioitu.
case-missing-team = Asiakkaan tiimiä ei ole koottu.
case-missing-ground = Tiedonvaihdon perustetta ei ole kirjattu.
case-missing-plan = Suunnitelmaa ei ole hyväksytty.
case-missing-acknowledged = Kaikki eivät ole kuitanneet suunnitelmaa.
case-missing-service = Yksikään palvelu ei ole alkanut.
case-missing-review = Seurantaa ei ole kirjattu.
case-missing-onward = Jatkopolkua ei ole valittu.
case-form-save = Tallenna
case-form-cancel = Peru
case-note-title = Uusi merkintä
case-note-kind-label = Mitä kirjaat?
case-note-kind-note = Merkintä
case-note-kind-contact = Yhteydenotto asiakkaan kanssa
case-note-text-label = Mitä tapahtui?
case-note-text-error = Kirjoita, mitä tapahtui.
case-note-class-label = Mitä merkintä koskee?
case-note-class-hint = Tämä ratkaisee, ketkä verkostossa näkevät merkinnän.
case-note-class-error = Valitse, mitä merkintä koskee.
case-note-closed = Asiakkuus on päättynyt. Merkintöjä ei voi lisätä.
# $own (String) - own
case-note-sees-own = Näkyy: { $own }. Ei näy muille organisaatioille.
# $own (String) - own
# $others (String) - others
case-note-sees-others = Näkyy: { $own }. Näkyy vain, jos suostumus kattaa tiedon: { $others }.
case-note-button = Tallenna merkintä
case-notice-note = Merkintä on tallennettu.
case-notice-step = Asiakas siirtyi seuraavaan vaiheeseen.
case-end-lacks = Ennen polun päättämistä puuttuu:
case-end-ready = Kaikki tarvittava on kirjattu. Voitte päättää polun yhdessä asiakkaan kanssa tai palata suunnitelmaan.
