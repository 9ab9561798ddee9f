### Findings: what is wrong, what it prevents, who mends it.

finding-who-label = Vastuu:
# $who (String) - shown
# $by (String) - shown
finding-who = { $who }, viimeistään { $by }.
finding-coordinator = Työkykykoordinaattori
finding-no-responsible-title = Asiakasvastaava puuttuu
finding-no-responsible-text = Kukaan ei vastaa asiakkaan polusta. Vaihetta ei voi päättää eikä suunnitelmaa hyväksyä.
finding-no-responsible-link = Nimeä asiakasvastaava
# $who (String) - shown
finding-ground-title = Suostumus puuttuu: { $who }
# $who (String) - shown
finding-ground-text = Tiedonvaihdolle ei ole perustetta. Suunnitelmaa ja arvioita ei voi jakaa: { $who }.
finding-ground-link = Kirjaa suostumus
finding-no-next-title = Seuraavaa askelta ei ole sovittu
finding-no-next-text = Asiakas ei tiedä, mitä tapahtuu ja milloin.
finding-no-next-link = Sovi seuraava askel
# $days (Number) - shown
finding-first-contact-title = Ensimmäinen yhteydenotto myöhässä { $days } pv
finding-first-contact-text = Asiakas odottaa vastausta pyyntöönsä.
finding-first-contact-link = Kirjaa yhteydenotto
# $days (Number) - shown
# $step (String) - shown
finding-step-late-title = Vaihe myöhässä { $days } pv: { $step }
finding-step-late-text = Tavoiteaika on ylittynyt. Katso, mitä vaiheesta vielä puuttuu.
finding-step-late-link = Katso, mitä puuttuu
# $who (String) - shown
finding-not-acknowledged-title = Suunnitelma kuittaamatta: { $who }
# $lines (Number) - shown
finding-not-acknowledged-text = { $lines ->
    [one] Kuittaamatta on { $lines } kohta. Palvelun alkamisesta ei ole varmuutta.
   *[other] Kuittaamatta on { $lines } kohtaa. Palvelun alkamisesta ei ole varmuutta.
}
finding-not-acknowledged-link = Avaa kuittaukset
# $who (String) - shown
finding-line-refused-title = Ei pysty toteuttamaan: { $who }
# $line (String) - shown
finding-line-refused-text = Kohta: { $line }. Suunnitelmaa pitää muuttaa yhdessä asiakkaan kanssa.
finding-line-refused-link = Avaa suunnitelma
# $days (Number) - shown
finding-review-late-title = Seuranta myöhässä { $days } pv
finding-review-late-text = Ei tiedetä, miten suunnitelma etenee.
finding-review-late-link = Kirjaa seuranta
# $times (Number) - shown
finding-bounced-title = Asiakasta on siirretty { $times } kertaa
finding-bounced-text = Asiakas on palannut takaisin tai vastuu on vaihtunut usein. Sopikaa yhdessä, kuka kulkee rinnalla.
finding-bounced-link = Katso aikajana
finding-duplicated-title = Sama arvio on tehty kahdesti
finding-duplicated-text = Aiempi arvio oli vielä voimassa, eikä uudelle ole kirjattu syytä.
finding-duplicated-link = Avaa arviot
# $line (String) - shown
finding-service-gap-title = Palvelu ei ole alkanut: { $line }
# $days (Number) - shown
finding-service-gap-text = Sovitusta alkamisesta on kulunut { $days } pv.
finding-service-gap-link = Avaa palvelut
# $days (Number) - shown
finding-follow-up-title = Jälkiseuranta tekemättä { $days } pv
finding-follow-up-text = Ilman jälkiseurantaa ei tiedetä, auttoiko tuki.
finding-follow-up-link = Kirjaa jälkiseuranta
# $language (String) - shown
finding-language-title = Palvelukieli ei toteudu: { $language }
finding-language-text = Asiakasvastaava ei palvele asiakkaan kielellä. Varmista tulkki tai sovi vaihdosta.
finding-language-link = Avaa tiimi
# $name (String) - shown
# $cases (Number) - shown
finding-caseload-title = Liikaa asiakkaita: { $name }, { $cases }
# $limit (Number) - shown
finding-caseload-text = Alueen oma raja on { $limit } asiakasta.
finding-caseload-link = Avaa tiimi
# $on (String) - shown
finding-consent-ending-title = Suostumus päättyy { $on }
finding-consent-ending-text = Sen jälkeen tietoja ei voi enää vaihtaa. Kysy asiakkaalta uudelleen.
finding-consent-ending-link = Avaa suostumukset
# $tasks (Number) - shown
finding-overdue-title = { $tasks ->
    [one] { $tasks } tehtävä myöhässä
   *[other] { $tasks } tehtävää myöhässä
}
# $days (Number) - shown
finding-overdue-text = Vanhin on myöhässä { $days } pv.
finding-overdue-link = Avaa tehtävät
# $name (String) - shown
finding-orphaned-title = Tehtävillä ei ole tekijää: { $name }
# $tasks (Number) - shown
finding-orphaned-text = Työntekijän tunnus on päättynyt. Tehtäviä jää tekemättä { $tasks }.
finding-orphaned-link = Siirrä tehtävät
