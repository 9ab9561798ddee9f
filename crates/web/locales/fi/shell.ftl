### The frame of every page: menu, search, languages, notices, faults, forms.

shell-product-name = Työkyvyn tuki
shell-skip-link = Siirry sisältöön
shell-menu = Päävalikko
shell-menu-desk = Työpöytä
shell-menu-cases = Asiakkaat
shell-menu-referrals = Ohjaukset
# $count (Number) - referrals nobody has taken yet
shell-menu-referrals-count = { $count ->
    [one] { $count } uusi
   *[other] { $count } uutta
}
shell-menu-meetings = Kokoukset
shell-menu-tasks = Tehtävät
# $count (Number) - open tasks
shell-menu-tasks-count = { $count ->
    [one] { $count } avoin
   *[other] { $count } avointa
}
shell-menu-models = Mallit
shell-search = Hae asiakasta
shell-languages = Kieli
shell-user-menu = omat tiedot ja uloskirjautuminen
shell-sign-out-button = Kirjaudu ulos
shell-breadcrumbs = Murupolku

shell-notice-saved = Tallennettu.
shell-notice-signed-out = Olet kirjautunut ulos.

shell-not-found-title = Sivua ei löytynyt
shell-not-found-text = Tätä sivua ei ole, tai sinulla ei ole oikeutta nähdä sitä.
shell-not-found-what-now = Tarkista osoite tai palaa työpöydälle. Jos sinun pitäisi nähdä sivu, kysy asiakkaan asiakasvastaavalta.
shell-too-old-title = Lomake on vanhentunut
shell-too-old-text = Istuntosi vaihtui lomakkeen avaamisen jälkeen. Mitään ei tallennettu.
shell-too-old-what-now = Palaa edelliselle sivulle. Kopioi kirjoittamasi teksti, lataa sivu uudelleen ja lähetä lomake.
shell-conflict-title = Toinen ehti muuttaa samaa asiaa
shell-conflict-text = Joku muu tallensi muutoksen, kun kirjoitit. Hänen muutoksensa on tallessa. Sinun muutostasi ei tallennettu.
shell-conflict-what-now = Palaa edelliselle sivulle ja kopioi tekstisi. Lataa sivu uudelleen ja tee muutos siihen.
shell-too-large-title = Lomakkeessa on liikaa tekstiä
shell-too-large-text = Lähetit enemmän kuin yhteen lomakkeeseen mahtuu. Mitään ei tallennettu.
shell-too-large-what-now = Palaa edelliselle sivulle ja lyhennä tekstiä.
shell-failed-title = Sivu ei toimi juuri nyt
shell-failed-text = Tiedot ovat tallessa.
shell-failed-what-now = Yritä hetken päästä uudelleen.

shell-form-optional = (vapaaehtoinen)
shell-form-choose = Valitse
shell-form-day = Päivä
shell-form-month = Kuukausi
shell-form-year = Vuosi
shell-form-errors-title = Tarkista nämä kohdat
# $count (Number) - the most characters the field takes
shell-form-limit = Enintään { $count } merkkiä.
