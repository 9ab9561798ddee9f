### Assessments, scores and orders.

assessment-title = Arviot
assessment-back-link = Takaisin arvioihin
# $on (String) - shown
# $who (String) - shown
assessment-by = { $on }, { $who }
assessment-day-error = Anna päivä, esimerkiksi 31.3.2026.
# $on (String) - shown
assessment-valid-until = Voimassa { $on } asti
# $on (String) - shown
assessment-expired = Ei enää voimassa, päättyi { $on }
assessment-missing-title = Vielä kirjaamatta
# $step (String) - shown
assessment-missing-step = Alueen malli kysyy tätä vaiheessa: { $step }
assessment-notice-recorded = Tieto on kirjattu.
assessment-notice-ordered = Arvio on tilattu.
assessment-notice-reused = Aiempaa arviota käytetään uuden sijasta.
assessment-notice-answered = Arvion tulos on kirjattu.
assessment-notice-cancelled = Tilaus on peruttu.
assessment-notice-joint-started = Yhteinen arvio on aloitettu. Jokainen kirjoittaa oman osansa.
assessment-notice-joint-ready = Yhteinen arvio on valmis.

assessment-score-title = Työkykypistemäärä
assessment-score-link = Kirjaa pistemäärä
assessment-score-none = Pistemäärää ei ole vielä kysytty.
# $on (String) - shown
assessment-score-again = Kysytään uudelleen { $on }.
# $on (String) - shown
assessment-score-again-now = On aika kysyä uudelleen: määräpäivä oli { $on }.
assessment-score-all = Kaikki kysytyt pistemäärät
assessment-score-form-title = Kirjaa työkykypistemäärä
assessment-score-intro = Nolla, kieltäytyminen ja kysymättä jättäminen ovat kolme eri vastausta.
assessment-score-answer-label = Vastaus
assessment-score-scored = Asiakas antoi numeron
assessment-score-refused = Asiakas ei halunnut vastata
assessment-score-not-asked = Kysymystä ei esitetty
assessment-score-hint = 0 tarkoittaa: en pysty työhön. 10 tarkoittaa: työkykyni on paras mahdollinen.
assessment-score-day-label = Päivä
assessment-score-setting-label = Missä kysyttiin
assessment-score-who-label = Kirjaaja
assessment-score-comment-label = Asiakkaan oma perustelu
assessment-score-number-error = Valitse numero 0–10, tai kerro, että numeroa ei saatu.
assessment-score-both-error = Valitsit numeron ja sanoit, ettei numeroa saatu. Korjaa toinen.
assessment-score-answer-error = Valitse, saatiinko numero.
assessment-score-setting-error = Valitse, missä kysyttiin.
# $since (String) - shown
assessment-change-noise = Ei selvää muutosta { $since } jälkeen. Yhden pisteen ero voi olla sattumaa.
# $since (String) - shown
# $points (String) - shown
assessment-change-hint = Mahdollinen muutos { $since } jälkeen: { $points }. Kysy asiakkaalta, mikä on muuttunut.
# $since (String) - shown
# $points (String) - shown
assessment-change-better = Selvä muutos parempaan { $since } jälkeen: { $points }.
# $since (String) - shown
# $points (String) - shown
assessment-change-worse = Selvä muutos huonompaan { $since } jälkeen: { $points }.

assessment-interview-title = Alkuhaastattelu
assessment-interview-link = Kirjaa alkuhaastattelu
assessment-interview-none = Alkuhaastattelua ei ole kirjattu.
assessment-interview-form-title = Kirjaa alkuhaastattelu
assessment-interview-held-label = Haastattelun päivä
assessment-interview-status-label = Asema työmarkkinoilla
assessment-interview-status-error = Valitse asema työmarkkinoilla.
assessment-interview-unemployed-label = Työttömänä alkaen
assessment-interview-wishes-label = Asiakkaan toiveet omin sanoin
assessment-interview-wishes-hint = Kirjoita niin kuin asiakas sen sanoi.
assessment-interview-situation-label = Tilanne
assessment-interview-situation-error = Kirjoita, mikä asiakkaan tilanne on.
assessment-interview-benefits-label = Etuudet
assessment-interview-criteria-label = Täyttyvät perusteet
assessment-interview-criteria-hint = Alueen omat perusteet. Merkitse ne, jotka täyttyvät.
assessment-interview-urgent-label = Asia on kiireellinen
assessment-interview-urgent = Kiireellinen
assessment-interview-result-label = Mihin haastattelu johti
assessment-interview-result-error = Valitse, mihin haastattelu johti.
assessment-interview-to-team = Tiimiin
assessment-interview-to-team-later = Tiimiin lisäselvitysten jälkeen
assessment-interview-to-service = Toiseen palveluun
# $name (String) - shown
assessment-interview-to = Toiseen palveluun: { $name }
assessment-interview-self-care = Omahoito riittää
assessment-interview-service-label = Mihin palveluun
assessment-interview-service-hint = Kirjoita, jos haastattelu johti toiseen palveluun.
assessment-interview-service-error = Kirjoita, mihin palveluun asiakas ohjataan.

assessment-results-title = Mittarien tulokset
assessment-results-none = Mittarien tuloksia ei ole kirjattu.
assessment-result-link = Kirjaa tulos
# $value (String) - shown
# $band (String) - shown
assessment-result-band = { $value }: { $band }
assessment-instruments-title = Minkä mittarin tulos kirjataan?
assessment-instruments-none = Alueen mallissa ei ole mittareita.
# $owner (String) - shown
assessment-instrument-owner = Omistaja: { $owner }
# $owner (String) - shown
assessment-instrument-owned = Kysymykset omistaa { $owner }. Tänne kirjataan vain tulos ja oma yhteenveto.
assessment-instrument-link = Avaa omistajan sivu
assessment-instrument-day-label = Tehty
# $from (String) - shown
# $to (String) - shown
assessment-instrument-range = Luku { $from }–{ $to }.
assessment-instrument-number-error = Kirjoita kokonaisluku.
assessment-instrument-summary-label = Oma yhteenveto
assessment-instrument-summary-hint = Mitä tulos tarkoittaa tälle asiakkaalle. Älä kopioi mittarin kysymyksiä.

assessment-segment-link = Valitse ryhmä
assessment-segment-none = Asiakasryhmää ei ole valittu.
assessment-segment-intro = Ryhmä ohjaa sitä, miten apu järjestetään. Se ei ratkaise, saako asiakas apua.
assessment-segment-label = Asiakkaan ryhmä
assessment-segment-error = Valitse ryhmä.
# $name (String) - shown
# $whose (String) - shown
assessment-axis = { $name }: { $whose }
# $name (String) - shown
# $end (String) - shown
assessment-axis-place = { $name }: { $end }.

assessment-orders-title = Tilatut arviot ja tutkimukset
assessment-orders-none = Arvioita ei ole tilattu.
assessment-order-link = Tilaa arvio
assessment-order-form-title = Tilaa arvio tai tutkimus
assessment-order-intro = Jos aiempi arvio on voimassa, sitä käytetään. Asiakasta ei tutkita kahdesti ilman syytä.
assessment-order-button = Tilaa
assessment-order-kind-label = Mitä tilataan
assessment-order-kind-error = Valitse, mitä tilataan.
# $months (Number) - shown
# $days (Number) - shown
assessment-order-kind-hint = Voimassa { $months } kk. Vastaus { $days } päivässä.
# $months (Number) - shown
assessment-order-valid-months = Voimassa { $months } kk.
assessment-order-question-label = Mihin halutaan vastaus
assessment-order-question-error = Kirjoita, mihin arviolla halutaan vastaus.
assessment-order-addressee-label = Keneltä tilataan
assessment-order-addressee-error = Kirjoita yksikkö tai henkilö, jolta arvio tilataan.
assessment-order-due-label = Vastaus viimeistään
# $name (String) - shown
# $until (String) - shown
assessment-order-valid-title = Aiempi on voimassa: { $name }, { $until } asti
assessment-order-valid-text = Käytä aiempaa, päivitä se tai kerro, miksi tarvitaan uusi.
# $name (String) - shown
# $due (String) - shown
assessment-order-waiting-title = Jo tilattu: { $name }, vastaus viimeistään { $due }
assessment-order-waiting-text = Odota vastausta, tai kerro, miksi tarvitaan toinen.
assessment-order-choice-label = Mitä tehdään
assessment-order-reuse = Käytetään aiempaa arviota
assessment-order-update = Päivitetään aiempi arvio
assessment-order-new = Tehdään uusi arvio
assessment-order-because-label = Miksi tarvitaan uusi
assessment-order-because-hint = Kirjoita syy, jos valitsit uuden arvion.
assessment-order-because-error = Kirjoita, miksi aiempi arvio ei riitä.
assessment-order-updates = Aiempi arvio päivitetään.
assessment-order-why-again = Miksi uudelleen
# $due (String) - shown
assessment-order-late = Myöhässä, määräpäivä oli { $due }
# $due (String) - shown
assessment-order-waits = Odottaa vastausta { $due } asti
assessment-order-cancelled = Peruttu
# $on (String) - shown
# $who (String) - shown
assessment-ordered-by = Tilattu { $on }, { $who }
assessment-kind-health-check = Terveystarkastus
assessment-kind-work-ability = Työkyvyn arvio
assessment-answer-link = Kirjaa tulos
# $name (String) - shown
assessment-answer-title = Kirjaa tulos: { $name }
assessment-answer-day-label = Arvio tehty
assessment-answer-maker-label = Arvion tekijä
assessment-answer-maker-hint = Nimi ja ammatti tai yksikkö.
assessment-answer-maker-error = Kirjoita, kuka arvion teki.
assessment-answer-finding-label = Tulos
assessment-answer-finding-error = Kirjoita arvion tulos.
assessment-answer-recorder = Tuloksen kirjasi
assessment-answer-valid-label = Voimassa asti
# $months (Number) - shown
assessment-answer-valid-hint = Jos jätät tyhjäksi, arvio on voimassa { $months } kk tekopäivästä.
assessment-answer-validity-error = Anna päivä, johon asti arvio on voimassa.
assessment-answer-validity-order-error = Voimassaolo ei voi päättyä ennen tekopäivää.
assessment-cancel-link = Peru tilaus
# $name (String) - shown
assessment-cancel-title = Peru tilaus: { $name }
assessment-cancel-button = Peru tilaus
assessment-cancel-because-label = Miksi tilaus perutaan
assessment-cancel-because-error = Kirjoita, miksi tilaus perutaan.

assessment-joints-title = Yhteiset arviot
assessment-joints-none = Yhteistä arviota ei ole tehty.
assessment-joint-title = Yhteinen arvio
assessment-joint-start-button = Aloita yhteinen arvio
assessment-joint-link = Avaa yhteinen arvio
assessment-joint-writing = Kirjoitetaan
assessment-joint-ready = Valmis
assessment-joint-writers = Kirjoittaneet
# $on (String) - shown
assessment-joint-started = Aloitettu { $on }
assessment-joint-client-title = Asiakkaan oma näkemys
assessment-joint-client-label = Mitä asiakas itse ajattelee
assessment-joint-client-hint = Kirjoita asiakkaan omin sanoin.
assessment-joint-client-button = Tallenna asiakkaan näkemys
assessment-joint-client-none = Asiakkaan näkemystä ei ole kirjattu.
assessment-joint-parts-title = Ammattilaisten osat
assessment-joint-parts-none = Kukaan ei ole vielä kirjoittanut osaansa.
assessment-joint-part-label = Oma osasi
assessment-joint-part-hint = Vain sinä muokkaat tätä osaa. Tiimi näkee sen.
assessment-joint-part-button = Tallenna oma osa
assessment-joint-saved-now = Tallessa nyt:
assessment-joint-text-error = Kirjoita teksti ennen tallentamista.
assessment-joint-finish-title = Päätä arvio
assessment-joint-finish-text = Tarvitaan vähintään kahden ammatin osat. Valmista arviota ei voi muuttaa.
assessment-joint-finish-button = Päätä yhteinen arvio
assessment-joint-conclusion-title = Yhteinen johtopäätös
assessment-joint-conclusion-label = Yhteinen johtopäätös
assessment-joint-conclusion-error = Kirjoita yhteinen johtopäätös.
assessment-joint-because-label = Miksi asiakasta ei kuultu
assessment-joint-heard = Asiakasta on kuultu.
# $because (String) - shown
assessment-joint-not-heard = Asiakasta ei kuultu: { $because }
assessment-joint-conflict-title = Arvio on muuttunut, kun kirjoitit
assessment-joint-conflict-text = Näet nyt tallessa olevan tekstin ja oman tekstisi. Yhdistä ne ja tallenna uudelleen.
assessment-joint-refused-changed = Joku tallensi muutoksen, kun kirjoitit. Vertaa tekstejä ja tallenna uudelleen.
assessment-joint-refused-ready = Arvio on jo valmis. Sitä ei voi muuttaa.
assessment-joint-refused-writing = Yhteistä arviota kirjoitetaan jo.
assessment-joint-refused-role = Roolisi ei ole alueen mallissa. Pyydä pääkäyttäjää korjaamaan se.
assessment-joint-refused-few = Vähintään kahden ammatin pitää kirjoittaa osansa ennen johtopäätöstä.
assessment-joint-refused-unheard = Kirjaa asiakkaan näkemys tai kerro, miksi asiakasta ei kuultu.

assessment-rehabilitation-title = Kuntoutuksen mahdollisuudet
assessment-rehabilitation-link = Kirjaa harkinta
assessment-rehabilitation-none = Kuntoutuksen mahdollisuuksia ei ole arvioitu.
assessment-rehabilitation-form-title = Kirjaa kuntoutuksen mahdollisuus
assessment-rehabilitation-intro = Kirjaa myös se, että mahdollisuus ei sovi. Silloin sitä ei kysytä uudelleen.
assessment-rehabilitation-provider-label = Kenen kuntoutus
assessment-rehabilitation-provider-error = Valitse, kenen kuntoutusta harkittiin.
assessment-rehabilitation-day-label = Harkittu
assessment-rehabilitation-result-label = Tulos
assessment-rehabilitation-result-hint = Sopiiko se, haetaanko sitä, kuka hakee.
assessment-rehabilitation-result-error = Kirjoita, mihin harkinta johti.

assessment-refused-closed = Asiakkuus on päättynyt. Avaa se ensin uudelleen.
assessment-refused-future = Päivä on tulevaisuudessa. Anna päivä, joka on jo ollut.
assessment-refused-past = Päivä on jo mennyt. Anna tuleva päivä.
assessment-refused-unknown-criterion = Peruste ei ole alueen mallissa. Lataa sivu uudelleen.
assessment-refused-unknown-field = Mittari tai kenttä ei ole alueen mallissa. Lataa sivu uudelleen.
assessment-refused-permission = Alueella ei ole omistajan lupaa, joten tulosta ei voi kirjata.
assessment-refused-range = Luku ei ole mittarin rajoissa.
assessment-refused-nothing-recorded = Kirjoita ainakin yksi tulos tai yhteenveto.
# $until (String) - shown
assessment-refused-still-valid = Aiempi arvio on voimassa { $until } asti. Valitse, mitä tehdään.
assessment-refused-already-ordered = Arvio on jo tilattu ja odottaa vastausta. Valitse, mitä tehdään.
assessment-refused-repeats-another = Voimassa oleva arvio on vaihtunut. Katso se ja valitse uudelleen.
assessment-refused-not-answered = Aiempaa arviota ei voi käyttää, koska sillä ei ole tulosta.
# $since (String) - shown
assessment-refused-no-longer-valid = Aiemman arvion voimassaolo päättyi { $since }. Tilaa uusi.
assessment-refused-not-waiting = Tilaukseen on jo vastattu tai se on peruttu.
