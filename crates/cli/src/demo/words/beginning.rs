//! What is written when a client comes in. Not later texts.

use super::{About, Texts};

pub fn texts(what: About) -> Texts {
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
