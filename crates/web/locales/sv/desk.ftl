### The work desk.

desk-title = Arbetsbord
desk-greeting = Hej { $name }, det här väntar på dig
desk-own-cases = { $count ->
    [one] Du ansvarar för { $count } klient
   *[other] Du ansvarar för { $count } klienter
}
desk-offers-title = Svara på de här
desk-offer = Ansvaret föreslås överföras till dig. Klient: { $client }. Förslag av: { $from }.
desk-follow-up = Gör efteruppföljningen. Klient: { $client }. Tidsfrist: { $on }.
desk-alerts-title = Klienter att uppmärksamma
desk-alert-responsible = Klientansvarig saknas
desk-alert-responsible-text = Ingen ansvarar för stigen.
desk-alert-ground = Samtycke saknas
desk-alert-ground-text = Planen kan inte delas.
desk-alert-review = Uppföljningen försenad
desk-alert-review-text = Det är inte känt hur planen framskrider.
desk-alert-next = Nästa steg inte avtalat
desk-alert-next-text = Klienten vet inte vad som händer.
desk-group-link = Visa alla
desk-all-well-title = Allt är i sin ordning
desk-all-well-text = Varje klient har en ansvarig och ett nästa steg.
desk-tasks-title = Mina uppgifter
desk-tasks-link = Alla uppgifter
desk-tasks-more = { $count ->
    [one] Visa { $count } uppgift
   *[other] Visa alla { $count } uppgifter
}
desk-task-late = { $days } dagar försenad
desk-no-tasks-title = Inga uppgifter
desk-no-tasks-text = Uppgifter uppstår ur mötesbeslut och planer.
desk-referrals-title = Hänvisningar
desk-referrals-text = väntar på svar
desk-referrals-link = Öppna hänvisningarna
desk-meetings-title = Kommande möten
desk-meetings-link = Alla möten
desk-meeting-when = { $at }, { $place }
desk-meeting-remote = på distans
desk-no-meetings-title = Inga kommande möten
desk-no-meetings-text = Avtala ett möte på klientens sida.
desk-consultations-title = Konsultationer
desk-consultation = En kollega väntar på svar, senast { $by }
desk-no-consultations = Ingen väntar på ditt svar.
desk-consultations-link = Öppna konsultationerna
