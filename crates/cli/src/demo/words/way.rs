//! What is written on the way: reviews, closing, follow-up, notes, tasks. Not the plan.

use super::{About, Texts};

pub fn texts(what: About) -> Texts {
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
