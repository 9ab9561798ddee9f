### Onward paths, closing, follow-up.

onward-title = Seuranta, jatkopolku ja päättäminen
# $on (String) - shown
# $who (String) - shown
onward-by = { $on }, { $who }
# $who (String) - shown
onward-recorded-by = Kirjaaja: { $who }
onward-day-error = Anna päivä, esimerkiksi 31.3.2026.
onward-refused-closed = Asiakkuus on päättynyt. Avaa se ensin uudelleen.
onward-refused-future = Päivä on tulevaisuudessa. Anna päivä, joka on jo ollut.
onward-notice-reviewed = Seuranta on kirjattu.
onward-notice-chosen = Jatkopolku on valittu.
onward-notice-closed = Asiakkuus on päätetty.
onward-notice-reopened = Asiakkuus on avattu uudelleen.
onward-notice-followed-up = Jälkiseuranta on kirjattu.

onward-reviews-title = Suunnitelman seuranta
onward-reviews-none = Seurantaa ei ole vielä kirjattu.
onward-review-link = Kirjaa seuranta
# $on (String) - shown
onward-review-next = Seuraava seuranta { $on }
# $on (String) - shown
onward-review-late = Seuranta on myöhässä, päivä oli { $on }
onward-review-needs-plan = Seurantaa varten tarvitaan hyväksytty suunnitelma.
onward-review-not-agreed = Seuraavaa seurantaa ei ole sovittu.
# $days (Number) - shown
onward-review-rhythm = Seuranta vähintään { $days } päivän välein.
onward-review-form-title = Kirjaa seuranta
onward-review-held-label = Seurannan päivä
onward-review-present-label = Oliko asiakas mukana?
onward-review-present-yes = Oli
onward-review-present-no = Ei ollut
onward-review-present-error = Valitse, oliko asiakas mukana.
onward-review-how-label = Miten suunnitelma etenee
onward-review-how-hint = Mikä toimii, mikä ei, mitä muutetaan.
onward-review-how-error = Kirjoita, miten suunnitelma etenee.
onward-review-client-label = Asiakkaan näkemys
onward-review-client-hint = Asiakkaan omin sanoin. Tarvitaan, jos asiakas oli mukana.
onward-review-client-error = Asiakas oli mukana: kirjoita, mitä hän itse sanoi.
onward-review-client-absent = Asiakas ei ollut mukana.
# $view (String) - shown
onward-review-client-absent-view = Asiakas ei ollut mukana. Hänen näkemyksensä: { $view }
onward-review-next-label = Seuraava seuranta
onward-review-next-order-error = Seuraavan seurannan pitää olla tämän jälkeen.
# $latest (String) - shown
onward-review-next-late-error = Seuraava seuranta on viimeistään { $latest }.

onward-path-title = Jatkopolku
onward-path-none = Jatkopolkua ei ole valittu.
onward-path-link = Valitse jatkopolku
onward-path-change-link = Vaihda jatkopolku
onward-path-form-title = Valitse jatkopolku
onward-path-intro = Jatkopolku valitaan yhdessä asiakkaan kanssa. Uusi valinta korvaa aiemman.
onward-path-label = Minne polku johtaa
onward-path-error = Valitse jatkopolku.
onward-path-why-label = Miksi tämä polku
onward-path-why-error = Kirjoita, miksi tämä polku valittiin.

onward-close-title = Päättäminen
onward-close-text = Asiakkuus päätetään, kun tulos tiedetään ja jälkiseurannasta on sovittu.
onward-close-link = Päätä asiakkuus
onward-close-form-title = Päätä asiakkuus
onward-close-button = Päätä asiakkuus
onward-close-obstacles-title = Ennen päättämistä
onward-close-any-time = Jos asiakas on muuttanut, vetäytynyt tai kuollut tai häntä ei tavoiteta, vaihe ja jatkopolku eivät estä päättämistä.
onward-close-after-title = Mitä päättämisestä seuraa
# $who (String) - shown
# $term (String) - shown
onward-close-ends = Vastuu päättyy: { $who }, { $term }
# $on (String) - shown
# $months (Number) - shown
onward-close-follow-up = Jälkiseuranta { $on }, { $months } kk päättämisestä
# $reasons (String) - shown
onward-close-without-follow-up = Jälkiseurantaa ei tehdä, jos tulos on: { $reasons }
onward-close-outcome-label = Tulos
onward-close-outcome-error = Valitse tulos.
onward-close-note-label = Mitä sovittiin
onward-close-note-hint = Kirjoita, mitä tapahtui ja kehen asiakas voi ottaa yhteyttä.
onward-close-note-error = Kirjoita, mitä sovittiin.
onward-close-owner-label = Kuka tekee jälkiseurannan
onward-close-refused-closed = Asiakkuus on jo päätetty.
onward-close-refused-step = Tässä vaiheessa asiakkuutta ei voi päättää tällä tuloksella. Siirry ensin seuraavaan vaiheeseen.
onward-close-refused-step-link = Siirry seuraavaan vaiheeseen
onward-close-refused-path = Jatkopolkua ei ole valittu.
onward-close-refused-handover = Vastuun vaihto on kesken. Vie se loppuun tai peru se.
onward-close-refused-handover-link = Avaa tiimi
# $count (Number) - shown
# $titles (String) - shown
onward-close-refused-tasks = Avoimia tehtäviä { $count }: { $titles }. Tee, peru tai siirrä ne.
onward-close-refused-tasks-link = Avaa tehtävät
onward-close-refused-owner = Valitse, kuka tekee jälkiseurannan.

onward-reopen-link = Avaa asiakkuus uudelleen
onward-reopen-form-title = Avaa asiakkuus uudelleen
onward-reopen-button = Avaa uudelleen
onward-reopen-intro = Asiakas saa heti uuden asiakasvastaavan. Tulevat jälkiseurannat jäävät pois ja sovitaan uudelleen päättämisessä.
onward-reopen-step-label = Mistä vaiheesta jatketaan
onward-reopen-step-error = Valitse vaihe.
onward-reopen-worker-label = Asiakasvastaava
# $name (String) - shown
# $role (String) - shown
# $cases (Number) - shown
onward-reopen-worker = { $name }, { $role }, asiakkaita { $cases }
onward-reopen-worker-error = Valitse asiakasvastaava.
onward-reopen-reason-label = Miksi asiakkuus avataan
onward-reopen-reason-error = Kirjoita, miksi asiakkuus avataan uudelleen.
onward-reopen-refused-open = Asiakkuus on jo auki.
onward-reopen-refused-died = Asiakas on kuollut. Asiakkuutta ei voi avata.
onward-reopen-refused-other = Asiakkaalla on jo toinen avoin asiakkuus. Jatka siinä.
onward-reopen-refused-worker = Tämä työntekijä ei voi olla asiakasvastaava tässä vaiheessa. Valitse toinen.

onward-follow-ups-title = Jälkiseuranta
onward-follow-ups-none = Jälkiseurannat sovitaan, kun asiakkuus päätetään.
# $months (Number) - shown
onward-follow-up-title = Jälkiseuranta { $months } kk päättämisestä
onward-follow-up-link = Kirjaa jälkiseuranta
# $who (String) - shown
onward-follow-up-owner = Vastuu: { $who }
# $on (String) - shown
onward-follow-up-due = Tulossa { $on }
# $on (String) - shown
onward-follow-up-late = Tekemättä, päivä oli { $on }
# $on (String) - shown
onward-follow-up-recorded = Kirjattu { $on }
# $on (String) - shown
onward-follow-up-not-reached = Ei tavoitettu { $on }
onward-follow-up-dropped = Jäi pois, asiakkuus avattiin uudelleen
# $on (String) - shown
# $who (String) - shown
onward-follow-up-due-who = Määräpäivä { $on }. Vastuu: { $who }.
# $status (String) - shown
onward-follow-up-status = Tilanne: { $status }
# $status (String) - shown
# $hours (Number) - shown
onward-follow-up-status-hours = Tilanne: { $status }, { $hours } tuntia viikossa
# $tries (Number) - shown
# $who (String) - shown
onward-follow-up-tries = Yhteydenottoyrityksiä { $tries }. Kirjaaja: { $who }.
onward-follow-up-asks-title = Kysy asiakkaalta
onward-follow-up-reached-label = Tavoitettiinko asiakas?
onward-follow-up-reached-yes = Tavoitettiin
onward-follow-up-reached-no = Ei tavoitettu
onward-follow-up-reached-error = Valitse, tavoitettiinko asiakas.
onward-follow-up-status-label = Asema työmarkkinoilla nyt
onward-follow-up-status-hint = Kirjaa, jos asiakas tavoitettiin.
onward-follow-up-status-error = Valitse asema työmarkkinoilla.
onward-follow-up-hours-label = Työtunteja viikossa
onward-follow-up-hours-error = Kirjoita tunnit kokonaislukuna, enintään 168.
onward-follow-up-note-label = Mitä asiakas kertoi
onward-follow-up-tries-label = Montako kertaa yritettiin
onward-follow-up-tries-hint = Kirjaa, jos asiakasta ei tavoitettu.
onward-follow-up-tries-error = Kirjoita, montako kertaa yritettiin. Vähintään yksi.
onward-follow-up-refused-dropped = Tätä jälkiseurantaa ei enää ole.
onward-follow-up-refused-open = Asiakkuus on auki. Jälkiseuranta sovitaan uudelleen päättämisessä.
onward-follow-up-refused-recorded = Jälkiseuranta on jo kirjattu.
