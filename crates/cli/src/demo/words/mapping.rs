//! What is written while needs are mapped and people named. Not the plan.

use super::{About, Texts};

pub fn texts(what: About) -> Texts {
    match what {
        About::NamedBecause => (
            &[
                "Asiakas tarvitsee eniten tämän työntekijän palveluja.",
                "Tuntee asiakkaan ja tavoittaa hänet helposti.",
                "Tiimin yhteinen valinta asiakkaan kanssa.",
            ],
            &[
                "Klienten behöver mest den här arbetstagarens tjänster.",
                "Teamets gemensamma val tillsammans med klienten.",
            ],
        ),
        About::HandoverBecause => (
            &[
                "Painopiste siirtyy palveluihin, joista vastaanottaja vastaa.",
                "Asiakas muuttaa toisen toimipisteen alueelle.",
                "Selvittely on valmis, valmennus alkaa.",
            ],
            &[
                "Tyngdpunkten flyttas till tjänster som mottagaren ansvarar för.",
                "Utredningen är klar, träningen börjar.",
            ],
        ),
        About::HandoverAgreed => (
            &[
                "Käytiin suunnitelma läpi yhdessä. Seuraava tapaaminen kahden viikon päästä, yhteystiedot vaihdettu.",
            ],
            &[
                "Planen gicks igenom tillsammans. Nästa träff om två veckor, kontaktuppgifterna utbyttes.",
            ],
        ),
        About::ConsentPurpose => (
            &[
                "Yhteinen suunnitelma ja sen seuranta",
                "Työllistymisen ja kuntoutuksen yhteensovittaminen",
            ],
            &["Gemensam plan och uppföljning av den"],
        ),
        About::OrderQuestion => (
            &[
                "Mitä asiakas jaksaa nyt ja puolen vuoden päästä? Mitkä tehtävät ovat poissuljettuja?",
                "Riittävätkö tutkimukset kuntoutuspäätökseen?",
            ],
            &["Vad orkar klienten nu och om ett halvår? Vilka uppgifter är uteslutna?"],
        ),
        About::Finding => (
            &[
                "Kevyt työ osa-aikaisena on mahdollista. Raskas nostaminen ja yötyö eivät sovi.",
                "Toimintakyky on palautumassa; suositellaan portaittaista paluuta.",
                "Lisätutkimuksia ei tarvita. Työkyky riittää sovitettuun työhön.",
            ],
            &[
                "Lätt arbete på deltid är möjligt. Tunga lyft och nattarbete passar inte.",
                "Funktionsförmågan återhämtar sig; stegvis återgång rekommenderas.",
            ],
        ),
        About::OwnView => (
            &[
                "”Jaksan aamupäivät hyvin. Iltapäivällä kipu vie ajatukset.”",
                "”Parasta on, kun saan tehdä rauhassa loppuun asti.”",
            ],
            &["”Förmiddagarna orkar jag bra. På eftermiddagen tar värken över.”"],
        ),
        About::PartView => (
            &[
                "Liikkuvuus on parantunut, kuormituksen sieto on vielä rajallinen.",
                "Arjen rytmi kantaa. Taloudellinen huoli kuormittaa.",
                "Osaamista on enemmän kuin paperit kertovat.",
            ],
            &[
                "Rörligheten har blivit bättre, toleransen för belastning är ännu begränsad.",
                "Vardagsrytmen bär. Den ekonomiska oron belastar.",
            ],
        ),
        About::Conclusion => (
            &[
                "Työkyky riittää sovitettuun osa-aikatyöhön. Aloitetaan työkokeilulla ja seurataan kuormitusta.",
            ],
            &[
                "Arbetsförmågan räcker till för anpassat deltidsarbete. Vi börjar med arbetsprövning och följer belastningen.",
            ],
        ),
        _ => (
            &[
                "Ei vielä ajankohtainen: hoito on kesken.",
                "Haetaan ammatillista kuntoutusselvitystä.",
                "Oikeus on, asiakas ei halua hakea nyt.",
                "Lääkinnällinen kuntoutus jatkuu terveysasemalla.",
            ],
            &[
                "Inte aktuell ännu: vården pågår.",
                "Utredning för yrkesinriktad rehabilitering söks.",
            ],
        ),
    }
}
