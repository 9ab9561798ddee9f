### The plan, its lines and services.

## The page
plan-own-words = Asiakkaan omin sanoin
plan-goals-title = Tavoitteet työkyvyn neljässä osassa
plan-goals-none = Ei tavoitetta.
plan-career-goal = Uratavoite
plan-services-title = Palvelut ja toimet
plan-services-none = Suunnitelmassa ei ole palveluja.
plan-benefits-title = Etuudet palvelujen rinnalla
plan-agreed-title = Seuranta ja sopiminen
plan-column-what = Palvelu tai toimi
plan-column-goal = Tavoite
plan-column-who = Vastuu
plan-column-when = Aika
plan-column-state = Tila
plan-column-carrier = Vastuuhenkilön vastaus
plan-column-client = Asiakkaan vastaus
plan-fact-review = Suunnitelma tarkistetaan
plan-fact-rhythm = Kuinka usein tavataan
plan-fact-agreement = Asiakkaan hyväksyntä
# $on (String) - on
plan-fact-agreed = Hyväksytty { $on }
# $because (String) - because
plan-fact-not-agreed = Asiakas ei hyväksynyt. Syy: { $because }
plan-fact-copy = Jäljennös asiakkaalle
plan-fact-copy-given = Annettu
plan-fact-copy-not-given = Ei annettu
plan-fact-reason = Muutoksen syy
plan-cover-title = Saate
plan-print-link = Tulosta
plan-none-title = Suunnitelmaa ei ole vielä
plan-none-text = Suunnitelma kirjoitetaan yhdessä asiakkaan kanssa. Se tulee voimaan, kun se hyväksytään.
plan-draft-title = Luonnos
plan-draft-none = Luonnosta ei ole.
plan-draft-continue = Jatka luonnosta
plan-draft-agree = Siirry hyväksymään
plan-kind-label = Suunnitelman laji
plan-kind-error = Valitse suunnitelman laji.
plan-basis-client-plan = Osa sosiaalihuollon asiakassuunnitelmaa.
plan-basis-joint = Yhteinen suunnitelma asiakkaan suostumuksella.
plan-basis-statutory = Suunnitelma on valtakunnallisessa järjestelmässä. Tähän kirjataan vain, mistä se löytyy ja miten sitä seurataan.
plan-basis-activation = Aktivointisuunnitelma kuntouttavasta työtoiminnasta annetun lain mukaan.
plan-start-first = Aloita suunnitelma
plan-start-next = Aloita uusi versio
plan-start-next-hint = Uusi versio alkaa voimassa olevan suunnitelman kopiosta. Voimassa oleva ei muutu.
plan-versions-title = Versiot
# $number (Number) - number
# $at (String) - at
# $by (String) - by
plan-version-draft = Versio { $number }, luonnos. Muokattu { $at }, { $by }.
# $number (Number) - number
# $on (String) - on
# $by (String) - by
plan-version-agreed = Versio { $number }, hyväksytty { $on }. Kirjasi { $by }.
plan-back = Takaisin suunnitelmaan

## Lines
plan-line-untitled = Nimetön rivi
plan-line-nobody = Ei nimetty
# $from (String) - from
# $to (String) - to
plan-line-dates = { $from }–{ $to }
# $on (String) - on
plan-line-from = { $on } alkaen
# $on (String) - on
plan-line-to = Viimeistään { $on }
plan-line-no-dates = Päiviä ei ole sovittu
plan-state-planned = Suunniteltu
# $on (String) - on
plan-state-gap = Ei ole alkanut, sovittu { $on }
# $on (String) - on
plan-state-running = Käynnissä { $on } alkaen
# $on (String) - on
plan-state-over-time = Käynnissä, piti päättyä { $on }
# $on (String) - on
plan-state-done = Valmis { $on }
# $on (String) - on
plan-state-stopped = Keskeytyi { $on }

## Acknowledging
plan-answers-title = Kuittaukset
plan-answers-text = Jokainen vastaa omaan osaansa, asiakas kaikkiin. Uusin vastaus on voimassa.
plan-answer-missing = Vastaus puuttuu
plan-answer-seen = Nähnyt
plan-answer-agreed = Hyväksynyt osansa
plan-answer-cannot = Ei voi
# $who (String) - who
# $line (String) - line
plan-answer-label = Vastaa: { $who }, { $line }
plan-answer-seen-button = Nähty
plan-answer-agree-own-button = Hyväksyn osani
plan-answer-agree-button = Hyväksyi
plan-answer-cannot-link = Ei voi, koska…
plan-answer-clients-line = Asiakkaan oma rivi
# $who (String) - who
plan-cannot-title = Este tai ehdotus: { $who }
plan-cannot-because = Miksi tämä ei onnistu?
plan-cannot-hint = Asiakasvastaava näkee syyn heti ja sopii, miten jatketaan.
plan-cannot-button = Kirjaa, että ei voi
plan-cannot-error = Kirjoita, miksi tämä ei onnistu.

## Services of a line
plan-service-group = Ryhmä
plan-service-arranged = Järjestää
plan-service-how = Näin palveluun pääsee
plan-service-with = Yhdessä muun kanssa
plan-begin-title = Kirjaa alkaneeksi
plan-begin-on = Mikä päivä alkoi?
plan-begin-button = Kirjaa alku
plan-end-title = Kirjaa valmiiksi
plan-end-on = Mikä päivä päättyi?
plan-end-result = Mitä siitä seurasi?
plan-end-result-hint = Lyhyesti: mitä saatiin aikaan ja mitä jäi kesken.
plan-end-result-error = Kirjoita, mitä palvelusta seurasi.
plan-end-button = Kirjaa valmiiksi
plan-stop-title = Kirjaa keskeytyneeksi
plan-stop-on = Mikä päivä keskeytyi?
plan-stop-because = Miksi se keskeytyi?
plan-stop-because-error = Kirjoita, miksi palvelu keskeytyi.
plan-stop-button = Kirjaa keskeytys
plan-service-running = Palvelu on jo käynnissä. Kirjaa sille loppu tai keskeytys.
plan-service-over = Palvelu on jo päättynyt. Jos se jatkuu, lisää suunnitelmaan uusi rivi.
plan-service-not-in-team = Rivin vastuuhenkilö ei kuulu asiakkaan tiimiin. Lisää hänet tiimiin ensin.
plan-service-account-ended = Rivin vastuuhenkilön tunnus on päättynyt. Vaihda vastuuhenkilö suunnitelman uudessa versiossa.
plan-service-no-ground = Palvelun tuottajalle ei ole perustetta antaa tietoja. Kirjaa suostumus tai muu peruste ensin.
plan-service-future = Päivä on vasta tulossa. Kirjaa vain jo tapahtunut.
plan-service-too-early = Päivä on ennen palvelun alkua. Tarkista päivä.

## The editor
plan-save-button = Tallenna
plan-ready-button = Tallenna ja siirry hyväksymään
# $count (Number) - count
plan-section-missing = Puuttuu vielä { $count }
# $help (String) - help
plan-own-words-hint = Kirjoita niin kuin asiakas sen sanoo. { $help }
# $help (String) - help
plan-field-required = Tarvitaan ennen hyväksymistä. { $help }
plan-rhythm-hint = Esimerkiksi: kahden viikon välein puhelimessa.
plan-review-hint = Päivä, jolloin suunnitelma katsotaan yhdessä läpi.
plan-cover-hint = Lyhyt kirje suunnitelman saajille.
plan-rest-title = Muut tiedot
plan-goal-label = Tavoite
# $part (String) - part
plan-goal-add = Lisää tavoite: { $part }
plan-goal-remove = Poista tavoite
# $number (Number) - number
# $title (String) - title
plan-line-legend = Rivi { $number }: { $title }
plan-line-service = Palvelu tai etuus tarjottimelta
plan-line-no-service = Ei tarjottimelta
plan-line-what = Mitä tehdään
plan-line-who = Kuka vastaa
plan-line-named = Muun vastuuhenkilön nimi
plan-line-starts = Alkaa
plan-line-ends = Päättyy
plan-line-goal = Mitä tavoitetta tämä palvelee
plan-line-remove = Poista rivi
plan-line-add = Lisää palvelu tai toimi
# $name (String) - name
plan-carrier-client = { $name } (asiakas)
# $name (String) - name
# $role (String) - role
plan-carrier-worker = { $name }, { $role }
plan-carrier-other = Muu, nimi alla
plan-day-error = Kirjoita päivä muodossa 31.12.2026 tai valitse se kalenterista.
# $at (String) - at
plan-autosave-done = Tallennettu klo { $at }.
plan-autosave-day = Tallennus odottaa: jokin päivä on kesken.
plan-autosave-changed = Joku muu on tallentanut luonnoksen. Paina Tallenna, niin näet molemmat tekstit.
plan-discard-title = Hylkää luonnos
plan-discard-text = Luonnos poistetaan kaikilta. Voimassa oleva suunnitelma ei muutu.
plan-discard-button = Hylkää luonnos

## Two texts
plan-merge-title = Joku muu tallensi samaan aikaan
plan-merge-text = Molemmat tekstit ovat tallessa. Valitse jokaisesta kohdasta, kumpi jää.
# $who (String) - who
plan-merge-theirs = Tallennettu teksti: { $who }
plan-merge-mine = Oma tekstisi
plan-merge-nothing = Ei mitään
plan-merge-error = Valitse, kumpi teksti jää.
plan-merge-button = Tallenna valinnat
plan-merge-leave = Jätä oma tekstini ja avaa tallennettu

## Differences
plan-changes-title = Mitä muuttui
plan-changes-what = Kohta
plan-changes-before = Ennen
plan-changes-after = Nyt
plan-changes-first = Tämä on ensimmäinen versio.
plan-changes-none = Versio on samanlainen kuin edellinen.
plan-change-goal-added = Uusi tavoite
plan-change-goal-removed = Tavoite poistui
plan-change-goal-changed = Tavoite muuttui
plan-change-line-added = Uusi palvelu tai toimi
plan-change-line-removed = Palvelu tai toimi poistui
plan-change-line-changed = Palvelu tai toimi muuttui
plan-field-unknown = Aiempi kohta
# $part (String) - part
# $text (String) - text
plan-goal-words = { $part }: { $text }
# $part (String) - part
# $text (String) - text
plan-goal-words-career = { $part }, uratavoite: { $text }

## Agreeing
plan-agree-title = Suunnitelman hyväksyminen
plan-agree-read = Lue luonnos
plan-agree-not-ready = Suunnitelmaa ei voi vielä hyväksyä. Korjaa nämä kohdat:
plan-agree-ready = Suunnitelmassa on kaikki, mitä hyväksymiseen tarvitaan.
plan-agree-unready = Suunnitelmasta puuttuu vielä jotakin. Luettelo on sivun alussa.
plan-agree-changed = Luonnos muuttui sen jälkeen, kun avasit tämän sivun. Lue se uudelleen ja hyväksy sitten.
plan-agree-after-title = Mitä muutoksesta seuraa
plan-agree-tasks = Poistuvien rivien avoimet tehtävät perutaan. Mitkä jäävät?
plan-agree-tasks-hint = Valitse tehtävät, jotka jäävät voimaan. Perutuille kirjataan muutoksen syy.
# $title (String) - title
# $on (String) - on
plan-agree-task = { $title }, määräaika { $on }
plan-agree-services = Poistuvien rivien palvelut keskeytetään tänään. Mitkä jatkuvat?
plan-agree-services-hint = Valitse palvelut, jotka jatkuvat. Kirjaa niille loppu, kun ne päättyvät.
plan-agree-acknowledge-title = Nämä rivit kuitataan uudelleen:
# $line (String) - line
# $who (String) - who
plan-agree-acknowledge = { $line }: { $who }
plan-agree-client-title = Asiakkaan hyväksyntä
plan-agree-label = Hyväksyykö asiakas suunnitelman?
plan-agree-yes = Asiakas hyväksyy suunnitelman
plan-agree-no = Suunnitelma tehdään ilman asiakkaan hyväksyntää
plan-agree-choose-error = Valitse, hyväksyykö asiakas suunnitelman.
plan-agree-on = Minä päivänä asiakas hyväksyi?
plan-agree-on-hint = Tarvitaan, kun asiakas hyväksyy.
plan-agree-future = Hyväksymispäivä ei voi olla tulevaisuudessa. Tarkista päivä.
plan-agree-because = Miksi asiakas ei hyväksynyt?
plan-agree-because-hint = Asiakkaan omin sanoin, jos mahdollista.
plan-agree-because-error = Kirjoita, miksi suunnitelma tehdään ilman asiakkaan hyväksyntää.
plan-agree-copy = Asiakas on saanut jäljennöksen suunnitelmasta
plan-agree-reason = Miksi suunnitelma muuttui?
plan-agree-reason-hint = Syy jää versioon näkyviin.
plan-agree-reason-error = Kirjoita, miksi suunnitelma muuttui.
plan-agree-immutable = Hyväksyttyä versiota ei voi muuttaa. Korjaus tehdään uutena versiona.
plan-agree-button = Hyväksy suunnitelma
# $name (String) - name
plan-unready-field = Pakollinen kohta on tyhjä: { $name }
plan-unready-career-goal = Uratavoite puuttuu. Merkitse ainakin yksi tavoite uratavoitteeksi.
plan-unready-goal-text = Tavoite on tyhjä. Kirjoita se tai poista se.
plan-unready-no-lines = Palvelut ja toimet puuttuvat. Lisää ainakin yksi.
plan-unready-line-text = Rivillä ei ole palvelua eikä tekstiä. Täydennä tai poista se.
# $line (String) - line
plan-unready-carrier = Vastuuhenkilö puuttuu: { $line }
# $line (String) - line
plan-unready-dates = Loppu on ennen alkua: { $line }
# $line (String) - line
plan-unready-goal = Rivin tavoitetta ei enää ole: { $line }
# $line (String) - line
plan-unready-service = Palvelu ei ole hyvinvointialueen tarjottimella: { $line }
plan-unready-review = Tarkistuspäivä puuttuu.
plan-unready-review-passed = Tarkistuspäivän pitää olla tulevaisuudessa.
# $on (String) - on
plan-unready-review-late = Tarkistuspäivä on liian kaukana. Valitse viimeistään { $on }.
plan-unready-rehabilitation = Kuntoutuksen mahdollisuuksia ei ole arvioitu. Kirjaa ne arvioihin.
# $name (String) - name
plan-unready-not-in-team = Vastuuhenkilö ei kuulu asiakkaan tiimiin: { $name }. Lisää hänet tiimiin.
# $name (String) - name
plan-unready-account = Vastuuhenkilön tunnus on päättynyt: { $name }. Valitse toinen.
# $name (String) - name
plan-unready-ground = Peruste tietojen vaihtoon puuttuu: { $name }. Kirjaa suostumus tai muu peruste.

## Refusals
plan-refused-closed = Asiakkuus on päättynyt. Suunnitelmaa ei voi enää muuttaa.
plan-refused-draft-exists = Luonnos on jo aloitettu. Jatka sitä.
plan-refused-kind = Suunnitelman lajia ei ole hyvinvointialueen mallissa. Valitse laji luettelosta.
plan-refused-agreed = Hyväksyttyä suunnitelmaa ei voi muuttaa. Aloita uusi versio.
plan-refused-changed = Joku muu tallensi luonnoksen äsken. Lue se ennen kuin jatkat.
plan-refused-no-draft = Luonnosta ei enää ole. Se on hyväksytty tai hylätty.
plan-refused-no-plan = Voimassa olevaa suunnitelmaa ei ole. Hyväksykää ensin suunnitelma.
plan-refused-line = Rivi ei ole voimassa olevassa suunnitelmassa. Avaa suunnitelma uudelleen.
plan-refused-not-yours = Rivi on toisen vastuulla. Vain hän ja asiakas vastaavat siihen.
plan-refused-recorder = Asiakkaan ja nimetyn jäsenen vastauksen kirjaa asiakasvastaava.

## Paper
plan-print-bar = Tulostaminen
plan-print-button = Tulosta
plan-print-hint = Tulosta A4-arkeille. Sivunumerot tulevat tulosteeseen.
# $at (String) - at
# $by (String) - by
plan-print-by = Tulostettu { $at }, { $by }
plan-print-carriers = Suunnitelmaa toteuttavat
plan-print-content = Suunnitelman sisältö
plan-print-sign-client = Paikka, päivä ja asiakkaan allekirjoitus
plan-print-sign-worker = Paikka, päivä ja asiakasvastaavan allekirjoitus

## Notices
plan-notice-agreed = Suunnitelma on hyväksytty. Seuraavaksi jokainen kuittaa osansa.
plan-notice-discarded = Luonnos on hylätty.
plan-notice-answered = Vastaus on kirjattu.
plan-notice-saved = Luonnos on tallennettu.
plan-notice-service = Palvelun tilanne on kirjattu.
