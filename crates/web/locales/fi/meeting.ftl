### Meetings: planning, agenda, holding, the client's summary.

meeting-list-title = Kokoukset
meeting-list-text = Omat kokouksesi. Uuden kokouksen sovit asiakkaan sivulta.
meeting-coming-title = Tulevat kokoukset
meeting-coming-empty-title = Ei tulevia kokouksia
meeting-coming-empty-text = Kun sinut kutsutaan kokoukseen, se näkyy tässä.
meeting-past-title = Pidetyt ja menneet kokoukset
meeting-state-planned = Sovittu
meeting-state-open = Kirjaukset kesken
meeting-state-held = Pidetty
meeting-state-cancelled = Peruttu
meeting-case-title = Asiakkaan kokoukset
meeting-case-new = Sovi kokous
meeting-case-empty-title = Kokouksia ei ole vielä sovittu
meeting-case-empty-text = Kokouksessa asiakas ja tiimi sopivat yhdessä, mitä tehdään seuraavaksi.
# $count (Number) - count
meeting-case-decisions = Päätöksiä: { $count }
meeting-new-title = Sovi kokous
meeting-new-which-label = Mihin kokoukseen asia otetaan?
meeting-new-which-new = Uusi kokous
meeting-new-which-error = Valitse uusi kokous tai jokin sovituista.
meeting-new-title-label = Kokouksen nimi
meeting-new-title-hint = Näkyy kaikille kutsutuille. Älä kirjoita asiakkaan nimeä.
meeting-new-title-error = Kirjoita kokoukselle nimi.
meeting-new-on-label = Päivä
meeting-new-on-error = Valitse päivä.
meeting-new-from-label = Alkaa
meeting-new-to-label = Päättyy
meeting-new-time-error = Kirjoita kellonaika muodossa 13:00.
meeting-new-place-label = Paikka
meeting-new-place-error = Kirjoita paikka, etäyhteyden linkki tai molemmat.
meeting-new-link-label = Etäyhteyden linkki
meeting-new-link-error = Linkin alussa pitää olla https://.
meeting-new-topic-label = Mitä kokouksessa sovitaan?
meeting-new-topic-error = Kirjoita, mitä kokouksessa sovitaan.
meeting-new-people-label = Ketkä kutsutaan?
meeting-new-people-hint = Jokaisen kohdalla lukee, millä perusteella hän saa kuulla asiakkaan asioista.
meeting-new-people-error = Valitse ainakin yksi kutsuttava.
# $name (String) - name
# $about (String) - about
meeting-new-person = { $name }, { $about }
# $relation (String) - relation
meeting-new-own-person = Asiakkaan oma ihminen: { $relation }
# $door (String) - door
meeting-new-may-hear = Saa kuulla: { $door }
meeting-new-unable-title = Näitä ei voi vielä kutsua
meeting-new-unable-link = Kirjaa suostumus tai muu peruste
meeting-new-client-label = Kutsutaanko asiakas?
meeting-new-client-yes = Asiakas kutsutaan
meeting-new-client-no = Asiakasta ei kutsuta
meeting-new-client-why-label = Miksi asiakasta ei kutsuta?
meeting-new-client-why-hint = Täytä vain, jos asiakasta ei kutsuta.
meeting-new-client-why-error = Kirjoita, miksi asiakasta ei kutsuta. Lähtökohta on, että asiakas on aina mukana.
meeting-new-button = Sovi kokous
meeting-new-refused-closed = Asiakkuus on päättynyt. Avaa se ensin uudelleen.
meeting-new-refused-over = Kokous on jo pidetty tai peruttu. Valitse toinen kokous.
meeting-new-refused-there = Asiakas on jo tämän kokouksen asialistalla.
meeting-new-refused-order = Kokous päättyy ennen kuin alkaa. Korjaa kellonajat.
meeting-new-refused-past = Kokous alkaisi menneessä. Valitse tuleva aika.
# $names (String) - names
meeting-new-refused-ground = Ilman tiedonvaihdon perustetta ei voi kutsua: { $names }. Poista valinta tai kirjaa ensin suostumus.
meeting-no-ground-class = Suostumus ei kata suunnitelmaa ja seurantaa.
meeting-no-ground-early = Suostumus ei ole vielä voimassa.
meeting-no-ground-expired = Suostumuksen voimassaolo on päättynyt.
meeting-no-ground-withdrawn = Asiakas on perunut suostumuksen.
meeting-no-ground-joint = Monialaisen tuen yhteistoimintamalli ei ole voimassa.
meeting-no-ground-none = Tiedonvaihdon perustetta ei ole kirjattu.
meeting-no-ground-case = Ei kuulu asiakkaan tiimiin. Lisää hänet ensin tiimiin.
meeting-no-ground-ended = Käyttäjätunnus on päättynyt.
meeting-show-when = Milloin
# $from (String) - from
# $to (String) - to
meeting-show-until = { $from }–{ $to }
meeting-show-place = Paikka
meeting-show-link = Etäyhteys
meeting-show-convener = Koollekutsuja
# $count (Number) - count
meeting-show-hidden = Asialistalla on muita asioita, joita et saa kuulla: { $count }.
meeting-show-nothing-title = Sinulle ei ole asioita tässä kokouksessa
meeting-show-nothing-text = Näet vain niiden asiakkaiden asiat, joiden asioista saat kuulla.
meeting-show-who = Kuka
meeting-show-ground = Millä perusteella saa kuulla
meeting-show-comes = Osallistuminen
# $name (String) - name
meeting-show-client = { $name }, asiakas
meeting-show-client-ground = Asiakas itse
meeting-attends-invited = Kutsuttu
meeting-attends-present = Paikalla
# $because (String) - because
meeting-attends-absent = Ei paikalla: { $because }
meeting-show-notes = Mitä puhuttiin
meeting-show-decisions = Päätökset
meeting-show-decision = Päätös
meeting-show-owner = Vastuu
meeting-show-due = Viimeistään
meeting-show-becomes = Mihin kirjattu
meeting-becomes-task = Tehtävä
meeting-becomes-line = Suunnitelman kohta
meeting-show-summary = Asiakkaan yhteenveto
meeting-show-print = Tulosta asiakkaalle
# $at (String) - at
# $who (String) - who
meeting-show-closed = Kokous pidettiin { $at }. Kirjasi: { $who }.
# $at (String) - at
# $because (String) - because
meeting-show-cancelled = Kokous peruttiin { $at }. Syy: { $because }
# $at (String) - at
meeting-show-not-begun = Osallistumisen, päätökset ja asiakkaan yhteenvedon voi kirjata, kun kokous alkaa: { $at }.
meeting-show-not-all = Kirjaukset tekee se, joka saa kuulla kaikki asialistan asiat.
meeting-conflict-title = Joku muu muutti kokousta samaan aikaan
meeting-conflict-text = Ylempänä näet kokouksen sellaisena kuin se nyt on. Oma tekstisi on tallessa lomakkeessa alempana. Tarkista se ja tallenna uudelleen.
meeting-conflict-over = Kokous on jo suljettu tai peruttu. Yllä näkyy, mitä siitä on kirjattu. Omat kirjauksesi ovat alla, eikä niitä tallennettu.
meeting-hold-title = Kirjaa kokous
meeting-hold-text = Kirjaa jokaisesta asiasta, ketkä olivat paikalla, mitä päätettiin ja mitä asiakkaalle kerrotaan.
# $name (String) - name
meeting-hold-came = Oliko paikalla: { $name }
meeting-hold-yes = Paikalla
meeting-hold-no = Ei paikalla
# $name (String) - name
meeting-hold-why = Miksi { $name } ei ollut paikalla?
meeting-hold-came-error = Valitse jokaisesta, oliko hän paikalla.
meeting-hold-why-error = Kirjoita, miksi henkilö ei ollut paikalla.
meeting-hold-notes-label = Mitä puhuttiin?
meeting-hold-decisions = Päätökset
meeting-hold-decisions-hint = Jokaisella päätöksellä on tekijä ja päivä. Tyhjät rivit jäävät pois.
# $number (Number) - number
meeting-hold-decision-label = Päätös { $number }
meeting-hold-owner-label = Kuka tekee?
meeting-hold-owner-error = Valitse, kuka päätöksen toteuttaa. Hänen pitää olla kutsuttu kokoukseen.
meeting-hold-due-label = Mihin mennessä?
meeting-hold-due-error = Valitse päivä, tänään tai myöhemmin.
meeting-hold-becomes-label = Mihin päätös kirjataan?
meeting-hold-draft-error = Suunnitelmasta ei ole luonnosta. Kirjaa päätös tehtäväksi tai aloita ensin luonnos.
meeting-hold-more = Lisää päätösrivi
meeting-hold-summary-label = Yhteenveto asiakkaalle
meeting-hold-summary-hint = Kirjoita selkeästi ja sinä-muodossa: mitä sovittiin, kuka tekee, mihin mennessä.
meeting-hold-summary-error = Kirjoita asiakkaalle yhteenveto. Ilman sitä kokousta ei voi sulkea.
meeting-hold-decision-error = Kirjoita, mitä päätettiin.
meeting-hold-button = Sulje kokous
meeting-hold-refused = Kokousta ei voi sulkea nyt. Se ei ole vielä alkanut, tai se on jo suljettu tai peruttu.
meeting-cancel-title = Peru kokous
meeting-cancel-label = Miksi kokous perutaan?
meeting-cancel-error = Kirjoita, miksi kokous perutaan.
meeting-cancel-button = Peru kokous
meeting-add-title = Lisää asiakas asialistalle
meeting-add-link = Lisää asiakas asialistalle
meeting-add-label = Hae nimellä tai tapauksen numerolla
meeting-add-button = Hae
meeting-add-none = Haulla ei löytynyt asiakkaita, joiden asioita voit ottaa kokoukseen.
meeting-print-title = Kokouksen yhteenveto
# $name (String) - name
meeting-print-for = Sinulle: { $name }
# $at (String) - at
meeting-print-met = Tapasimme { $at }.
meeting-print-agreed = Näin sovimme
meeting-print-who = Kuka tekee
meeting-print-what = Mitä tehdään
meeting-print-when = Mihin mennessä
meeting-print-present = Mukana olivat
# $who (String) - who
meeting-print-ask = Kysy, jos jokin jäi epäselväksi: { $who }.
meeting-print-back = Takaisin kokoukseen
meeting-print-hint = Tulosta selaimen tulostustoiminnolla. Sivu mahtuu A4-arkille.
meeting-notice-planned = Kokous on sovittu.
meeting-notice-closed = Kokous on suljettu. Päätökset ovat nyt tehtäviä tai suunnitelman kohtia.
meeting-notice-cancelled = Kokous on peruttu.
