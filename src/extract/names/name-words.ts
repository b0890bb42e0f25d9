/** Capitalised words that begin no name and end one: calendar, furniture of sentences, institutions, feasts. */
export const NO_NAME = new Set(
  (
    'the a an in on at of to for from by with and but or as if when while after before since during he she it they we i you his her its their our my this that these those ' +
    'there here not no yes also however meanwhile earlier later today yesterday tomorrow now then besides moreover furthermore nevertheless nonetheless elsewhere thereafter afterwards afterward subsequently additionally consequently accordingly likewise similarly simultaneously separately therefore thus hence instead otherwise perhaps indeed finally previously recently shortly apart aside beyond alongside beside together both all some many most more other another such each what who whose which how why where ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'day year new eid ramadan christmas easter nowruz navruz nawruz novruz norouz nooruz nauryz diwali divali deepavali deepawali dipavali vesak hajj islam islamic muslim christian god allah almighty almighty ummah olympic olympics games world cup ' +
    'government parliament republic kingdom state states nation nations party ministry minister council committee commission congress assembly senate cabinet court palace house office embassy ' +
    'north south east west northern southern eastern western central europe european asia asian africa african america americas caribbean pacific atlantic mediterranean arab ' +
    'dear message messages letter telegram cable telegrams cables congratulations condolences greetings statement photo source editor reuters published updated read related ' +
    'university institute school college hospital bank company corporation group agency news press times post daily radio television tv foundation association society union league forum summit conference organization organisation ' +
    'madam sir sirs gentlemen ladies cyclone typhoon hurricane storm tropical elections secretariat federal views entrusts patronizes exchanges ' +
    'staff reporter report reports writer desk correspondent correspondents events telegrams documents home file archive ' +
    'wishes speedy recovery beloved meantime summoned covid covid-19 facebook twitter instagram x tass xinhua ' +
    'excellency majesty highness holiness lunar spring festival national independence international belt road treaty agreement peace prize ' +
    'has have had is was were are been sent sends receives received congratulates congratulated condoles extends conveys  standing institutional administrative ' +
    'viva vive bravo congrats hurrah hooray farewell his hers theirs ours mine yours ' +
    'speaking according although because despite thanks thank let may please dear under over about between against into until once upon within without through like unlike following amid amidst beneath beside above below enclosed attached besides elsewhere inside outside beyond abroad apart aboard alongside across afterwards thereafter previously separately likewise similarly furthermore moreover nevertheless nonetheless therefore thus hence instead otherwise perhaps maybe recently finally lastly firstly secondly overnight tonight simultaneously subsequently additionally accordingly incidentally indeed throughout underneath opposite regarding concerning except whereas whether whenever wherever whoever only even just still yet soon never always earlier last next first second third one two three four five six seven eight nine ten'
  ).split(/\s+/),
);

/** Words with which no person's name ends. */
export const NO_LAST = new Set(
  'governorate prefecture oblast municipality wilaya voivodeship canton raion regency archipelago peninsula settlement semiconductor semiconductors cement mosque force complex communication neighbourliness neighbourship neighborship trains juniors united rovers wanderers athletic airways airlines motors telecom energy petroleum oil gas mining holdings cooperation innovation activities development friendship affairs relations federation vice member members chairman report staff house board leader winner edition section service bulletin online digest observer courier gazette standard monitor review chronicle life embrace regards affection blessing blessings health happiness prosperity sympathy gratitude solidarity sincerely hub politics mercury nation telegraph mirror guardian independent'.split(
    ' ',
  ),
);

/** Words that make a capitalised phrase the name of a body, a place or an event. */
export const BODY_WORDS = new Set(
  'chamber university institute school college academy hospital bank company corporation group agency committee commission council congress assembly senate ministry party union league forum summit conference organization organisation association federation foundation society court palace house castle cathedral church mosque square street road avenue airport station bridge river sea ocean mountain island islands province region district city county state states province museum centre center stadium games cup prize award championship festival holiday jubilee fair expo exhibition office department authority board army forces police treaty agreement declaration charter plan initiative partnership community alliance movement front brigade television radio news press times post daily herald tribune hotel park hall building tower gate line railway canal dam port bay valley desert mosques parliament embassy corps fund command club team programme program project year day week month revolution war camp regatta meeting circle choir orchestra institution network coalition convention dialogue secretariat mission diocese archdiocese synod monastery seminary symposium jamboree olympiad tournament marathon highway boulevard lagoon club society library magistracy presidium yuan'.split(
    ' ',
  ),
);

/** Orders and seats behind a name ("OBE", "MP"), which are no part of it. */
export const POST_NOMINALS =
  /^(?:OBE|CBE|MBE|KBE|DBE|GBE|GCMG|KCMG|DCMG|CMG|QSO|CNZM|DNZM|KNZM|GNZM|GCFR|GCON|MFR|OFR|EGH|CGH|OCC|MP|MEP|TD|MLA|MNA|QC|PhD|Ph\.D\.|M\.P\.|O\.B\.E\.|C\.B\.E\.|C\.G\.H\.)$/;
