### A county's model in words.

model-list-title = Toimintamallit
model-list-text = Hyvinvointialueiden työkyvyn tuen mallit sellaisina kuin ne ovat käytössä.
# $number (Number) - number
# $from (String) - from
model-version = Versio { $number }, voimassa { $from } alkaen
model-picture-label = Polku kuvana. Kuvaa voi vierittää.
model-picture-download = Lataa kuva (SVG)
model-refer = Ohjaa asiakas työkyvyn tukeen
model-contents = Sivun sisältö
# $source (String) - source
model-source = Lähde: { $source }
model-principles = Periaatteet
model-steps = Polun vaiheet
model-step-optional = Tarvittaessa
model-step-may-close = Polku voi päättyä tähän
# $days (Number) - days
model-step-days = Tavoite: { $days } pv
model-step-record = Ennen seuraavaa vaihetta kirjataan
# $names (String) - names
model-step-actors = Toimijat: { $names }
model-channels = Näin polulle tullaan
model-col-name = Nimi
model-col-who-comes = Kuka voi ohjata
model-col-how = Miten
model-col-answer = Milloin vastataan
# $first (Number) - first
# $decide (Number) - decide
# $role (String) - role
model-answer = Kuitataan { $first } päivässä, päätetään { $decide } päivässä. Sen jälkeen asian ottaa: { $role }
model-criteria = Kenelle tuki on
model-criteria-list = Kriteerit
model-products = Palvelutuotteet
model-col-admission = Kuka pääsee
model-col-criteria = Kriteerit
model-col-pays = Asiakas maksaa
model-admission-all = Kaikki kriteerit täyttyvät
model-admission-any = Jokin kriteereistä täyttyy
# $count (Number) - count
model-admission-at-least = Vähintään { $count } kriteeriä täyttyy
model-admission-open = Ei kynnystä
model-team = Tiimi
model-team-kind = Miten tiimi kootaan
model-team-standing = Pysyvä tiimi kokoontuu säännöllisesti.
model-team-per-client = Tiimi kootaan asiakkaan tarpeen mukaan.
model-team-two = Kaksi tiimiä palvelee asiakasta rinnakkain.
model-team-tiers = Tiimejä on usealla tasolla.
model-team-by-office = Jokaisella toimipisteellä on oma kokoonpano.
model-team-required = Aina mukana
model-team-optional = Tarpeen mukaan
model-team-convener = Kutsuu koolle
model-team-meets = Kokoontuu
# $forms (String) - forms
# $days (Number) - days
model-team-every = { $forms }, { $days } päivän välein
model-team-client = Asiakkaan paikka
model-team-client-always = Asiakas on aina mukana.
model-team-own-people = Asiakas voi tuoda omia ihmisiä mukaan.
model-form-on-site = Paikan päällä
model-form-remote = Etänä
model-form-hybrid = Osin paikalla, osin etänä
model-roles = Roolit
model-col-role = Rooli
model-col-organisation = Organisaatio
model-col-does = Mitä tekee
model-levels = Osaamisen tasot
model-responsible = Asiakasvastaava
model-responsible-who = Kuka voi olla
model-responsible-chosen = Kuka valitsee
model-chosen-team = Tiimi valitsee
model-chosen-convener = Koollekutsuja nimeää
model-chosen-role = Tehtävä kuuluu roolille
model-responsible-named = Nimetään viimeistään
# $step (String) - step
model-responsible-named-at = Vaiheessa: { $step }
model-responsible-changes = Milloin vaihtuu
# $step (String) - step
# $roles (String) - roles
model-responsible-change = { $step }: { $roles }
model-responsible-ends = Milloin päättyy
model-ends-closing = Kun asiakkuus päättyy
model-ends-follow-up = Viimeisen jälkiseurannan jälkeen
model-responsible-social = Sosiaalihuollon asiakas
model-responsible-social-own = Sosiaalihuollon omatyöntekijä on asiakasvastaava (1301/2014 § 42).
model-responsible-social-pair = Tiimi antaa hänelle työparin.
model-responsible-load = Asiakkaita enintään
model-ground = Tietojen vaihto
model-ground-consent = Suostumus
model-ground-written = Kirjallisena
model-ground-any = Kirjallisesti tai suullisesti kirjattuna
model-ground-exception = Poikkeus
model-ground-joint = Monialaisen tuen yhteistoimintamalli (381/2023)
model-ground-before = Ei ennen perustetta
model-ground-months = Voimassaolo
# $count (Number) - count
model-months = { $count } kk
model-bar-plan = suunnitelman jakaminen
model-bar-assessment = arvion jakaminen
model-bar-partner = kumppanin kutsuminen
model-bar-meeting = yhteinen kokous
model-bar-consultation = konsultointi asiakkaan nimellä
model-plan = Suunnitelma
model-col-basis = Peruste
model-col-sections = Osiot
model-col-review = Seuranta
# $days (Number) - days
model-every-days = { $days } päivän välein
model-basis-own = Oma suunnitelma
model-basis-client-plan = Osa sosiaalihuollon asiakassuunnitelmaa
model-basis-joint = Yhteinen suunnitelma suostumuksella
model-basis-statutory = Lakisääteinen monialainen työllistymissuunnitelma
model-basis-activation = Aktivointisuunnitelma
model-instruments = Mittarit ja arviot
model-col-owner = Omistaja
model-col-licence = Käyttö
model-col-valid = Voimassa
model-col-maker = Tekijä
model-col-within = Vastataan
# $days (Number) - days
model-within-days = { $days } päivässä
model-licence-embed = Kysymykset ovat käytössä täällä
model-licence-record = Vain tulos kirjataan
model-licence-permission = Vaatii luvan omistajalta
model-assessments = Arviot ja tutkimukset
model-services = Palvelut ja etuudet
# $name (String) - name
# $count (Number) - count
# $on (String) - on
# $source (String) - source
model-services-text = { $name }: { $count } kpl. Valtakunnallinen luettelo tarkistettu { $on }. Lähde: { $source }
model-col-arranged = Kuka järjestää
model-col-note = Hakeminen ja huomiot
model-onward = Jatkopolut ja seuranta
model-onward-list = Jatkopolut
model-closing-list = Asiakkuuden päättymisen syyt
model-review-every = Suunnitelmaa seurataan
model-review-contact = Ensimmäinen yhteydenotto
model-review-acknowledge = Suunnitelman kuittaus
model-follow-up = Jälkiseuranta päättymisen jälkeen
model-indicators = Mittarit, tavoitteet ja tulokset
model-col-target = Tavoite
model-col-result = Tulos
model-col-source = Lähde ja huomio
# $first (String) - first
# $revised (String) - revised
model-target-revised = { $first }, tarkistettu: { $revised }
model-result-missing = Tulosta ei ole
model-result-unmeasurable = Ei voitu mitata
model-result-not-done = Ei toteutunut
# $value (String) - value
model-unit-persons = { $value } henkilöä
# $value (String) - value
model-unit-cases = { $value } kpl
# $value (String) - value
model-unit-percent = { $value } %
# $value (String) - value
model-unit-days = { $value } pv
# $value (String) - value
model-unit-points = { $value } pistettä
# $value (String) - value
model-unit-grade = arvosana { $value }
# $value (String) - value
model-unit-euros = { $value } €
# $value (String) - value
model-unit-events = { $value } tapahtumaa
# $value (String) - value
model-unit-views = { $value } katselua
model-pilots = Pilotit
# $from (String) - from
# $to (String) - to
model-range = { $from }–{ $to }
model-partners = Kumppanit ja alueet
model-partners-list = Kumppanit
model-employment-areas = Työllisyysalueet
model-areas = Alueet
model-filled = Missä valtakunnallinen oletus täydentää
model-filled-text = Alueen lähde ei kerro näistä, joten mallissa on valtakunnallinen oletusprosessi tai ehdotus.
model-req-referral-answered = Vastaus lähettäjälle
model-req-observations = Tunnistamisen havainnot
model-req-interview = Alkuhaastattelu
model-req-criteria = Perustelu asiakkaaksi ottamiselle
model-req-segment = Asiakasryhmä
model-req-score = Työkykypistemäärä 0–10
# $name (String) - name
model-req-instrument = Mittarin tulos: { $name }
model-req-health-check = Terveystarkastus
# $name (String) - name
model-req-assessment = Arvio: { $name }
model-req-rehabilitation = Kuntoutuksen mahdollisuudet
model-req-responsible = Asiakasvastaava
model-req-team = Asiakkaan tiimi
model-req-ground = Tiedonvaihdon peruste
model-req-plan = Suunnitelma yhdessä asiakkaan kanssa
model-req-acknowledged = Kaikkien kuittaus suunnitelmaan
model-req-service = Ensimmäinen palvelu on alkanut
model-req-review = Suunnitelman seuranta
model-req-onward = Jatkopolku
model-mode-form = Lomakkeella
model-mode-meeting = Konsultoivassa tapaamisessa
model-mode-phone = Puhelimella
model-mode-own = Omalla yhteydenotolla
model-mode-external = Muussa sähköisessä palvelussa
