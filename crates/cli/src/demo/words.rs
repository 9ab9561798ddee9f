//! What invented people and their workers write, in Finnish and in Swedish. Not the product's own texts.

use super::chance::Chance;
use domain::language::Language;

/// What a text is about.
#[derive(Clone, Copy)]
pub enum About {
    Concern,
    Hopes,
    SenderHopes,
    Tried,
    Situation,
    Benefits,
    Wishes,
    AcceptedBecause,
    NamedBecause,
    HandoverBecause,
    HandoverAgreed,
    ConsentPurpose,
    OrderQuestion,
    Finding,
    OwnView,
    PartView,
    Conclusion,
    CareerGoal,
    OtherGoal,
    Line,
    Field,
    Rhythm,
    ChangedBecause,
    CannotBecause,
    Result,
    HowItGoes,
    OnwardBecause,
    ClosingNote,
    FollowUpNote,
    Note,
    TaskTitle,
    Rehabilitation,
}

/// One of the texts about this, in the language.
pub fn about(what: About, language: Language, chance: &mut Chance) -> String {
    let (finnish, swedish) = texts(what);
    let of = if language == Language::Sv {
        swedish
    } else {
        finnish
    };
    chance.text(of).to_owned()
}

type Texts = (&'static [&'static str], &'static [&'static str]);

fn texts(what: About) -> Texts {
    match what {
        About::Concern
        | About::Hopes
        | About::SenderHopes
        | About::Tried
        | About::Situation
        | About::Benefits
        | About::Wishes
        | About::AcceptedBecause => at_the_beginning(what),
        About::NamedBecause
        | About::HandoverBecause
        | About::HandoverAgreed
        | About::ConsentPurpose
        | About::OrderQuestion
        | About::Finding
        | About::OwnView
        | About::PartView
        | About::Conclusion
        | About::Rehabilitation => in_mapping(what),
        About::CareerGoal
        | About::OtherGoal
        | About::Line
        | About::Field
        | About::Rhythm
        | About::ChangedBecause
        | About::CannotBecause => in_the_plan(what),
        _ => on_the_way(what),
    }
}

fn at_the_beginning(what: About) -> Texts {
    match what {
        About::Concern => (
            &[
                "Selkä ei ole kestänyt varastotyötä keväästä lähtien. Sairauslomat ovat pidentyneet, eikä kukaan ole koonnut tilannetta.",
                "Masennus on hellittänyt, mutta työhön paluu pelottaa. Työttömyyttä on takana kaksi vuotta.",
                "Asiakas on ollut kolmessa kuntouttavan työtoiminnan jaksossa, eikä työkykyä ole selvitetty.",
                "Kuulon heikkeneminen ja uupumus vaikeuttavat opettamista. Työnantajan kanssa ei ole vielä puhuttu.",
                "Polvet ja olkapää estävät siivoustyön. Asiakas haluaa vaihtaa alaa, mutta ei tiedä mihin.",
                "Päihteettömyys on kestänyt vuoden, ja asiakas on valmis palaamaan työelämään tuettuna.",
                "Nuorella ei ole ammattia, keskittymisen vaikeus on selvittämättä ja asuminen on epävarmaa.",
                "Sairauspäiväraha päättyy syksyllä. Hoitava lääkäri toivoo työkyvyn arviota ennen sitä.",
            ],
            &[
                "Ryggen har inte hållit för lagerarbete sedan våren. Sjukledigheterna har blivit längre och ingen har samlat ihop läget.",
                "Depressionen har lättat men återgången till arbete skrämmer. Bakom ligger två år av arbetslöshet.",
                "Klienten har deltagit i tre perioder av arbetsverksamhet i rehabiliteringssyfte utan att arbetsförmågan utretts.",
                "Knäna och axeln hindrar städarbetet. Klienten vill byta bransch men vet inte till vad.",
                "Sjukdagpenningen tar slut i höst. Den vårdande läkaren önskar en bedömning av arbetsförmågan före det.",
            ],
        ),
        About::Hopes => (
            &[
                "Haluaisin töihin, mutta en enää entiseen.",
                "Toivon, että joku katsoo kokonaisuutta.",
                "Osa-aikatyö olisi hyvä alku.",
                "Haluan tietää, mitä jaksan.",
            ],
            &[
                "Jag vill arbeta, men inte längre som förut.",
                "Jag hoppas att någon ser till helheten.",
                "Deltidsarbete vore en bra början.",
            ],
        ),
        About::SenderHopes => (
            &[
                "Työkyvyn arvio ja yksi ihminen, joka pitää langat käsissään.",
                "Yhteinen suunnitelma työllisyyspalvelujen kanssa.",
                "Terveystarkastus ja tieto siitä, mihin kuntoutukseen voi hakea.",
            ],
            &[
                "En bedömning av arbetsförmågan och en person som håller i trådarna.",
                "En gemensam plan med sysselsättningstjänsterna.",
            ],
        ),
        About::Tried => (
            &[
                "Työkokeilu kirjastossa keskeytyi.",
                "Fysioterapia, kymmenen kertaa.",
                "Kelan kuntoutushakemus hylättiin vuosi sitten.",
                "Ei vielä mitään.",
            ],
            &[
                "Arbetsprövningen på biblioteket avbröts.",
                "Fysioterapi, tio gånger.",
                "Ännu ingenting.",
            ],
        ),
        About::Situation => (
            &[
                "Asuu yksin, arki sujuu. Velat hoidossa talousneuvonnan kanssa.",
                "Perheessä kaksi kouluikäistä lasta. Uni on huonoa, voimat menevät arkeen.",
                "Asuu vanhempien luona. Päivärytmi on löytynyt kuntouttavassa työtoiminnassa.",
                "Puoliso työssä, talous kunnossa. Kivut rajoittavat seisomista ja nostamista.",
            ],
            &[
                "Bor ensam, vardagen löper. Skulderna sköts med ekonomirådgivningen.",
                "Familjen har två barn i skolåldern. Sömnen är dålig och krafterna går åt till vardagen.",
            ],
        ),
        About::Benefits => (
            &[
                "Työmarkkinatuki",
                "Sairauspäiväraha, enimmäisaika tulossa täyteen",
                "Työttömyyspäiväraha",
                "Kuntoutustuki vuoden loppuun",
            ],
            &[
                "Arbetsmarknadsstöd",
                "Sjukdagpenning",
                "Arbetslöshetsdagpenning",
            ],
        ),
        About::Wishes => (
            &[
                "”Haluan kokeilla jotain, missä saan käyttää käsiäni.”",
                "”Kunhan ei enää yövuoroja.”",
                "”Opiskelisin, jos joku auttaa alkuun.”",
                "”Töihin, mutta pienin askelin.”",
            ],
            &[
                "”Jag vill pröva på något där jag får använda händerna.”",
                "”Bara det inte är nattskift mera.”",
                "”Till arbetet, men i små steg.”",
            ],
        ),
        About::AcceptedBecause => (
            &[
                "Työkyky on heikentynyt niin, ettei entinen työ onnistu, ja tukea tarvitaan usealta taholta yhtä aikaa.",
                "Kriteerit täyttyvät: työttömyys on pitkittynyt ja terveyden tilanne on selvittämättä.",
                "Asiakas on motivoitunut, ja palveluja on monta ilman yhteistä suunnitelmaa.",
            ],
            &[
                "Arbetsförmågan har försämrats så att det tidigare arbetet inte lyckas, och stöd behövs från flera håll samtidigt.",
                "Kriterierna uppfylls: arbetslösheten har dragit ut på tiden och hälsoläget är inte utrett.",
            ],
        ),
        _ => (&[], &[]),
    }
}

fn in_mapping(what: About) -> Texts {
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

fn in_the_plan(what: About) -> Texts {
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

fn on_the_way(what: About) -> Texts {
    match what {
        About::Result => (
            &[
                "Jakso toteutui suunnitellusti.",
                "Palvelu päättyi, asiakas jatkaa omatoimisesti.",
                "Paikka löytyi.",
            ],
            &["Perioden genomfördes som planerat.", "En plats hittades."],
        ),
        About::HowItGoes => (
            &[
                "Työkokeilu sujuu, tunteja on lisätty.",
                "Kuntoutus etenee hitaammin kuin ajateltiin, suunta on oikea.",
                "Arki kantaa, seuraava askel on työhaastattelu.",
            ],
            &[
                "Arbetsprövningen går bra, timmarna har ökats.",
                "Rehabiliteringen framskrider långsammare än tänkt, riktningen är rätt.",
            ],
        ),
        About::OnwardBecause => (
            &["Asiakas valitsi tämän itse, ja edellytykset ovat koossa."],
            &["Klienten valde detta själv och förutsättningarna finns."],
        ),
        About::ClosingNote => (
            &[
                "Tavoite saavutettiin. Tuki jatkuu tavallisissa palveluissa, asiakas tietää kenelle soittaa.",
                "Sovittiin yhdessä, että työkyvyn tukea ei enää tarvita.",
            ],
            &[
                "Målet nåddes. Stödet fortsätter i de vanliga tjänsterna, klienten vet vem man ringer.",
            ],
        ),
        About::FollowUpNote => (
            &[
                "Jatkaa työssä, tunteja on lisätty.",
                "Opinnot etenevät.",
                "Työ päättyi, uusi haku käynnissä.",
            ],
            &[
                "Fortsätter i arbetet, timmarna har ökats.",
                "Studierna framskrider.",
            ],
        ),
        About::TaskTitle => (
            &[
                "Soita asiakkaalle ja kysy, miten viikko meni",
                "Varmista etuuspäätös Kelasta",
                "Sovi seuraava yhteinen tapaaminen",
                "Täydennä työkokeilusopimus",
                "Pyydä lausunto lääkäriltä",
            ],
            &[
                "Ring klienten och fråga hur veckan gick",
                "Säkra förmånsbeslutet hos FPA",
                "Kom överens om nästa gemensamma träff",
                "Be läkaren om ett utlåtande",
            ],
        ),
        _ => (
            &[
                "Puhelu: asiakas on tyytyväinen viikkoon, uni parempaa.",
                "Asiakas peruutti ajan flunssan vuoksi, uusi aika annettu.",
                "Työnantaja on valmis keskustelemaan työn sovittamisesta.",
                "Asiakkaan luvalla soitettu velkaneuvontaan.",
            ],
            &[
                "Samtal: klienten är nöjd med veckan, sömnen är bättre.",
                "Klienten avbokade på grund av förkylning, en ny tid gavs.",
                "Arbetsgivaren är redo att diskutera anpassning av arbetet.",
            ],
        ),
    }
}
