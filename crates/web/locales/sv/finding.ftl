### Findings: what is wrong, what it prevents, who mends it.

finding-who-label = Ansvarig:
finding-who = { $who }, senast { $by }.
finding-coordinator = Samordnaren för arbetsförmågan
finding-no-responsible-title = Klientansvarig saknas
finding-no-responsible-text = Ingen ansvarar för klientens stig. Steget kan inte avslutas och planen kan inte godkännas.
finding-no-responsible-link = Utse klientansvarig
finding-ground-title = Samtycke saknas: { $who }
finding-ground-text = Det finns ingen grund för informationsutbyte. Planen och bedömningarna kan inte delas: { $who }.
finding-ground-link = Anteckna samtycket
finding-no-next-title = Nästa steg är inte avtalat
finding-no-next-text = Klienten vet inte vad som händer och när.
finding-no-next-link = Avtala nästa steg
finding-first-contact-title = Den första kontakten är { $days } dagar försenad
finding-first-contact-text = Klienten väntar på svar.
finding-first-contact-link = Anteckna kontakten
finding-step-late-title = Steget är { $days } dagar försenat: { $step }
finding-step-late-text = Måltiden har överskridits. Se vad som ännu saknas i steget.
finding-step-late-link = Se vad som saknas
finding-not-acknowledged-title = Planen är inte kvitterad: { $who }
finding-not-acknowledged-text = { $lines ->
    [one] { $lines } punkt är inte kvitterad. Det är inte säkert att tjänsten börjar.
   *[other] { $lines } punkter är inte kvitterad. Det är inte säkert att tjänsten börjar.
}
finding-not-acknowledged-link = Öppna kvitteringarna
finding-line-refused-title = Kan inte genomföra: { $who }
finding-line-refused-text = Punkt: { $line }. Planen behöver ändras tillsammans med klienten.
finding-line-refused-link = Öppna planen
finding-review-late-title = Uppföljningen är { $days } dagar försenad
finding-review-late-text = Det är inte känt hur planen framskrider.
finding-review-late-link = Anteckna uppföljningen
finding-bounced-title = Klienten har flyttats { $times } gånger
finding-bounced-text = Klienten har kommit tillbaka eller ansvaret har bytts ofta. Kom överens om vem som går bredvid.
finding-bounced-link = Se tidslinjen
finding-duplicated-title = Samma bedömning har gjorts två gånger
finding-duplicated-text = Den tidigare bedömningen gällde ännu och ingen orsak till en ny har antecknats.
finding-duplicated-link = Öppna bedömningarna
finding-service-gap-title = Tjänsten har inte börjat: { $line }
finding-service-gap-text = Det har gått { $days } dagar sedan den avtalade starten.
finding-service-gap-link = Öppna tjänsterna
finding-follow-up-title = Efteruppföljningen är { $days } dagar försenad
finding-follow-up-text = Utan efteruppföljning vet vi inte om stödet hjälpte.
finding-follow-up-link = Anteckna efteruppföljningen
finding-language-title = Servicespråket uppfylls inte: { $language }
finding-language-text = Den klientansvariga betjänar inte på klientens språk. Ordna tolk eller kom överens om ett byte.
finding-language-link = Öppna teamet
finding-caseload-title = För många klienter: { $name }, { $cases }
finding-caseload-text = Områdets egen gräns är { $limit } klienter.
finding-caseload-link = Öppna teamet
finding-consent-ending-title = Samtycket upphör { $on }
finding-consent-ending-text = Efter det kan information inte längre utbytas. Fråga klienten på nytt.
finding-consent-ending-link = Öppna samtyckena
finding-overdue-title = { $tasks ->
    [one] { $tasks } uppgift försenad
   *[other] { $tasks } uppgifter försenad
}
finding-overdue-text = Den äldsta är { $days } dagar försenad.
finding-overdue-link = Öppna uppgifterna
finding-orphaned-title = Uppgifterna saknar utförare: { $name }
finding-orphaned-text = Arbetstagarens konto har upphört. { $tasks } uppgifter blir ogjorda.
finding-orphaned-link = Flytta uppgifterna
