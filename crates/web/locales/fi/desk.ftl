### The work desk.

desk-title = Työpöytä
# $name (String) - name
desk-greeting = Hei { $name }, tämä odottaa sinua
# $count (Number) - count
desk-own-cases = { $count ->
    [one] Vastaat { $count } asiakkaasta
   *[other] Vastaat { $count } asiakkaasta
}
desk-offers-title = Vastaa näihin
# $client (String) - client
# $from (String) - from
desk-offer = Vastuuta siirretään sinulle. Asiakas: { $client }. Ehdottaja: { $from }.
# $client (String) - client
# $on (String) - on
desk-follow-up = Tee jälkiseuranta. Asiakas: { $client }. Määräaika: { $on }.
desk-alerts-title = Huomioitavat asiakkaat
desk-alert-responsible = Asiakasvastaava puuttuu
desk-alert-responsible-text = Kukaan ei vastaa polusta.
desk-alert-ground = Suostumus puuttuu
desk-alert-ground-text = Suunnitelmaa ei voi jakaa.
desk-alert-review = Seuranta myöhässä
desk-alert-review-text = Ei tiedetä, miten suunnitelma etenee.
desk-alert-next = Seuraava askel sopimatta
desk-alert-next-text = Asiakas ei tiedä, mitä tapahtuu.
desk-group-link = Näytä kaikki
desk-all-well-title = Kaikki on kunnossa
desk-all-well-text = Jokaisella asiakkaalla on vastuuhenkilö ja seuraava askel.
desk-tasks-title = Tehtäväni
desk-tasks-link = Kaikki tehtävät
# $count (Number) - count
desk-tasks-more = { $count ->
    [one] Näytä { $count } tehtävä
   *[other] Näytä kaikki { $count } tehtävää
}
# $days (Number) - days
desk-task-late = Myöhässä { $days } pv
desk-no-tasks-title = Ei tehtäviä
desk-no-tasks-text = Tehtäviä syntyy kokousten päätöksistä ja suunnitelmista.
desk-referrals-title = Ohjaukset
desk-referrals-text = odottaa vastausta
desk-referrals-link = Avaa ohjaukset
desk-meetings-title = Tulevat kokoukset
desk-meetings-link = Kaikki kokoukset
# $at (String) - at
# $place (String) - place
desk-meeting-when = { $at }, { $place }
desk-meeting-remote = etäyhteydellä
desk-no-meetings-title = Ei tulevia kokouksia
desk-no-meetings-text = Sovi kokous asiakkaan sivulta.
desk-consultations-title = Konsultaatiot
# $by (String) - by
desk-consultation = Kollega odottaa vastausta, viimeistään { $by }
desk-no-consultations = Kukaan ei odota sinulta vastausta.
desk-consultations-link = Avaa konsultaatiot
