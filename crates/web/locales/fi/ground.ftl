### Grounds and consents.

ground-title = Suostumukset ja muut perusteet
ground-notice-recorded = Peruste on kirjattu.
ground-notice-withdrawn = Suostumus on peruttu. Se päättyi heti.
# $classes (String) - classes
ground-sight = Näkee nyt: { $classes }.
ground-sight-county = Näkee asiakkaan tiedot oman tehtävänsä perusteella.
ground-sees-nothing = Ei näe nyt mitään asiakkaan tietoja.
ground-missing-tag = Suostumus puuttuu
ground-missing-link = Kirjaa peruste
ground-new-link = Kirjaa uusi peruste
ground-tag-in-force = Voimassa
ground-tag-none = Ei voimassa
ground-tag-not-yet = Ei vielä voimassa
ground-tag-expired = Päättynyt
ground-tag-joint-ended = Yhteistoimintamalli ei ole voimassa
# $on (String) - on
ground-tag-withdrawn = Peruttu { $on }
ground-empty-title = Tietoja ei jaeta alueen ulkopuolelle
ground-empty-text = Kun tiimiin tulee jäsen toisesta organisaatiosta, hän näkyy täällä.
ground-county-title = Hyvinvointialueen omat työntekijät
ground-county-text = Asiaa hoitavat hyvinvointialueen työntekijät näkevät tiedot tehtävänsä perusteella. Siihen ei tarvita suostumusta (703/2023 9 § ja 53 §).
ground-classes-label = Tiedot
ground-purpose-label = Tarkoitus
ground-necessity-label = Miksi välttämätöntä
ground-validity-label = Voimassa
# $from (String) - from
# $to (String) - to
ground-valid-until = { $from }–{ $to }
# $from (String) - from
ground-valid-open = { $from } alkaen, toistaiseksi
ground-given-label = Annettu
# $form (String) - form
# $on (String) - on
# $receiver (String) - receiver
ground-given-client = Asiakas antoi { $on }. { $form }. Vastaanotti: { $receiver }.
# $name (String) - name
# $authority (String) - authority
# $form (String) - form
# $on (String) - on
# $receiver (String) - receiver
ground-given-representative = Edustaja antoi { $on }: { $name } ({ $authority }). { $form }. Vastaanotti: { $receiver }.
# $on (String) - on
# $receiver (String) - receiver
ground-given-law = Suoraan lain nojalla, kirjattu { $on }. Kirjasi: { $receiver }.
ground-withdraw-link = Peru suostumus
ground-door-own-task = Saman rekisterin tietoja käytetään omassa tehtävässä (703/2023 9 §).
ground-door-joint-service = Sosiaali- ja terveydenhuolto hoitavat asiaa yhdessä samassa yksikössä (703/2023 53 § 1 mom.).
ground-door-disclosure = Asiakas lupaa, että sosiaali- ja terveydenhuollon palvelunantajat saavat tietoja toisiltaan (703/2023 53 § ja 58 §).
ground-door-social-care = Asiakas lupaa, että sosiaalihuollon palvelunantajat saavat tietoja toisiltaan (703/2023 55 §).
ground-door-statutory = Sosiaaliviranomaisella on laissa säädetty oikeus saada välttämättömät tiedot (703/2023 64 §).
ground-door-unable = Asiakas ei voi arvioida luvan merkitystä, eikä hänellä ole laillista edustajaa (703/2023 53 § ja 55 §).
ground-door-joint-model = Hyvinvointialue, työvoimaviranomainen ja Kela arvioivat tarpeen yhdessä (381/2023 15 §). Koskee vain näitä kolmea.
ground-door-activation = Aktivointisuunnitelma tehdään yhdessä työvoimaviranomaisen kanssa (189/2001 12 §).
ground-door-consent = Asiakas itse sanoo, kuka saa nähdä mitäkin ja miksi. Asiakas voi muuttaa mieltään milloin vain (1301/2014 39 §, 703/2023 4–6 §).
ground-door-on-behalf = Saaja tuottaa palvelun hyvinvointialueen lukuun ja kirjaa sen rekisteriin (703/2023 14 § ja 37 §).
ground-class-basic-details = Nimi, henkilötunnus ja yhteystiedot.
ground-class-relationship = Tieto asiakkuudesta, tiimi, tapaamiset ja käytännön järjestelyt.
ground-class-education-and-work = Opinnot, työt ja osaaminen.
ground-class-social-situation = Asuminen, talous ja muu arki siltä osin kuin se vaikuttaa työhön.
ground-class-health-and-ability = Arviot, lausunnot ja työkyvyn tulokset siltä osin kuin ne vaikuttavat työhön.
ground-class-service-need = Alkuhaastattelu ja arvio siitä, mitä tukea asiakas tarvitsee.
ground-class-plan-and-follow-up = Suunnitelma, sen eteneminen ja seuranta.
ground-new-title = Kirjaa peruste tietojen jakamiseen
# $name (String) - name
ground-new-title-to = Kirjaa peruste. Saaja: { $name }
# $step (Number) - step
ground-new-step = Sivu { $step }/3
ground-to-label = Kuka saa tiedot?
ground-to-hint = Organisaatio tai tiimin jäsen, jolla ei ole tunnusta.
ground-name-label = Tai kirjoita nimi
ground-name-hint = Kirjoita nimi, jos saaja ei ole listalla. Käytä samaa nimeä kuin suunnitelmassa.
ground-door-question = Mihin tietojen jakaminen perustuu?
ground-door-hint = Valitse suostumus, ellei laki anna oikeutta suoraan.
ground-person-label = Kenelle organisaatiossa?
ground-person-hint = Jos et valitse henkilöä, peruste koskee koko organisaatiota.
ground-person-all = Koko organisaatio
ground-unit-label = Yksikkö
ground-classes-question = Mitä tietoja saa jakaa?
ground-classes-hint = Valitse vain ne, joita saaja tarvitsee.
ground-classes-error = Valitse vähintään yksi tieto.
ground-purpose-question = Mihin tietoja käytetään?
ground-purpose-hint = Esimerkiksi: kuntoutuksen suunnittelu yhdessä.
ground-purpose-error = Kirjoita, mihin tietoja käytetään.
ground-necessity-question = Miksi juuri nämä tiedot ovat välttämättömiä?
ground-necessity-hint = Kun palvelu tuotetaan alueen lukuun, kirjoita myös sopimus.
ground-necessity-error = Kirjoita, miksi tiedot ovat välttämättömiä.
ground-valid-from-label = Voimassa alkaen
ground-valid-from-error = Kirjoita päivä, josta alkaen peruste on voimassa.
ground-valid-to-label = Voimassa asti
ground-valid-to-hint = Jätä tyhjäksi, jos peruste on voimassa toistaiseksi.
ground-valid-to-error = Kirjoita viimeinen päivä tai jätä kohta tyhjäksi.
ground-giver-label = Kuka antoi luvan?
ground-giver-client = Asiakas itse
ground-giver-representative = Asiakkaan laillinen edustaja
ground-representative-label = Edustajan nimi
ground-representative-error = Kirjoita edustajan nimi.
ground-authority-label = Mihin edustaminen perustuu?
ground-authority-hint = Esimerkiksi: edunvalvoja, päätös 12.1.2026.
ground-authority-error = Kirjoita, mihin edustaminen perustuu.
ground-form-label = Miten lupa annettiin?
ground-form-error = Valitse, miten lupa annettiin.
ground-writing = Alueella suostumus annetaan kirjallisesti: paperilla tai vahvasti tunnistautuen.
ground-writing-except-joint = Alueella suostumus annetaan kirjallisesti. Poikkeus: yhteistoimintamallin kolme viranomaista (381/2023).
ground-no-writing = Alueella suostumuksen voi antaa myös suullisesti. Kirjaa, mitä asiakas sanoi.
ground-given-on-label = Milloin lupa annettiin?
ground-given-on-error = Kirjoita päivä, jona lupa annettiin.
ground-language-label = Millä kielellä asiakkaalle kerrottiin?
ground-text-version-label = Minkä lomakkeen tai tekstin asiakas näki?
ground-text-version-hint = Lomakkeen versio on paperin alareunassa.
ground-text-version-error = Kirjoita, minkä lomakkeen tai tekstin asiakas näki.
ground-copy-label = Asiakas sai oman kappaleen
ground-by-law = Tämän perusteen antaa laki. Asiakas ei allekirjoita mitään, mutta kerro hänelle, mitä jaetaan ja kenelle.
ground-record-button = Kirjaa peruste
ground-refused-closed = Asiakkuus on päättynyt. Avaa asiakkuus ensin uudelleen.
ground-refused-door = Tämä peruste ei sovi tälle saajalle. Palaa ja valitse toinen peruste.
ground-refused-named = Nimellä kirjattu saaja tarvitsee asiakkaan suostumuksen. Palaa ja valitse suostumus.
ground-refused-client-gives = Vain asiakas tai hänen laillinen edustajansa antaa tämän.
ground-refused-law-gives = Tämän perusteen antaa laki, ei asiakas.
ground-refused-writing = Suullinen suostumus ei riitä tällä alueella. Pyydä suostumus kirjallisesti: tulosta lomake.
ground-refused-joint-model = Yhteistoimintamalli ei ole voimassa sinä päivänä. Kirjaa ensin, milloin se alkoi.
ground-refused-days = Viimeinen päivä on ennen ensimmäistä. Korjaa päivät.
ground-refused-given-later = Päivä on vasta tulossa. Kirjaa peruste, kun se on annettu.
ground-refused-already-withdrawn = Suostumus on jo peruttu.
ground-refused-given-by-law = Laki antaa tämän perusteen. Se päättyy, kun sen ehto päättyy.
ground-withdraw-heading = Suostumuksen peruminen
# $to (String) - to
# $door (String) - door
ground-withdraw-title = Perutaanko tämä peruste: { $door }? Saaja: { $to }
ground-withdraw-text = Peruminen tulee voimaan heti. Asiakkaan ei tarvitse kertoa syytä.
ground-withdraw-losses = Nämä eivät enää näe tietoja
ground-withdraw-no-losses = Kukaan ei menetä näkyvyyttä: toinen peruste kattaa samat tiedot, tai kukaan ei käytä tätä.
ground-withdraw-tasks = Nämä tehtävät tarvitsevat uuden tekijän
ground-withdraw-lines = Nämä suunnitelman kohdat tarvitsevat uuden tekijän
ground-withdraw-meetings = Näissä kokouksissa joku kutsuttu ei saa enää kuulla asiasta
ground-withdraw-stays = Jo jaetut tiedot eivät katoa saajalta. Loki kertoo, mitä ehdittiin jakaa.
ground-withdraw-reason-label = Mitä asiakas sanoi?
ground-withdraw-reason-hint = Asiakkaan ei tarvitse perustella.
ground-withdraw-button = Peru suostumus heti
ground-joint-title = Monialaisen tuen yhteistoimintamalli
ground-joint-text = Laki 381/2023: hyvinvointialue, työvoimaviranomainen ja Kela arvioivat yhdessä työttömän palvelutarpeen. Asiakkuus alkaa, kun yhteinen arviointi alkaa. Silloin nämä kolme saavat vaihtaa välttämättömiä tietoja ilman suostumusta. Muut tarvitsevat suostumuksen.
ground-joint-none = Yhteistoimintamalli ei ole voimassa tälle asiakkaalle.
# $since (String) - since
ground-joint-since = Yhteistoimintamalli on voimassa { $since } alkaen.
ground-joint-begin-link = Kirjaa alkaminen
ground-joint-end-link = Kirjaa päättyminen
ground-joint-day-label = Milloin yhteinen arviointi alkoi?
ground-joint-day-hint = Päivä on sama, joka on kirjattu viranomaisten yhteiseen järjestelmään.
ground-joint-day-error = Kirjoita päivä, jona yhteinen arviointi alkoi.
ground-joint-begin-button = Kirjaa alkaneeksi
# $count (Number) - count
ground-joint-end-text = { $count ->
    [one] Kun malli päättyy, { $count } siihen nojaava peruste lakkaa heti.
   *[other] Kun malli päättyy, { $count } siihen nojaavaa perustetta lakkaa heti.
}
ground-joint-end-button = Kirjaa päättyneeksi
ground-joint-refused-already = Yhteistoimintamalli on jo voimassa.
ground-joint-refused-not = Yhteistoimintamalli ei ole voimassa.
ground-joint-refused-later = Päivä on vasta tulossa. Kirjaa alkaminen, kun arviointi on alkanut.
ground-paper-title = Suostumuslomake
ground-paper-link = Tulosta suostumuslomake
ground-paper-how = Tulosta sivu selaimella ja käykää se yhdessä läpi. Kirjaa suostumus, kun asiakas on allekirjoittanut.
ground-paper-back = Takaisin suostumuksiin
ground-paper-heading = Saako tietojasi jakaa? Sinä päätät.
ground-paper-client = Nimi
ground-paper-born = Syntymäaika
ground-paper-to = Kuka saa nähdä tietosi?
ground-paper-what = Mitä saa jakaa? Rastita.
ground-paper-why = Mihin tietojasi käytetään?
ground-paper-until = Kuinka kauan lupa on voimassa?
# $months (Number) - months
ground-paper-valid-months = Lupa on voimassa { $months } kuukautta allekirjoituksesta.
ground-paper-valid-open = Lupa on voimassa, kunnes perut sen.
ground-paper-free = Luvan antaminen on vapaaehtoista. Saat apua, vaikka et antaisi lupaa.
ground-paper-withdraw = Voit muuttaa mieltäsi milloin vain. Kerro siitä asiakasvastaavallesi. Jakaminen loppuu heti.
ground-paper-log = Saat tietää, kuka on katsonut tietojasi. Kysy asiakasvastaavaltasi.
ground-paper-place = Paikka ja päivä
ground-paper-signature = Allekirjoitus ja nimenselvennys
ground-paper-representative = Laillisen edustajan allekirjoitus ja asema, jos edustaja antaa luvan
# $name (String) - name
ground-paper-received = Luvan vastaanotti: { $name }. Asiakas saa oman kappaleen.
# $version (String) - version
# $on (String) - on
# $name (String) - name
ground-paper-printed = Lomake { $version } · tulostettu { $on } · { $name }
