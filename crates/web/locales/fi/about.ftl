### Accessibility statement, privacy, feedback, licences.

about-accessibility-title = Saavutettavuusseloste
about-accessibility-scope = Tämä seloste koskee työkyvyn tuen palvelua. Palvelun on täytettävä digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) vaatimukset.
about-accessibility-level-title = Miten palvelu täyttää vaatimukset
about-accessibility-level = Tavoitteemme on WCAG 2.2 -ohjeiston taso AA. Sivut tarkistetaan ohjelmallisesti jokaisen muutoksen yhteydessä. Ruudunlukijalla ja oikeilla käyttäjillä tehtävä arviointi on vielä tekemättä.
about-accessibility-tell-title = Huomasitko puutteen?
about-accessibility-tell = Kerro siitä hyvinvointialueesi kirjaamoon. Vastaamme 14 päivän kuluessa.
about-accessibility-supervision-title = Valvonta
about-accessibility-supervision = Jos et ole tyytyväinen vastaukseen tai et saa sitä 14 päivässä, voit tehdä ilmoituksen saavutettavuutta valvovalle viranomaiselle, Liikenne- ja viestintävirasto Traficomille.
about-privacy-title = Tietosuoja
about-privacy-controller-title = Kuka vastaa tiedoista
about-privacy-controller = Rekisterinpitäjä on hyvinvointialue, jonka asiakas olet. Hyvinvointialueen tietosuojavastaava vastaa kysymyksiin.
about-privacy-sharing-title = Kuka näkee tiedot
about-privacy-sharing = Tietoja näkevät vain ne, jotka tarvitsevat niitä asiakkaan palvelussa. Toiselle organisaatiolle tietoja annetaan vain asiakkaan luvalla tai lain perusteella. Peruste kirjataan joka kerta.
about-privacy-log-title = Mitä kirjataan
about-privacy-log = Jokainen katselu ja muutos jää lokiin. Asiakkaalla on oikeus saada tietää, kuka hänen tietojaan on katsonut.
about-privacy-browser-title = Evästeet
about-privacy-browser = Selaimeen tallennetaan vain kielivalinta ja kirjautumisen tunniste. Asiakastietoja ei tallenneta selaimeen.
about-feedback-title = Anna palautetta
about-feedback-service-title = Palaute palvelusta
about-feedback-service = Anna palaute omalle hyvinvointialueellesi. Yhteystiedot ovat hyvinvointialueen verkkosivuilla ja kirjaamossa.
about-feedback-accessibility = Saavutettavuutta koskevaan palautteeseen vastataan 14 päivän kuluessa.
about-feedback-case = Jos asia koskee omaa asiaasi, ota yhteys asiakasvastaavaasi.
about-licences-title = Lisenssit
about-licences-own = Palvelu on julkaistu Euroopan unionin yleisellä lisenssillä (EUPL 1.2).
about-licences-borrowed-title = Muiden tekemät osat
about-licences-none = Tässä versiossa ei ole muiden tekemiä ulkoasun osia.
