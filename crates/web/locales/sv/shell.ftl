### The frame of every page: menu, search, languages, notices, faults, forms.

shell-product-name = Stöd för arbetsförmågan
shell-skip-link = Gå till innehållet
shell-menu = Huvudmeny
shell-menu-desk = Arbetsbord
shell-menu-cases = Klienter
shell-menu-referrals = Hänvisningar
shell-menu-referrals-count = { $count ->
    [one] { $count } ny
   *[other] { $count } nya
}
shell-menu-meetings = Möten
shell-menu-tasks = Uppgifter
shell-menu-tasks-count = { $count ->
    [one] { $count } öppen
   *[other] { $count } öppna
}
shell-menu-models = Modeller
shell-search = Sök klient
shell-languages = Språk
shell-user-menu = egna uppgifter och utloggning
shell-sign-out-button = Logga ut
shell-breadcrumbs = Länkstig

shell-notice-saved = Sparat.
shell-notice-signed-out = Du har loggat ut.

shell-not-found-title = Sidan hittades inte
shell-not-found-text = Sidan finns inte, eller så har du inte rätt att se den.
shell-not-found-what-now = Kontrollera adressen eller gå tillbaka till arbetsbordet. Om du borde se sidan, fråga den klientansvariga.
shell-too-old-title = Blanketten är föråldrad
shell-too-old-text = Din session byttes efter att du öppnade blanketten. Inget sparades.
shell-too-old-what-now = Gå tillbaka till föregående sida. Kopiera det du skrivit, ladda om sidan och skicka blanketten.
shell-conflict-title = Någon annan hann ändra samma sak
shell-conflict-text = Någon annan sparade en ändring medan du skrev. Den ändringen är sparad. Din ändring sparades inte.
shell-conflict-what-now = Gå tillbaka till föregående sida och kopiera din text. Ladda om sidan och gör ändringen där.
shell-too-large-title = Blanketten har för mycket text
shell-too-large-text = Du skickade mer än vad som ryms i en blankett. Inget sparades.
shell-too-large-what-now = Gå tillbaka till föregående sida och korta ner texten.
shell-failed-title = Sidan fungerar inte just nu
shell-failed-text = Uppgifterna är sparade.
shell-failed-what-now = Försök igen om en stund.

shell-form-optional = (frivillig)
shell-form-choose = Välj
shell-form-day = Dag
shell-form-month = Månad
shell-form-year = År
shell-form-errors-title = Kontrollera de här punkterna
shell-form-limit = Högst { $count } tecken.
