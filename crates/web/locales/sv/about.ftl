### Accessibility statement, privacy, feedback, licences.

about-accessibility-title = Tillgänglighetsutlåtande
about-accessibility-scope = Detta utlåtande gäller tjänsten för stöd för arbetsförmågan. Tjänsten ska uppfylla kraven i lagen om tillhandahållande av digitala tjänster (306/2019).
about-accessibility-level-title = Hur tjänsten uppfyller kraven
about-accessibility-level = Vårt mål är nivå AA i WCAG 2.2. Sidorna kontrolleras med program vid varje ändring. En granskning med skärmläsare och med riktiga användare är ännu inte gjord.
about-accessibility-tell-title = Märkte du en brist?
about-accessibility-tell = Berätta om den för registratorskontoret i ditt välfärdsområde. Vi svarar inom 14 dagar.
about-accessibility-supervision-title = Tillsyn
about-accessibility-supervision = Om du inte är nöjd med svaret eller inte får ett svar inom 14 dagar kan du göra en anmälan till tillsynsmyndigheten för tillgänglighet, Transport- och kommunikationsverket Traficom.
about-privacy-title = Dataskydd
about-privacy-controller-title = Vem ansvarar för uppgifterna
about-privacy-controller = Personuppgiftsansvarig är det välfärdsområde där du är klient. Välfärdsområdets dataskyddsombud svarar på frågor.
about-privacy-sharing-title = Vem ser uppgifterna
about-privacy-sharing = Uppgifterna ses bara av dem som behöver dem i klientens service. En annan organisation får uppgifter bara med klientens samtycke eller med stöd av lag. Grunden antecknas varje gång.
about-privacy-log-title = Vad som antecknas
about-privacy-log = Varje visning och ändring sparas i en logg. Klienten har rätt att få veta vem som har sett uppgifterna.
about-privacy-browser-title = Kakor
about-privacy-browser = I webbläsaren sparas bara språkvalet och inloggningens kod. Klientuppgifter sparas inte i webbläsaren.
about-feedback-title = Ge respons
about-feedback-service-title = Respons på tjänsten
about-feedback-service = Ge respons till ditt eget välfärdsområde. Kontaktuppgifterna finns på välfärdsområdets webbplats och registratorskontor.
about-feedback-accessibility = Respons som gäller tillgänglighet besvaras inom 14 dagar.
about-feedback-case = Om det gäller ditt eget ärende, kontakta din klientansvariga.
about-licences-title = Licenser
about-licences-own = Tjänsten har publicerats med Europeiska unionens öppna licens (EUPL 1.2).
about-licences-borrowed-title = Delar som andra har gjort
about-licences-none = I den här versionen finns inga delar av utseendet som andra har gjort.
