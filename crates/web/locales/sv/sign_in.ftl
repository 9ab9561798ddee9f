### The front page, signing in and signing out.

sign-in-front-title = Stöd för arbete och vardag
sign-in-front-what-one = Stödet för arbetsförmågan hjälper när sjukdom, funktionsnedsättning eller livssituation gör det svårt att arbeta.
sign-in-front-what-two = Du har en väg, en plan och en person som ansvarar för helheten.
sign-in-front-what-three = Hälso- och sjukvården, socialvården, sysselsättningstjänsterna, FPA och organisationerna arbetar tillsammans.
sign-in-front-what-four = Du bestämmer vad som skrivs i planen och vem som får se dina uppgifter.
sign-in-front-help-title = Jag behöver hjälp själv
sign-in-front-help-text = Berätta kort vad som är svårt. Du behöver ingen remiss. Du får svar inom några dagar.
sign-in-front-help-button = Ta kontakt
sign-in-front-refer-title = Jag hänvisar någon annan
sign-in-front-refer-text = En närstående eller en yrkesperson kan be om hjälp för någon annan. Du behöver inget konto. Du får alltid höra hur det går.
sign-in-front-refer-button = Hänvisa en klient
sign-in-front-follow-title = Jag följer en hänvisning
sign-in-front-follow-text = Du fick en uppföljningskod när du skickade. Med den ser du vem som har tagit emot ärendet, och du kan svara på frågor.
sign-in-front-follow-button = Öppna med kod
sign-in-front-work-title = Jag är yrkesperson
sign-in-front-work-text = Logga in och öppna arbetsbordet: dina klienter, hänvisningar, möten och uppgifter.
sign-in-front-work-button = Logga in
sign-in-front-desk-button = Öppna arbetsbordet
sign-in-front-emergency = Ring genast 112 om någon är i fara.
sign-in-front-demo = Det här är ett försök. Alla människor och uppgifter om organisationer är påhittade.

sign-in-title = Logga in
sign-in-demo-text = Det här är ett försök och alla människor är påhittade. Välj först område och sedan vem du loggar in som.
sign-in-not-set-up-text = Din organisations inloggning är ännu inte i bruk i tjänsten.
sign-in-not-set-up-what-now = Be tjänstens administratör ta den i bruk. Du kan skicka en hänvisning utan konto från startsidan.
sign-in-counties-label = Områden
sign-in-accounts-label = Påhittade konton
sign-in-no-accounts = Det finns inga konton. Starta försöket på nytt så skapas de.
sign-in-role-administrator = Administratör
