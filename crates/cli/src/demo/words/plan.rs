//! What a plan says. Not how it goes.

use super::{About, Texts};

pub fn texts(what: About) -> Texts {
    match what {
        About::CareerGoal => (
            &[
                "Osa-aikatyö keväällä, 20 tuntia viikossa",
                "Uusi ammatti: lähihoitajan tutkinto oppisopimuksella",
                "Paluu omaan työhön sovitettuna",
                "Työkokeilu puutarhalla ja sen jälkeen palkkatuettu työ",
            ],
            &[
                "Deltidsarbete till våren, 20 timmar i veckan",
                "Ett nytt yrke: närvårdarexamen på läroavtal",
                "Återgång till det egna arbetet, anpassat",
            ],
        ),
        About::OtherGoal => (
            &[
                "Uni kuntoon ja kipu hallintaan",
                "Velat järjestykseen",
                "Ajokortti",
                "Säännöllinen liikunta kahdesti viikossa",
            ],
            &[
                "Sömnen i skick och värken under kontroll",
                "Skulderna i ordning",
                "Regelbunden motion två gånger i veckan",
            ],
        ),
        About::Line => (
            &[
                "Varaa ajan ja käy alkuarviossa",
                "Tekee hakemuksen asiakkaan kanssa",
                "Etsii työkokeilupaikan lähialueelta",
                "Pitää viikoittaisen tapaamisen",
                "Selvittää etuuden vaikutuksen ennen aloitusta",
                "Harjoittelee ohjelman mukaan kotona",
            ],
            &[
                "Bokar tid och går på den första bedömningen",
                "Gör ansökan tillsammans med klienten",
                "Söker en plats för arbetsprövning i närheten",
                "Håller ett möte i veckan",
            ],
        ),
        About::Field => (
            &[
                "Yhdessä todettu: voimavaroja on, ja kuormitus pidetään aluksi pienenä.",
                "Ammattilaisen arvio: edellytykset ovat hyvät, kun työtä sovitetaan.",
                "Seurataan pystyvyyden pisteillä ja toteutuneilla tunneilla.",
            ],
            &[
                "Gemensamt konstaterat: resurser finns, och belastningen hålls till en början liten.",
                "Den professionellas bedömning: förutsättningarna är goda när arbetet anpassas.",
            ],
        ),
        About::Rhythm => (
            &[
                "Kahden viikon välein, vuorotellen paikan päällä ja puhelimessa",
                "Kerran kuussa",
            ],
            &[
                "Varannan vecka, turvis på plats och per telefon",
                "En gång i månaden",
            ],
        ),
        About::ChangedBecause => (
            &[
                "Työkokeilu päättyi ja seuraava askel selvisi.",
                "Asiakkaan terveys muuttui, aikataulua pidennettiin.",
            ],
            &["Arbetsprövningen tog slut och nästa steg klarnade."],
        ),
        _ => (
            &[
                "Jono on liian pitkä, en pysty aloittamaan sovittuna aikana.",
                "Minulta puuttuu päätös etuudesta.",
            ],
            &["Kön är för lång, jag kan inte börja vid den avtalade tiden."],
        ),
    }
}
