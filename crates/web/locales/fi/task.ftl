### Tasks: one's own, a case's, adding, doing, moving.

task-title = Tehtävät
task-title-case = Asiakkaan tehtävät
task-text = Sinulle kuuluvat avoimet tehtävät.
task-new-link = Uusi tehtävä
task-case-link = Asiakkaan sivulle
task-late = Myöhässä
task-week = Seuraavat seitsemän päivää
task-later = Myöhemmin
task-over = Tehdyt ja perutut
task-orphaned = Ilman tekijää
task-orphaned-text = Näiden tehtävien tekijän käyttäjätunnus on päättynyt. Siirrä tehtävät uudelle tekijälle.
# $count (Number) - count
task-count = { $count } kpl
task-empty-title = Ei avoimia tehtäviä
task-empty-text = Kaikki on tehty. Uudet tehtävät syntyvät kokousten päätöksistä tai lisäät ne itse.
# $on (String) - on
task-due = Viimeistään { $on }
# $days (Number) - days
task-late-days = Myöhässä { $days } pv
task-today = Tänään
# $name (String) - name
task-owner = Tekijä: { $name }
# $name (String) - name
task-owner-was = Tekijä oli: { $name }
task-owner-client = Asiakas
# $names (String) - names
task-observers = Seuraajat: { $names }
task-origin-decision = Kokouksen päätös
task-own = Oma tehtävä
# $on (String) - on
# $who (String) - who
task-done-on = Tehty { $on }, { $who }
# $on (String) - on
# $who (String) - who
# $because (String) - because
task-cancelled-on = Peruttu { $on }, { $who }: { $because }
# $title (String) - title
task-note-label = Merkintä: { $title }
task-done-button = Merkitse tehdyksi
task-more = Siirrä, peru tai seuraa
task-move-owner-label = Kuka tekee?
task-move-on-label = Mihin mennessä?
task-move-button = Siirrä tehtävä
task-cancel-label = Miksi tehtävä perutaan?
task-cancel-button = Peru tehtävä
task-follow-button = Seuraa tehtävää
task-unfollow-button = Lopeta seuraaminen
task-new-title = Uusi tehtävä
# $name (String) - name
task-new-case = Asiakas: { $name }
task-new-own-text = Oma tehtävä, joka ei liity asiakkaaseen. Älä kirjoita asiakkaan tietoja.
task-new-what-label = Mitä tehdään?
task-new-observers-label = Ketkä seuraavat?
task-new-button = Lisää tehtävä
# $name (String) - name
task-me = { $name } (minä)
task-what-error = Kirjoita, mitä tehdään.
task-owner-error = Valitse tekijä.
task-on-error = Valitse päivä, tänään tai myöhemmin.
task-because-error = Kirjoita, miksi tehtävä perutaan.
task-refused-closed = Asiakkuus on päättynyt. Tehtäviä ei voi lisätä.
task-refused-client = Ilman asiakasta tehtävä on oma tehtäväsi. Sitä ei voi antaa muille.
task-refused-over = Tehtävä on jo tehty tai peruttu. Lataa sivu uudelleen.
task-refused-follows = Seuraat tehtävää jo.
task-refused-not-following = Et seuraa tehtävää.
# $why (String) - why
task-refused-ground = Tehtävää ei voi antaa hänelle, koska hän ei saa kuulla asiakkaan asioista. { $why }
task-notice-added = Tehtävä on lisätty.
task-notice-done = Tehtävä on merkitty tehdyksi.
task-notice-changed = Tehtävä on muutettu.
task-notice-cancelled = Tehtävä on peruttu.
