### The front page, signing in and signing out.

sign-in-front-title = Tukea työhön ja arkeen
sign-in-front-what-one = Työkyvyn tuki auttaa, kun sairaus, vamma tai elämäntilanne vaikeuttaa työtä.
sign-in-front-what-two = Sinulla on yksi polku, yksi suunnitelma ja yksi henkilö, joka vastaa kokonaisuudesta.
sign-in-front-what-three = Terveydenhuolto, sosiaalihuolto, työllisyyspalvelut, Kela ja järjestöt tekevät työtä yhdessä.
sign-in-front-what-four = Sinä päätät, mitä suunnitelmaan kirjoitetaan ja kuka saa nähdä tietosi.
sign-in-front-help-title = Tarvitsen apua itselleni
sign-in-front-help-text = Kerro lyhyesti, mikä vaivaa. Et tarvitse lähetettä. Saat vastauksen muutamassa päivässä.
sign-in-front-help-button = Ota yhteyttä
sign-in-front-refer-title = Ohjaan toisen ihmisen
sign-in-front-refer-text = Läheinen tai ammattilainen voi pyytää apua toiselle. Et tarvitse tunnusta. Kuulet aina, miten asia etenee.
sign-in-front-refer-button = Ohjaa asiakas
sign-in-front-follow-title = Seuraan ohjausta
sign-in-front-follow-text = Sait lähettäessä seurantakoodin. Sillä näet, kuka asian on ottanut, ja voit vastata kysymyksiin.
sign-in-front-follow-button = Avaa koodilla
sign-in-front-work-title = Olen ammattilainen
sign-in-front-work-text = Kirjaudu ja avaa työpöytä: asiakkaasi, ohjaukset, kokoukset ja tehtävät.
sign-in-front-work-button = Kirjaudu
sign-in-front-desk-button = Avaa työpöytä
sign-in-front-emergency = Jos joku on vaarassa, soita heti 112.
sign-in-front-demo = Tämä on kokeilu. Kaikki ihmiset ja organisaatioiden tiedot ovat keksittyjä.

sign-in-title = Kirjaudu
sign-in-demo-text = Tämä on kokeilu, ja kaikki ihmiset ovat keksittyjä. Valitse ensin alue ja sitten, kenenä kirjaudut.
sign-in-not-set-up-text = Organisaatiosi kirjautumista ei ole vielä otettu käyttöön tässä palvelussa.
sign-in-not-set-up-what-now = Pyydä palvelun ylläpitäjää ottamaan se käyttöön. Ohjauksen voit lähettää ilman tunnusta etusivulta.
sign-in-counties-label = Alueet
sign-in-accounts-label = Keksityt tunnukset
sign-in-no-accounts = Tunnuksia ei ole. Käynnistä kokeilu uudelleen, niin ne luodaan.
sign-in-role-administrator = Ylläpitäjä
