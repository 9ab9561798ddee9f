### The list of cases.

cases-title = Asiakkaat
cases-filter = Rajaa asiakkaita
cases-words-label = Nimi, henkilötunnus tai tapauksen numero
cases-words-hint = Nimen alku riittää.
cases-step-label = Vaihe
cases-alert-label = Huomioitavaa
cases-responsible-label = Asiakasvastaava
cases-state-label = Asiakkuus
cases-state-open = Avoimet
cases-state-closed = Päättyneet
cases-order-label = Järjestys
cases-order-next = Seuraavan askeleen mukaan
cases-order-name = Nimen mukaan
cases-order-step = Pisimpään samassa vaiheessa
cases-any = Kaikki
cases-filter-button = Hae
cases-filter-clear = Tyhjennä rajaukset
# $count (Number) - count
cases-count = { $count ->
    [one] { $count } asiakas
   *[other] { $count } asiakasta
}
# $start (Number) - start
# $end (Number) - end
# $count (Number) - count
cases-count-part = Asiakkaat { $start }–{ $end }, yhteensä { $count }
cases-column-client = Asiakas
cases-column-step = Vaihe
cases-column-next = Seuraavaksi
cases-column-responsible = Asiakasvastaava
cases-column-alert = Huomioitavaa
# $on (String) - on
cases-since = { $on } alkaen
cases-next-none = Ei sovittu
# $on (String) - on
cases-next-task = Tehtävä { $on }
# $on (String) - on
cases-next-meeting = Kokous { $on }
# $on (String) - on
cases-next-assessment = Arvio { $on }
# $on (String) - on
cases-next-review = Seuranta { $on }
# $on (String) - on
cases-next-follow-up = Jälkiseuranta { $on }
cases-pager = Sivut
cases-earlier = Edelliset
cases-later = Seuraavat
cases-empty-title = Ei asiakkaita näillä rajauksilla
cases-empty-text = Asiakkuus alkaa, kun ohjaus hyväksytään.
