### The list of cases.

cases-title = Klienter
cases-filter = Avgränsa klienter
cases-words-label = Namn, personbeteckning eller ärendenummer
cases-words-hint = Början av namnet räcker.
cases-step-label = Steg
cases-alert-label = Att uppmärksamma
cases-responsible-label = Klientansvarig
cases-state-label = Klientskap
cases-state-open = Öppna
cases-state-closed = Avslutade
cases-order-label = Ordning
cases-order-next = Enligt nästa steg
cases-order-name = Enligt namn
cases-order-step = Längst i samma steg
cases-any = Alla
cases-filter-button = Sök
cases-filter-clear = Rensa avgränsningarna
cases-count = { $count ->
    [one] { $count } klient
   *[other] { $count } klienter
}
cases-count-part = Klienter { $start }–{ $end }, sammanlagt { $count }
cases-column-client = Klient
cases-column-step = Steg
cases-column-next = Nästa steg
cases-column-responsible = Klientansvarig
cases-column-alert = Att uppmärksamma
cases-since = sedan { $on }
cases-next-none = Inte avtalat
cases-next-task = Uppgift { $on }
cases-next-meeting = Möte { $on }
cases-next-assessment = Bedömning { $on }
cases-next-review = Uppföljning { $on }
cases-next-follow-up = Efteruppföljning { $on }
cases-pager = Sidor
cases-earlier = Föregående
cases-later = Följande
cases-empty-title = Inga klienter med dessa avgränsningar
cases-empty-text = Klientskapet börjar när en hänvisning godkänns.
