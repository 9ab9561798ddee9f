// The five counties' own people and words, as the stories need them: who sends, who takes, who carries what.
// Everybody is one of the demo's invented people; the names of roles and services are those of the county's model.

/** A whole walk is some ninety pages; this is room for a slow machine. */
export const mayTake = 400_000;

export const counties = {
  pohde: {
    code: '19',
    model: 'pohde',
    coordinator: 'Kerttu Koivusalo',
    socialWorker: 'Aino Rantakangas',
    counsellor: 'Lauri Jokilehto',
    nurse: 'Hilkka Saarikoski',
    physician: 'Paavo Lumijärvi',
    jobCoach: 'Sirkka Korpiaho',
    kela: 'Kirsi Ojaniitty',
    employment: 'Eero Pohjalampi',
  },
  pirkanmaa: {
    code: '08',
    model: 'pirkanmaa',
    coordinator: 'Maija Tammelin',
    socialWorker: 'Irja Kalliomäki',
    counsellor: 'Terttu Salmenoja',
    nurse: 'Onni Rautamäki',
    physician: 'Aatos Vuoriranta',
    jobCoach: 'Arvo Ylitalo',
    kela: 'Kalle Sillanpelto',
    employment: 'Lyyli Pajunen',
  },
  'etela-karjala': {
    code: '11',
    model: 'etela-karjala',
    coordinator: 'Taimi Karhuvaara',
    socialWorker: 'Elsa Imatrainen',
    counsellor: 'Reino Saimalahti',
    nurse: 'Vuokko Lauritsala',
    physician: 'Tauno Rapattila',
    jobCoach: 'Usko Ruokolampi',
    kela: 'Pentti Vuoksela',
    employment: 'Siiri Konnunsuo',
  },
  vaasa: {
    code: '17',
    model: 'vaasa',
    coordinator: 'Karin Söderbacka',
    socialWorker: 'Gunnar Österlund',
    counsellor: 'Britta Storlund',
    nurse: 'Anneli Palosaari',
    physician: 'Magnus Backholm',
    jobCoach: 'Linnea Malmberg-Back',
    kela: 'Ulla Strandnäs',
    employment: 'Timo Gerbyranta',
  },
  kansallinen: {
    code: '00',
    model: 'kansallinen',
    coordinator: 'Anja Aaltovirta',
    socialWorker: 'Pirkko Mallikas',
    counsellor: 'Tapio Esimerkki',
    nurse: 'Riitta Kokeilija',
    physician: 'Kauko Näytetty',
    jobCoach: 'Eila Keksitty',
    kela: 'Ahti Kuvitelma',
    employment: 'Orvokki Tarina',
    ngo: 'Vieno Satula',
  },
};
