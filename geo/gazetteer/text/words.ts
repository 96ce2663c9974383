/**
 * The words that tell in English papers what a name names. Each table says what its words do to a name beside them; they
 * were gathered from the style books of news agencies and from reading, and are matched in small letters without full stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** 'in Reading': what follows is where something is. 'from', 'to' and 'of' say less, since people follow them as well. */
export const PLACE_PREPOSITIONS = words(`
  in at near from to of outside around across into through toward towards between via leaving inside over throughout
  north south east west northern southern eastern western central downtown
`);

/** Prepositions that people follow as often: 'of Nelson', 'to Victoria'. */
export const WEAK_PREPOSITIONS = words("of to from between over");

/** Before a name they make it a person's: 'Mayor London Breed', 'Gov. Lincoln Chafee'. */
export const TITLES = words(`
  mr mrs ms miss dr sir lord lady dame president minister senator sen sens rep reps representative gov governor gen general
  col colonel lt lieutenant sgt sergeant capt captain cpl corporal maj major chancellor secretary judge justice prof
  professor king queen prince princess pope coach detective officer chief mayor ambassador spokesman spokeswoman
  spokesperson director inspector superintendent rev reverend father sister bishop cardinal archbishop commissioner
  attorney councillor councilman councilwoman deputy leader sheriff saint imam sheikh ayatollah premier congressman
  congresswoman admiral marshal constable
`);

/** Titles that only people have. */
export const COURTESIES = words("mr mrs ms miss dr sir dame");

/** A direction before a name belongs to it: 'northern Mali' no, 'Northern Mali' yes. */
export const DIRECTIONS = words(`
  north south east west northern southern eastern western central upper lower downtown greater new old rural mid outer inner
  northwest northeast southwest southeast northwestern northeastern southwestern southeastern
`);

/** Directions that make a wider or narrower place of the same name when capitalised: 'Greater Manchester'. */
export const WIDENING_DIRECTIONS = words(`
  north south east west northern southern eastern western central upper lower greater rural
  northwest northeast southwest southeast northwestern northeastern southwestern southeastern
`);

/** Days and months, whose names towns and people share. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn winter christmas easter ramadan
`);

/** Closed classes and forms that begin sentences and headlines with a capital, never a place unless a region follows. */
export const FUNCTION_WORDS = words(`
  of most man the a an i as at in on he she it we they you is was are to for and or but not no so if this that these those
  there here his her their our my your its who what when where why how all any both each few more other some such than too
  very can will just should now one two three four five six seven eight nine ten see do did does may might must shall has
  have had be been am from by with about after before until since while during under over every many much new old
`);

/** Capitalised as part of names of offices, faiths, parties, prizes, firms and nets rather than as places. */
export const OTHER_NAMES = words(`
  police bar mobile reading nice split bath orange best batman data media center centre university union post times sun star
  guardian independent god lord king queen bishop church pope mission independence hope liberty olympic olympics dad mom
  real justice lakes senate congress house white black green brown young long short smith lee republican democrat
  democratic democrats republicans muslim muslims christian catholic islamic internet facebook google twitter amazon apple
  game team federal commerce industry inn salt sens home grand state central nato un hill page park ray rush price chase
  southern northern eastern western mary parliament english deal act capitol constitution
`);

/** As the last word of a capitalised run they make a name of an organisation, a paper or an event of it. */
export const ORGANISATIONS = words(`
  university college school institute hospital club fc united city company corp corporation inc ltd llc group bank party
  association council committee commission agency department ministry court police times post news herald tribune journal
  gazette union army navy board center centre foundation society museum festival act agreement treaty league cup open
  airlines airways church street road avenue drive lane boulevard park bridge airport station hotel river lake county
  district province region island islands valley bay beach sea ocean coast
`);

/** The same after the adjective or the name of a country, where more nouns do: 'British Embassy', 'Paris Agreement'. */
export const INSTITUTIONS = words(`
  embassy consulate press league forces strategy agreement service services association federation championship championships
  open division reserve constitution parliament academy union commission council army navy guard force bank airlines airways
  university college institute society party cup prix games revolution empire war museum post times news herald journal
  theatre theater ballet opera orchestra church red cross corps fund foundation trust company corp corporation inc ltd group
  airport street avenue road square park house hotel exchange act treaty deal accord accords conference senate congress bureau
  authority board department ministry school hospital center centre club fc united city racing unit command program
  programme project plan initiative award awards festival show week day times grand model dream express railway railways
  radio television tv today sun mirror mail star guild committee agency administration office organization organisation
  alliance coalition movement front liberation brotherhood state series tour masters marathon derby stakes protocol
  convention declaration legion
`);

/** Bodies that a place runs and that act in it and for it: 'Queensland Police', 'Enfield Council', 'Kent County Sheriff'. */
export const PUBLIC_BODIES = words(`
  police sheriff sheriffs department departments council councillor councillors court courts coroner coroner's jail courthouse
  patrol rescue ministry ambulance attorney prosecutor commissioner commissioners legislature deputies supervisors
`);

/** 'Bank of England', 'University of Georgia': what follows 'of' is part of their name. */
export const BODIES_OF = words(`
  association chamber chambers federation confederation summit council organization organisation academy society museum
  institute university bank college church congress union league confederacy ministry department times school duke earl
  prince princess duchess bishop archbishop treaty battle
`);

/** After a capitalised name they make the name of a road, a building, a water or an area. */
export const PREMISES = words(`
  street st road rd avenue ave lane drive highway boulevard blvd crescent parkway airport bridge square hospital museum park
  cathedral castle stadium prison zoo plaza beach river lake creek bay island islands county valley mountains mountain
  peninsula canal strait sea desert harbour harbor gulf district province hills falls heights village township parish forest
  reservoir dam temple mosque church station field arena university college
`);

/** Premises that act as often as they are where something is: only 'at', 'in' or 'near' make them places. */
export const ACTING_PREMISES = words("university college church");

/** What kind of area a name names: part of the name when it is capitalised. */
export const AREA_NOUNS = words(
  "county province district river lake island islands valley bay beach region peninsula city sea ocean coast parish township area",
);

/** Capitalised behind an area's noun, they make an organisation of it: 'Kent County Council'. */
export const AREA_BODIES = words(`
  council court university sheriff police fc school schools hospital attorney commission commissioner commissioners executive
  board jail manager public
`);

/** Nouns of areas that may stand in small letters behind a name in the gazetteer: 'Ohio river'. */
export const LOWER_AREA_NOUNS = words(
  "river sea ocean peninsula city province county district region valley island islands states basin desert mountains coast strip",
);

/** Areas of which people speak as such; with them, a run that ends in an organisation's noun is a place still. */
export const GEOGRAPHIC_NOUNS = words(`
  county district province region island islands valley bay beach sea ocean coast state area peninsula border city town
  village river lake airport police court army navy
`);

/** People and things that are told by their town: 'a Richmond man', 'Berea police'. */
export const RESIDENTS = words(`
  man woman men women resident residents native natives couple family teen teenager boy girl student students officials police
  area suburb communities businessman businesswoman mayor
`);

/** What people do and towns don't: 'Robertson said'. */
export const SPEAKING = words(`
  said says told tells added adds testified admitted admits tweeted wrote writes argued argues explained explains recalled
  recalls joked noted laughed smiled pleaded thinks thought believes insisted replied continued
`);

/** News agencies that share their name with a place. */
export const AGENCIES = words("xinhua mena");

/** Verbs and prepositions before the name of a language. */
export const LANGUAGE_CUES = words("speak speaks speaking spoke spoken in fluent learn learning into");
