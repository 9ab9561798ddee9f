### The team, the responsible worker and handover.

team-title = Tiimi
team-cancel = Palaa tallentamatta
team-back = Takaisin
team-continue = Jatka
team-back-to-team = Takaisin tiimiin
team-notice-named = Tehtävään on nimetty henkilö.
team-notice-ended = Tehtävä päättyi.
team-notice-joined = Tiimissä on uusi jäsen.
team-notice-left = Jäsen ei enää kuulu tiimiin.
team-notice-offered = Vastuun siirtoa on ehdotettu. Vastuu ei ole vielä siirtynyt.
team-notice-accepted = Ehdotus on hyväksytty. Vastuu siirtyy vasta, kun siirto viedään loppuun.
team-notice-declined = Kieltäytymisesi on kirjattu. Vastuu ei siirtynyt.
team-notice-met = Yhteinen tapaaminen on kirjattu.
team-notice-completed = Vastuu on siirtynyt.
team-notice-withdrawn = Ehdotus on peruttu. Vastuu ei siirtynyt.
# $on (String) - on
team-since = Alkaen { $on }
# $from (String) - from
# $to (String) - to
team-times = { $from }–{ $to }
# $about (String) - about
# $cases (Number) - cases
# $languages (String) - languages
team-candidate-hint = { $cases ->
    [one] { $about }. Vastaa nyt { $cases } asiakkaasta. Kielet: { $languages }.
   *[other] { $about }. Vastaa nyt { $cases } asiakkaasta. Kielet: { $languages }.
}
team-without-account = Ei tunnusta
team-own-person = Asiakkaan oma läheinen
team-end-link = Päätä tehtävä
team-remove-link = Poista tiimistä
team-no-responsible = Asiakkaalla ei ole nyt nimettyä asiakasvastaavaa. Tiimi valitsee ammattilaisen, jonka palveluja asiakas tarvitsee eniten.
team-name-link = Nimeä asiakasvastaava
team-offer-link = Siirrä vastuu saattaen
team-unfit-title = Vastuu on siirrettävä toiselle
team-unfit-text = Siirrä vastuu saattaen, jotta asiakas ei jää hetkeksikään yksin.
team-handover-title = Vastuun siirto saattaen
# $giver (String) - giver
# $receiver (String) - receiver
team-handover-live = Vastuuta siirretään. Antaja: { $giver }. Saaja: { $receiver }.
team-handover-link = Avaa siirto
# $on (String) - on
# $giver (String) - giver
# $receiver (String) - receiver
team-handover-row = { $on }: { $giver } → { $receiver }
team-beside-title = Työpari ja sijainen
team-pair-link = Nimeä työpari
team-substitute-link = Nimeä sijainen
team-beside-empty = Työparia tai sijaista ei ole nimetty.
team-lacks-pair-title = Työpari puuttuu
team-lacks-pair-text = Sosiaalihuollon omatyöntekijä saa tiimiltä työparin. Nimeä työpari.
team-members-title = Muut tiimin jäsenet
team-members-empty = Tiimissä ei ole vielä muita jäseniä.
team-add-link = Lisää jäsen
team-missing-title = Tiimistä puuttuu rooli
team-missing-text = Alueen toimintamalli edellyttää näitä rooleja. Lisää jäsen, joka hoitaa roolin.
team-duties-title = Asiakasvastaavan kuusi tehtävää
# $met (Number) - met
team-duties-count = Kunnossa { $met }/6
team-duty-met = Kunnossa
team-duty-lacking = Kesken
team-duty-ground = Tiedonvaihtoon on kirjallinen suostumus tai muu peruste
team-duty-ground-link = Avaa suostumukset
team-duty-arrangements = Käytännön järjestelyt on sovittu
team-duty-meetings-link = Avaa kokoukset
team-duty-informed = Verkosto saa tiedon
team-duty-recorded = Suunnitelma on kirjattu
team-duty-plan-link = Avaa suunnitelma
team-duty-known = Kaikki toteuttajat tuntevat suunnitelman
team-duty-carried-out = Suunnitelma toteutuu ja sitä seurataan
team-lack-ground = Suostumusta tai muuta perustetta ei ole kirjattu.
team-lack-next-step = Seuraavaa tehtävää tai kokousta ei ole sovittu.
# $days (Number) - days
team-lack-nothing-heard = Verkosto ei ole saanut tietoa { $days } päivään.
team-lack-plan = Suunnitelmaa ei ole vielä hyväksytty.
# $people (Number) - people
team-lack-acknowledged = { $people ->
    [one] { $people } toteuttaja ei ole vielä kuitannut suunnitelmaa.
   *[other] { $people } toteuttajaa ei ole vielä kuitannut suunnitelmaa.
}
# $lines (Number) - lines
team-lack-not-begun = { $lines ->
    [one] { $lines } suunnitelman kohta ei ole alkanut ajallaan.
   *[other] { $lines } suunnitelman kohtaa ei ole alkanut ajallaan.
}
team-lack-review = Suunnitelman seuranta on myöhässä.
team-social-care-title = Sosiaalihuollon asiakkuus
team-social-care-not = Asiakasta ei ole merkitty sosiaalihuollon asiakkaaksi. Sosiaalihuollon asiakkaan asiakasvastaava on omatyöntekijä (sosiaalihuoltolaki 42 §).
team-social-care-is = Asiakas on sosiaalihuollon asiakas. Asiakasvastaava on omatyöntekijä (sosiaalihuoltolaki 42 §).
team-social-care-with-pair = Asiakas on sosiaalihuollon asiakas. Asiakasvastaava on omatyöntekijä, ja tiimi antaa hänelle työparin (sosiaalihuoltolaki 42 §).
team-social-care-set = Merkitse sosiaalihuollon asiakkaaksi
team-social-care-unset = Poista merkintä
team-history-title = Vastuun historia
team-history-empty = Historiaa ei vielä ole.
team-handovers-title = Vastuun siirrot
team-may-not-account-ended = Henkilön tunnus on päättynyt.
team-may-not-other-county = Henkilö työskentelee toisella hyvinvointialueella.
team-may-not-role = Alueen toimintamallin mukaan henkilön rooli ei voi nyt vastata tästä asiakkaasta.
team-may-not-organisation = Alueen toimintamallin mukaan asiakasvastaava ei voi tulla tästä organisaatiosta.
team-may-not-official = Alueen toimintamalli edellyttää virkasuhdetta.
team-may-not-social-care = Sosiaalihuollon asiakkaan asiakasvastaava on sosiaalihuollon työntekijä.
# $count (Number) - count
team-others-title = { $count ->
    [one] { $count } työntekijä ei voi nyt vastata asiakkaasta. Katso syy.
   *[other] { $count } työntekijää ei voi nyt vastata asiakkaasta. Katso syyt.
}
team-nobody-may = Kukaan ei voi nyt ottaa tehtävää. Kysy koordinaattorilta.
team-name-title = Nimeä asiakasvastaava
team-name-text = Asiakasvastaava kulkee asiakkaan rinnalla koko polun. Myöhemmin vastuu siirtyy vain saattaen.
team-name-button = Nimeä asiakasvastaava
team-pair-title = Nimeä työpari
team-pair-text = Työpari auttaa asiakasvastaavaa. Vastuu ei siirry työparille.
team-pair-button = Nimeä työpari
team-substitute-title = Nimeä sijainen
team-substitute-text = Sijainen hoitaa asiaa, kun asiakasvastaava on poissa. Vastuu ei siirry sijaiselle.
team-substitute-button = Nimeä sijainen
team-to-label = Kuka?
team-to-hint = Ensin ne, jotka puhuvat asiakkaan kieltä ja joilla on vähiten asiakkaita.
team-to-error = Valitse henkilö.
team-from-label = Ensimmäinen päivä
team-from-error = Kirjoita ensimmäinen päivä.
team-until-label = Viimeinen päivä
team-until-hint = Tämä päivä kuuluu vielä sijaisuuteen.
team-until-error = Kirjoita viimeinen päivä.
team-reason-label = Miksi juuri hän?
team-reason-hint = Asiakas ja tiimi näkevät perustelun.
team-reason-error = Kirjoita, miksi juuri hän.
team-refused-closed = Asiakkuus on päättynyt. Avaa asiakkuus ensin uudelleen.
team-refused-already-named = Asiakasvastaava on jo nimetty. Vastuu siirtyy vain saattaen.
team-refused-no-responsible = Nimeä ensin asiakasvastaava.
team-refused-is-responsible = Hän on jo asiakkaan asiakasvastaava. Valitse toinen.
team-refused-already-holds = Hänellä on jo tämä tehtävä.
team-refused-pair-role = Alueen toimintamallin mukaan työpari ei voi tulla tästä roolista. Valitse toinen.
team-refused-days = Viimeinen päivä on ennen ensimmäistä. Korjaa päivät.
team-refused-already-ended = Tehtävä on jo päättynyt.
team-refused-only-handover = Hän on asiakkaan asiakasvastaava. Siirrä vastuu ensin saattaen.
team-refused-already-member = Henkilö on jo tiimissä.
team-refused-no-own-people = Alueen toimintamallissa läheiset eivät kuulu tiimiin.
team-refused-role-organisation = Rooli ei sovi tähän organisaatioon. Valitse toinen rooli.
team-refused-already-left = Henkilö on jo lähtenyt tiimistä.
# $count (Number) - count
team-refused-open-lines = { $count ->
    [one] Henkilöllä on { $count } avoin suunnitelman kohta. Anna se ensin toiselle.
   *[other] Henkilöllä on { $count } avointa suunnitelman kohtaa. Anna ne ensin toisille.
}
# $what (String) - what
# $name (String) - name
team-end-title = { $what } { $name }: päätetäänkö tehtävä?
team-end-text = Tehtävä päättyy heti. Henkilö näkee asian edelleen, jos hän on tiimin jäsen.
team-end-button = Päätä tehtävä
# $name (String) - name
team-remove-title = Poistetaanko tiimistä: { $name }?
team-remove-text = Henkilö ei sen jälkeen näe asiakkaan tietoja. Tiimin historia säilyy.
team-remove-lines-title = Nämä suunnitelman kohdat tarvitsevat ensin uuden tekijän
team-remove-button = Poista tiimistä
team-member-title = Lisää jäsen tiimiin
team-member-text = Tiimi kootaan asiakkaan tarpeen mukaan. Kysy asiakkaalta, ketkä ovat mukana.
team-member-kind-label = Kuka tulee mukaan?
team-member-kind-account = Alueen tai verkoston työntekijä
team-member-kind-account-hint = Hänellä on tunnus tähän palveluun.
team-member-kind-named = Ammattilainen, jolla ei ole tunnusta
team-member-kind-named-hint = Esimerkiksi oppilaitoksesta tai järjestöstä.
team-member-kind-own = Asiakkaan oma läheinen
team-member-kind-own-hint = Esimerkiksi perheenjäsen, ystävä tai tukihenkilö.
team-member-kind-error = Valitse, kuka tulee mukaan.
team-member-account-label = Työntekijä
team-member-account-hint = Listalla ovat ne, jotka eivät vielä ole tiimissä.
team-member-name-label = Etunimi ja sukunimi
team-member-name-hint = Kirjoita nimi samalla tavalla suunnitelmaan ja suostumukseen.
team-member-name-error = Kirjoita nimi.
team-member-organisation-label = Organisaatio
team-member-organisation-hint = Esimerkiksi Vaasan ammattiopisto.
team-member-organisation-error = Kirjoita organisaation nimi.
team-member-organisation-kind-label = Millainen organisaatio?
team-member-organisation-kind-error = Valitse, millainen organisaatio on.
team-member-role-label = Rooli tiimissä
team-member-role-hint = Roolit ovat alueen omasta toimintamallista.
team-member-role-own-hint = Jos et valitse, käytetään hänen omaa rooliaan.
team-member-role-error = Valitse rooli.
team-member-team-label = Mikä alueen tiimeistä?
team-member-team-error = Valitse tiimi listalta.
team-member-relation-label = Kuka hän on asiakkaalle?
team-member-relation-hint = Esimerkiksi sisar, ystävä tai tukihenkilö.
team-member-relation-error = Kirjoita, kuka hän on asiakkaalle.
team-member-contact-label = Puhelin tai sähköposti
team-member-sees = Jäsen toisesta organisaatiosta näkee asiakkaan tietoja vasta, kun suostumus tai muu peruste on kirjattu.
team-member-button = Lisää tiimiin
team-offer-title = Ehdota vastuun siirtoa
team-offer-text = Vastuu siirtyy saattaen: toinen hyväksyy, tapaatte yhdessä asiakkaan kanssa, ja sitten siirto viedään loppuun. Siihen asti vastuu on nykyisellä asiakasvastaavalla.
team-offer-to-label = Kenelle?
team-offer-reason-label = Syy
team-offer-reason-hint = Esimerkiksi: asiakas tarvitsee nyt eniten työhönvalmennusta.
team-offer-reason-error = Kirjoita, miksi vastuu siirtyy.
team-offer-button = Ehdota siirtoa
team-offer-refused-nobody = Asiakkaalla ei ole asiakasvastaavaa. Nimeä ensin asiakasvastaava.
team-offer-refused-not-yours = Vain nykyinen asiakasvastaava ehdottaa siirtoa. Koordinaattori voi, kun asiakasvastaavan tunnus on päättynyt.
team-offer-refused-present = Hän on jo asiakkaan asiakasvastaava. Valitse toinen.
team-offer-refused-under-way = Toinen siirto on jo kesken. Vie se loppuun tai peru se ensin.
# $giver (String) - giver
# $receiver (String) - receiver
team-handover-heading = Vastuun siirto: { $giver } → { $receiver }
team-handover-offered = Odottaa vastausta
team-handover-accepted = Hyväksytty
team-handover-met = Tavattu yhdessä
team-handover-completed = Vastuu siirtyi
team-handover-declined = Ei hyväksytty
team-handover-withdrawn = Peruttu
# $name (String) - name
team-handover-present = Nyt vastuussa: { $name }.
team-handover-rule = Vastuu siirtyy vasta viimeisessä vaiheessa, yhdellä hetkellä. Asiakas ei ole hetkeäkään ilman asiakasvastaavaa.
team-step-offered = Ehdotettu
team-step-accepted = Hyväksytty
team-step-met = Tavattu yhdessä
team-step-completed = Vastuu siirtyi
# $on (String) - on
team-step-done = Valmis · { $on }
team-step-turn = Nyt vuorossa
team-step-waits = Myöhemmin
team-step-not-done = Ei toteutunut
# $receiver (String) - receiver
team-next-offered = Seuraavaksi vastaa: { $receiver }.
team-next-accepted = Seuraavaksi tapaatte yhdessä asiakkaan kanssa ja kirjaatte tapaamisen.
# $receiver (String) - receiver
team-next-met = Seuraavaksi siirto viedään loppuun. Sitten vastuussa on: { $receiver }.
# $receiver (String) - receiver
team-next-completed = Siirto on valmis. Vastuun sai: { $receiver }.
# $receiver (String) - receiver
team-next-declined = Vastuu ei siirtynyt. Vastaus: { $receiver } ei ottanut vastuuta.
team-next-withdrawn = Ehdotus peruttiin. Vastuu ei siirtynyt.
team-because-label = Perustelu
team-accept-title = Otatko vastuun?
team-accept-text = Kun hyväksyt, sovitte yhteisen tapaamisen asiakkaan kanssa. Vastuu ei siirry vielä.
team-accept-button = Hyväksy ehdotus
team-decline-title = Et voi ottaa vastuuta?
team-decline-because-label = Miksi et?
team-decline-because-hint = Ehdottaja näkee perustelun ja etsii toisen.
team-decline-button = Kieltäydy
team-meeting-title = Kirjaa yhteinen tapaaminen
team-meeting-text = Tapaamisessa ovat asiakas, nykyinen asiakasvastaava ja uusi asiakasvastaava.
team-meeting-day-label = Tapaamisen päivä
team-meeting-day-error = Kirjoita tapaamisen päivä.
team-meeting-client-label = Oliko asiakas mukana?
team-meeting-present = Asiakas oli mukana
team-meeting-absent = Asiakas ei ollut mukana
team-meeting-absent-label = Miksi asiakas ei ollut mukana?
team-meeting-absent-hint = Vastaa vain, jos asiakas ei ollut mukana.
team-meeting-absent-error = Kirjoita, miksi asiakas ei ollut mukana.
team-meeting-agreed-label = Mitä sovittiin?
team-meeting-agreed-hint = Esimerkiksi: kuka soittaa ensin, mitä jatketaan ja mikä muuttuu.
team-meeting-button = Kirjaa tapaaminen
# $on (String) - on
team-meeting-held = Yhteinen tapaaminen { $on }
team-meeting-was-present = Asiakas oli mukana.
# $because (String) - because
team-meeting-was-absent = Asiakas ei ollut mukana: { $because }
team-complete-title = Vie siirto loppuun
team-complete-text = Vastuu siirtyy heti. Entisen asiakasvastaavan tehtävä päättyy samalla hetkellä. Hän näkee asian jatkossa vain, jos hän on tiimin jäsen.
team-complete-button = Siirrä vastuu
team-withdraw-title = Peru siirto
team-withdraw-text = Vastuu pysyy nykyisellä asiakasvastaavalla. Perustelu jää näkyviin.
team-withdraw-because-label = Miksi siirto perutaan?
team-withdraw-button = Peru siirto
team-handover-because-error = Kirjoita perustelu.
team-handover-agreed-error = Kirjoita, mitä tapaamisessa sovittiin.
team-handover-refused-step = Siirto on jo toisessa vaiheessa. Katso, mikä on nyt vuorossa.
team-handover-refused-receiver = Vain se, jolle vastuuta ehdotetaan, vastaa ehdotukseen.
team-handover-refused-party = Vain siirron osapuolet tekevät tämän.
team-handover-refused-future = Tapaamisen päivä on vasta tulossa. Kirjaa tapaaminen, kun se on pidetty.
team-handover-refused-moved = Ehdottaja ei ole enää asiakasvastaava. Peru tämä siirto.
team-handover-refused-term = Nykyinen tehtävä alkoi juuri. Yritä hetken päästä uudelleen.
