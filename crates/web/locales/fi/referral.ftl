### Referring a person, following a referral, taking referrals in, consulting a colleague.

## The public form

# $number (Number) - the page
# $count (Number) - all pages
refer-place = Kohta { $number }/{ $count }
refer-counties-title = Missä ihminen asuu?
refer-counties-text = Valitse alue. Yhteydenotto menee sen alueen työkyvyn tuen tiimille.
refer-counties-none = Yksikään alue ei ota vielä vastaan ohjauksia täällä.
refer-ways-title = Kuka ottaa yhteyttä?
refer-ways-me-title = Ota yhteyttä
refer-ways-text = Valitse se, joka sopii sinuun. Mitään ei lähetetä ennen viimeistä sivua.
refer-ways-me-text = Kysymme vain puhelinnumeron, nimen ja sen, mikä on vaikeaa. Siihen menee noin 5 minuuttia.
refer-way-me = Tarvitsen itse apua
refer-way-me-about = Et tarvitse lähetettä. Oma kokemuksesi riittää.
refer-way-close = Olen läheinen
refer-way-close-about = Pyydät apua perheenjäsenelle, ystävälle tai muulle läheiselle.
# $channel (String) - the county's name of the channel
refer-way-work = Olen ammattilainen: { $channel }
refer-instead-title = Muut tavat
refer-instead-phone = Voit soittaa työkyvyn tuen tiimille. Numeron saat hyvinvointialueen neuvonnasta.
refer-instead-consultation = Voit ensin kysyä kollegalta konsultaatiossa ja tehdä siitä ohjauksen.
refer-instead-external = Tämä tapa on toisessa sähköisessä palvelussa.
refer-instead-link = Avaa
refer-reach-title = Miten tavoitamme sinut?
refer-reach-text = Soitamme sinulle. Voit kertoa enemmän puhelimessa.
refer-person-me-title = Kuka sinä olet?
refer-person-me-text = Tarvitsemme syntymäpäivän, jotta yhteydenottosi löytää oikean ihmisen.
refer-person-title = Kenestä on kyse?
refer-sender-title = Kuka sinä olet?
refer-why-me-title = Mikä on vaikeaa?
refer-why-me-text = Voit kirjoittaa omin sanoin. Muutama lause riittää.
refer-why-title = Miksi tukea tarvitaan?
refer-situation-title = Millainen tilanne on nyt?
refer-tried-title = Mitä on jo tehty ja ketkä ovat mukana?
refer-agree-title = Tietääkö henkilö tästä?
refer-agree-text = Otamme yhteyttä vain, jos henkilö itse haluaa.
refer-check-title = Tarkista ja lähetä
# $county (String) - the county's name
refer-check-text = Vastaanottaja: { $county }.
# $days (Number) - days until somebody answers
refer-first-answer = { $days ->
    [one] Saat ensimmäisen vastauksen viimeistään huomenna.
   *[other] Saat ensimmäisen vastauksen { $days } päivän kuluessa.
}
refer-phone-me-label = Puhelinnumerosi
refer-phone-label = Henkilön puhelinnumero
refer-phone-hint = Esimerkiksi 040 123 4567.
refer-phone-error = Kirjoita puhelinnumero. Esimerkiksi 040 123 4567.
refer-email-label = Sähköposti
refer-first-names-label = Etunimet
refer-last-name-label = Sukunimi
refer-name-me-error = Kirjoita etunimesi.
refer-name-error = Kirjoita henkilön etunimi.
refer-last-name-error = Kirjoita sukunimi.
refer-identity-code-label = Henkilötunnus
refer-identity-code-hint = Voit jättää tyhjäksi. Esimerkiksi 131052-308T.
refer-identity-code-error = Tarkista henkilötunnus: siinä on 11 merkkiä. Voit myös jättää sen tyhjäksi.
refer-born-label = Syntymäpäivä
refer-born-hint = Esimerkiksi 31 3 1980.
refer-born-error = Kirjoita syntymäpäivä tai henkilötunnus.
refer-born-wrong-error = Tarkista syntymäpäivä. Esimerkiksi 31 3 1980.
refer-born-differs-error = Syntymäpäivä ja henkilötunnus eivät sovi yhteen. Tarkista ne.
refer-municipality-label = Kotikunta
refer-municipality-other = Muu kunta
refer-language-label = Asiointikieli
refer-interpreter-label = Tarvitaan tulkki
refer-kind-label = Mistä lähetät ohjauksen?
refer-kind-error = Valitse, mistä lähetät ohjauksen.
refer-sender-name-label = Nimesi
refer-sender-name-error = Kirjoita nimesi.
refer-organisation-label = Työpaikkasi
refer-organisation-error = Kirjoita työpaikkasi.
refer-sender-phone-label = Puhelinnumerosi
refer-sender-email-label = Sähköpostisi
refer-sender-email-hint = Tarvitsemme joko puhelinnumeron tai sähköpostin.
refer-joins-meeting-label = Voin tulla mukaan tapaamiseen, jos minua pyydetään
refer-relation-label = Suhteesi henkilöön
refer-relation-hint = Esimerkiksi sisar, ystävä tai tukihenkilö.
refer-relation-error = Kirjoita, kuka olet henkilölle.
refer-unreachable-error = Kirjoita puhelinnumero tai sähköposti, jotta voimme vastata.
refer-concern-me-label = Mikä vaikeuttaa työtä, työn hakua tai arkea?
refer-concern-me-hint = Kirjoita vain se, minkä haluat kertoa.
refer-concern-me-error = Kirjoita muutamalla sanalla, mikä on vaikeaa.
refer-concern-label = Mikä huolettaa, ja mihin tukea tarvitaan?
refer-concern-hint = Kirjoita vain välttämätön ja vain se, mitä henkilö on luvannut kertoa.
refer-concern-error = Kirjoita, miksi tukea tarvitaan.
refer-client-hopes-me-label = Mitä toivot?
refer-client-hopes-label = Mitä henkilö itse toivoo?
refer-sender-hopes-label = Mitä sinä toivot?
refer-urgent-label = Asia on kiireellinen
refer-urgent-hint = Jos joku on vaarassa, soita heti 112.
refer-criterion-label = Mitkä näistä sopivat henkilön tilanteeseen?
refer-criterion-hint = Ohjauksen voi lähettää, vaikka mikään ei sopisi.
refer-status-label = Tilanne työelämässä
refer-unemployed-label = Ilman työtä alkaen
refer-unemployed-hint = Arvio riittää. Esimerkiksi 1 9 2024.
refer-unemployed-error = Tarkista päivä. Sen täytyy olla menneisyydessä.
refer-score-asked-label = Kysyitkö työkykypistemäärän?
refer-score-given = Kysyin, ja henkilö vastasi
refer-score-refused = Kysyin, mutta henkilö ei halunnut vastata
refer-score-not-asked = En kysynyt
refer-score-me-label = Mikä on työkykysi tänään?
refer-score-label = Työkykypistemäärä
refer-score-hint = 0 tarkoittaa: en pysty työhön. 10 tarkoittaa: työkykyni on paras mahdollinen. Voit ohittaa tämän.
refer-score-work-hint = Henkilön oma arvio nollasta kymmeneen. Nolla on eri asia kuin puuttuva vastaus.
refer-score-error = Valitse luku 0–10, tai kerro, ettei henkilö vastannut.
refer-tried-label = Mitä on tehty ja kuka teki?
refer-tried-hint = Esimerkiksi hoidot, tutkimukset, kuntoutus, työkokeilut.
refer-involved-label = Ketkä ovat nyt mukana?
refer-involved-hint = Esimerkiksi oma työntekijä, lääkäri tai järjestö.
refer-benefits-label = Mistä toimeentulo tulee?
refer-agrees-label = Henkilö tietää tästä ja haluaa, että häneen otetaan yhteyttä
refer-agrees-hint = Ilman lupaa ohjausta ei voi lähettää. Rohkaise henkilöä ottamaan itse yhteyttä.
refer-agrees-error = Kysy henkilöltä ensin. Ohjauksen voi lähettää, kun hän haluaa yhteydenoton.
refer-ground-label = Saammeko vaihtaa tietoja sinun kanssasi?
refer-ground-hint = Kysy henkilöltä. Kieltävä vastaus ei estä ohjausta.
refer-ground-yes = Henkilö antaa luvan
refer-ground-no = Henkilö ei anna lupaa
refer-ground-error = Valitse, mitä henkilö vastasi.
refer-refused-channel = Tällä tavalla ohjausta ei voi lähettää. Palaa alkuun ja valitse toinen tapa.
refer-refused-criterion = Jokin valituista kohdista on muuttunut. Tarkista kohta uudelleen.
refer-yes = Kyllä
refer-no = Ei
refer-nothing-said = Ei vastauksia.
refer-change-button = Muuta
refer-next-button = Jatka
refer-back-button = Takaisin
refer-send-button = Lähetä
refer-not-stored = Vastauksia ei tallenneta ennen kuin lähetät ne.
refer-receipt-title = Kiitos, yhteydenotto on lähetetty
refer-receipt-code-title = Seurantakoodisi
refer-receipt-code-text = Kirjoita koodi muistiin tai tulosta sivu. Koodilla näet, miten asia etenee, ja voit vastata kysymyksiin.
refer-receipt-follow-button = Katso, miten asia etenee
refer-receipt-next-title = Mitä tapahtuu seuraavaksi
refer-receipt-next-contact = Tiimi lukee yhteydenoton ja ottaa yhteyttä.
refer-receipt-next-known = Jos henkilö on jo asiakkaana, viesti menee hänen asiakasvastaavalleen. Emme kerro siitä täällä.
refer-receipt-print = Sivu on auki 15 minuuttia tällä laitteella.
# $county (String) - the county's name
# $day (String) - the day of sending
refer-receipt-text = Vastaanottaja: { $county }. Lähetetty { $day }.
# $day (String) - the promised day
refer-receipt-next-answer = Saat ensimmäisen vastauksen viimeistään { $day }.
# $answer (String) - what the colleague answered
refer-from-consultation = Konsultaation vastaus: { $answer }

## Following by a code

follow-title = Seuraa ohjausta
follow-text = Kirjoita seurantakoodi, jonka sait lähetettyäsi yhteydenoton.
follow-code-label = Seurantakoodi
follow-code-hint = Koodissa on 16 kirjainta. Väliviivoilla ja kirjainten koolla ei ole väliä.
follow-code-error = Tällä koodilla ei löydy ohjausta. Tarkista koodi kirjain kirjaimelta.
follow-open-button = Avaa
follow-received-tag = Vastaanotettu
follow-received-title = Yhteydenotto on saapunut
follow-acknowledged-tag = Käsittelyssä
follow-acknowledged-title = Tiimi käsittelee asiaa
follow-asked-tag = Kysymys sinulle
follow-asked-title = Tiimi kysyy sinulta lisää
follow-taken-tag = Otettu vastaan
follow-taken-title = Henkilö saa tukea
follow-guided-tag = Ohjattu eteenpäin
follow-guided-title = Toinen palvelu sopii paremmin
follow-guided-contact = Yhteystieto
follow-guided-reason = Perustelu
follow-withdrawn-tag = Peruttu
follow-withdrawn-title = Ohjaus on peruttu
follow-talk-title = Kysymykset ja vastaukset
follow-by-team = Tiimi
follow-by-you = Sinä
follow-answer-label = Vastauksesi
follow-answer-hint = Vastauksen näkevät ne, jotka käsittelevät ohjausta.
follow-answer-button = Lähetä vastaus
follow-answer-error = Kirjoita vastaus.
follow-answered = Vastauksesi on lähetetty tiimille.
follow-withdraw-title = Peru ohjaus
follow-withdraw-text = Perumisen jälkeen tiimi ei käsittele asiaa. Voit lähettää uuden ohjauksen myöhemmin.
follow-because-label = Miksi perut?
follow-because-error = Kirjoita lyhyesti, miksi perut ohjauksen.
follow-withdraw-button = Peru ohjaus
follow-withdrew = Ohjaus on peruttu.
follow-nothing-asked = Sinulta ei ole nyt kysytty mitään. Vastausta ei lähetetty.
follow-already-decided = Tiimi on jo ratkaissut asian. Katso ratkaisu tältä sivulta.
# $county (String) - the county's name
# $day (String) - the day of sending
follow-sent = { $county }, lähetetty { $day }
# $day (String) - the promised day
follow-received-text = Saat ensimmäisen vastauksen viimeistään { $day }.
# $day (String) - the day of taking up
# $by (String) - the promised day
follow-acknowledged-text = Tiimi vastaanotti asian { $day }. Ratkaisu tulee viimeistään { $by }.
# $day (String) - the day of asking
follow-asked-text = Kysymys lähetettiin { $day }. Asia etenee, kun vastaat.
# $name (String) - the responsible worker
# $day (String) - the day of accepting
follow-taken-text = Asiakkuus alkoi { $day }. Henkilön asioista vastaa { $name }.
# $day (String) - the day of the decision
follow-guided-text = Ratkaisu tehtiin { $day }. Henkilö ohjattiin toiseen palveluun.
# $day (String) - the day
follow-withdrawn-text = Ohjaus peruttiin { $day }.

## The inbox

inbox-title = Ohjaukset
inbox-tabs-label = Ohjausten tilat
inbox-tab-accepted = Hyväksytyt
inbox-tab-guided = Ohjattu muualle
inbox-tab-withdrawn = Perutut
inbox-lead-in-time = Kaikki ovat aikarajoissa.
inbox-lead-answered = Uusimmat ensin.
inbox-empty-title = Ohjauksia ei ole
inbox-empty-text = Ohjaus tulee tänne, kun joku lähettää yhteydenoton lomakkeella.
inbox-empty-link = Avaa lomake
inbox-column-person = Henkilö
inbox-column-from = Keneltä
inbox-column-why = Miksi
inbox-column-agreed = Lupa tietojen vaihtoon
inbox-column-state = Tila
inbox-column-waiting = Odottanut
inbox-column-sent = Lähetetty
inbox-urgent = Kiireellinen
inbox-from-client = Henkilö itse
inbox-agreed-self = Oma yhteydenotto
inbox-agreed-ground = Lupa annettu
inbox-agreed-no-ground = Ei lupaa
inbox-state-submitted = Uusi
inbox-state-acknowledged = Käsittelyssä
inbox-state-more-asked = Odottaa lähettäjää
inbox-state-accepted = Hyväksytty
inbox-state-guided = Ohjattu muualle
inbox-state-withdrawn = Peruttu
inbox-detail-title = Ohjaus
inbox-live-case-text = Uutta asiakkuutta ei avata. Vie ohjaus asiakasvastaavalle ja kirjaa se alla kohdassa Ohjaa muualle.
inbox-live-case-link = Avaa asiakas
inbox-live-responsible = Asiakasvastaava:
inbox-live-nobody = ei vielä nimetty
inbox-live-referral-title = Samasta henkilöstä odottaa toinen ohjaus
inbox-live-referral-text = Käsittele ohjaukset yhdessä, jotta henkilö kuulee yhden vastauksen.
inbox-live-referral-link = Avaa toinen ohjaus
inbox-next-label = Seuraavaksi:
inbox-next-nothing = Lähettäjä on saanut vastauksen. Tästä ohjauksesta ei ole tehtävää.
inbox-acknowledge-button = Kuittaa vastaanotetuksi
inbox-said-title = Mitä lähettäjä kertoo
inbox-sender-hopes = Mitä lähettäjä toivoo?
inbox-person-title = Henkilö
inbox-sender-title = Lähettäjä
inbox-phone = Puhelinnumero
inbox-name = Nimi
inbox-relation = Suhde henkilöön
inbox-organisation = Organisaatio
inbox-joins = Tulee pyydettäessä tapaamiseen
inbox-rule-no-threshold = Palveluun voi tulla kuka tahansa. Kriteerit kuvaavat, kenelle se on.
inbox-rule-met = Kriteerit täyttyvät.
inbox-rule-not-met = Kriteerit eivät täyty näillä tiedoilla. Voit silti hyväksyä: kirjoita perustelu.
inbox-met = Täyttyy
inbox-not-met = Ei täyty
inbox-not-known = Ei tiedossa
inbox-fact-ticked = Lähettäjän arvio
inbox-fact-not-said = Ei kerrottu ohjauksessa
inbox-fact-municipality = Kotikunnan mukaan
inbox-talk-sender = Lähettäjä
inbox-outcome-title = Ratkaisu
inbox-outcome-by = Kuka
inbox-outcome-on = Milloin
inbox-outcome-statement = Perustelu
inbox-outcome-because = Miksi peruttiin
inbox-accept-title = Hyväksy asiakkaaksi
inbox-accept-text = Asiakkuus alkaa heti ja sinusta tulee tiimin jäsen. Lähettäjä näkee, kuka asian otti.
inbox-person-label = Onko henkilö jo tuttu?
inbox-person-hint = Valitse sama henkilö, jotta tiedot eivät mene kahteen paikkaan.
inbox-person-error = Valitse, onko kyse samasta henkilöstä vai toisesta.
inbox-likely-same = Sama henkilötunnus.
inbox-likely-same-name = Sama nimi ja syntymäpäivä.
inbox-likely-another = Toinen henkilö, jota ei ole vielä asiakkaana
inbox-product-label = Mihin palveluun?
inbox-product-error = Valitse palvelu.
inbox-criterion-label = Kriteerit, jotka mielestäsi täyttyvät
inbox-criterion-hint = Lähettäjän valinnat ovat valmiina. Korjaa tarvittaessa.
inbox-words-label = Perustelu omin sanoin
inbox-words-hint = Näkyy asiakkaan tiedoissa. Välttämätön, jos kriteerit eivät täyty.
inbox-words-error = Kriteerit eivät täyty näillä tiedoilla. Kirjoita, miksi hyväksyt.
inbox-accept-button = Hyväksy ja avaa asiakkuus
inbox-other-title = Muut vastaukset
inbox-ask-title = Kysy lähettäjältä lisää
inbox-question-label = Kysymys lähettäjälle
inbox-question-hint = Lähettäjä näkee kysymyksen seurantakoodilla. Älä kirjoita siihen tietoja asiakkaasta.
inbox-question-error = Kirjoita kysymys.
inbox-ask-button = Lähetä kysymys
inbox-guide-title = Ohjaa muualle
inbox-guide-text = Henkilö ohjataan nimettyyn palveluun niin, että joku ottaa hänet siellä vastaan.
inbox-guide-service = Palvelu
inbox-guide-service-hint = Valitse alueen palveluista tai kirjoita itse.
inbox-guide-service-error = Kirjoita, mihin palveluun ohjaat.
inbox-guide-contact = Yhteystieto
inbox-guide-contact-hint = Kenet siellä tavoittaa ja miten.
inbox-guide-contact-error = Kirjoita, kenet siellä tavoittaa ja miten.
inbox-guide-handed-on = Miten henkilö saatettiin eteenpäin?
inbox-guide-handed-on-hint = Esimerkiksi: soitettiin yhdessä ja varattiin aika.
inbox-guide-handed-on-error = Kirjoita, miten henkilö saatettiin eteenpäin.
inbox-guide-reason = Perustelu lähettäjälle ja henkilölle
inbox-guide-reason-hint = Kirjoita selkeästi. Lähettäjä näkee tämän.
inbox-guide-reason-error = Kirjoita perustelu.
inbox-guide-button = Ohjaa muualle
inbox-guide-open-case-reason = Asia on vastaanotettu ja viety henkilölle, joka siitä vastaa.
inbox-refused-acknowledged = Ohjaus on jo kuitattu. Jatka ratkaisuun.
inbox-refused-accepted = Ohjaus on jo hyväksytty. Avaa asiakas.
inbox-refused-guided = Henkilö on jo ohjattu muualle. Katso ratkaisu.
inbox-refused-withdrawn = Lähettäjä on perunut ohjauksen. Sitä ei voi enää ratkaista.
inbox-refused-model = Asiakkuutta ei voi avata tällä mallilla. Pyydä pääkäyttäjää tarkistamaan malli.
inbox-refused-same-person = Asiakkaana on jo henkilö, jolla on sama henkilötunnus. Valitse hänet.
inbox-refused-open-case = Henkilöllä on jo asiakkuus. Vie ohjaus asiakasvastaavalle kohdassa Ohjaa muualle.
inbox-notice-acknowledged = Ohjaus on kuitattu. Lähettäjä näkee sen.
inbox-notice-asked = Kysymys on lähetetty lähettäjälle.
inbox-notice-accepted = Asiakkuus on avattu. Lähettäjä näkee, kuka asian otti.
inbox-notice-guided = Henkilö on ohjattu muualle. Lähettäjä näkee ratkaisun.
# $count (Number) - how many wait
inbox-tab-waiting = Odottavat ({ $count })
# $count (Number) - how many are late
inbox-lead-late = { $count ->
    [one] Yksi ohjaus on myöhässä.
   *[other] { $count } ohjausta on myöhässä.
}
# $days (Number) - days waited
inbox-days = { $days ->
    [0] tänään
    [one] { $days } päivä
   *[other] { $days } päivää
}
# $years (Number) - whole years
inbox-age = { $years } vuotta
# $days (Number) - days late
inbox-limit-late = Myöhässä { $days } pv
# $day (String) - the limit
inbox-limit-acknowledge = Kuittaa { $day } mennessä
# $day (String) - the limit
inbox-limit-decide = Ratkaise { $day } mennessä
# $role (String) - who takes the matter over
inbox-escalates = Siirtyy: { $role }
# $number (String) - the case's number
inbox-live-case-title = Henkilöllä on jo asiakkuus { $number }
# $day (String) - the limit
inbox-next-acknowledge = Kuittaa vastaanotetuksi viimeistään { $day }.
# $day (String) - the limit
# $days (Number) - days late
# $role (String) - who takes the matter over
inbox-next-acknowledge-late = Kuittaus oli määrä tehdä { $day }. Myöhässä { $days } pv. Siirtyy: { $role }.
# $day (String) - the limit
inbox-next-decide = Ratkaise viimeistään { $day }.
# $day (String) - the limit
# $days (Number) - days late
# $role (String) - who takes the matter over
inbox-next-decide-late = Ratkaisu oli määrä tehdä { $day }. Myöhässä { $days } pv. Siirtyy: { $role }.
# $score (Number) - the score
inbox-score = { $score }/10
# $day (String) - the first day without work
inbox-fact-since = Ilman työtä { $day } alkaen
# $score (Number) - how similar the names are, in per cent
inbox-likely-similar = Sama syntymäpäivä, nimi muistuttaa ({ $score } %).
# $about (String) - why it may be the same person
# $number (String) - the case's number
inbox-likely-open-case = { $about } Asiakkuus { $number } on auki.
# $name (String) - the client's name
inbox-likely-person = Sama henkilö: { $name }

## Consulting a colleague

consult-title = Konsultaatiot
consult-to-answer-title = Minulta kysytyt
consult-asked-title = Minun kysymykseni
consult-answered-title = Minun vastaukseni
consult-empty-title = Kukaan ei odota vastaustasi
consult-empty-text = Kun kollega kysyy sinulta, kysymys näkyy tässä.
consult-former-colleague = Entinen työntekijä
consult-no-client = ilman nimettyä asiakasta
consult-was-withdrawn = Peruttu
consult-answer-title = Vastaa
consult-answer-hint = Vastauksen näkee vain kysyjä.
consult-minutes-label = Käytetty aika minuutteina
consult-minutes-error = Kirjoita käytetty aika minuutteina. Esimerkiksi 15.
consult-answer-button = Lähetä vastaus
consult-refer-link = Tee tästä ohjaus
consult-withdraw-title = Peru kysymys
consult-because-label = Miksi perut?
consult-because-error = Kirjoita, miksi perut kysymyksen.
consult-withdraw-button = Peru kysymys
consult-ask-title = Kysy kollegalta
consult-ask-text = Voit kysyä ennen ohjausta tai sen sijaan, myös nimeämättä asiakasta.
consult-of-label = Keneltä?
consult-of-error = Valitse, keneltä kysyt.
consult-question-label = Kysymys
consult-question-hint = Jos et anna asiakkaan numeroa, älä kirjoita nimeä tai tunnistettavia tietoja.
consult-question-error = Kirjoita kysymys.
consult-case-label = Asiakkuuden numero
consult-case-hint = Esimerkiksi TK-2026-0147. Vain asiakas, jonka tiimissä olet.
consult-case-error = Tällä numerolla ei löydy asiakasta, jonka asioita hoidat. Tarkista numero tai jätä se tyhjäksi.
consult-needed-by-label = Milloin tarvitset vastauksen?
consult-needed-by-error = Valitse päivä, joka on tänään tai myöhemmin.
consult-ask-button = Lähetä kysymys
consult-refused-oneself = Valitse joku muu kuin sinä itse.
consult-refused-ended = Tämän henkilön tunnus on päättynyt. Valitse toinen.
consult-refused-names = Tekstissä on henkilötunnus. Poista se tai anna asiakkuuden numero.
consult-refused-closed = Asiakkuus on päättynyt. Kysy nimeämättä asiakasta.
consult-refused-ground = Valitun henkilön organisaatiolla ei ole lupaa kuulla asiakkaasta. Kirjaa ensin peruste tai kysy nimeämättä asiakasta.
consult-refused-another = Vain se, jolta kysyttiin, voi vastata.
consult-refused-answered = Kysymykseen on jo vastattu.
consult-refused-withdrawn = Kysyjä on perunut kysymyksen. Vastausta ei tarvita.
consult-refused-referral = Tästä konsultaatiosta ei voi tehdä ohjausta.
consult-notice-asked = Kysymys on lähetetty.
consult-notice-answered = Vastauksesi on lähetetty.
consult-notice-withdrawn = Kysymys on peruttu.
# $count (Number) - questions that wait
consult-lead = { $count ->
    [0] Kukaan ei odota vastaustasi.
    [one] Yksi kysymys odottaa vastaustasi.
   *[other] { $count } kysymystä odottaa vastaustasi.
}
# $name (String) - the colleague
# $organisation (String) - the organisation
consult-colleague = { $name }, { $organisation }
# $number (String) - the case's number
consult-case = asiakkuus { $number }
# $name (String) - the colleague
# $about (String) - the case, or none
consult-asked-of = Vastaaja: { $name }, { $about }
# $name (String) - the colleague
# $about (String) - the case, or none
consult-asked-by = Kysyjä: { $name }, { $about }
# $day (String) - when the answer is needed
consult-late = Vastaus olisi tarvittu { $day }
# $day (String) - when the answer is needed
consult-waits = Vastaa viimeistään { $day }
# $day (String) - the day of the answer
# $minutes (Number) - the time it took
consult-was-answered = Vastattu { $day }, { $minutes } min
