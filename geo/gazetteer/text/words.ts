/**
 * Words that show what a name means in English-language newspapers. Each table says what its words do to a name next to
 * them. They come from the style books of news agencies and from reading, and are compared in lower case without a full
 * stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * 'in Reading': a place follows. 'from', 'to' and 'of' (below) are weaker evidence, since people follow them as well.
 */
export const PLACE_PREPOSITIONS = words(`
  in at near from to of outside around across into through toward towards between via leaving inside over throughout
  north south east west northern southern eastern western central downtown
`);

/** Prepositions that are as often followed by people: 'of Nelson', 'to Victoria'. */
export const WEAK_PREPOSITIONS = words("of to from between over");

/** A name that follows one of these is a person's: 'Mayor London Breed', 'Gov. Lincoln Chafee'. */
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

/** Directions, which are part of a name only when capitalised: 'Northern Mali', but not 'northern Mali'. */
export const DIRECTIONS = words(`
  north south east west northern southern eastern western central upper lower downtown greater new old rural mid outer inner
  northwest northeast southwest southeast northwestern northeastern southwestern southeastern
`);

/** Directions that make a wider or narrower place of the same name when capitalised: 'Greater Manchester'. */
export const WIDENING_DIRECTIONS = words(`
  north south east west northern southern eastern western central upper lower greater rural
  northwest northeast southwest southeast northwestern northeastern southwestern southeastern
`);

/** Days, months and seasons, which are also names of towns and people. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn winter christmas easter ramadan
`);

/** Function words, which have a capital at the start of a sentence or a headline: no place, unless a region follows. */
export const FUNCTION_WORDS = words(`
  of most man the a an i as at in on he she it we they you is was are to for and or but not no so if this that these those
  there here his her their our my your its who what when where why how all any both each few more other some such than too
  very can will just should now one two three four five six seven eight nine ten see do did does may might must shall has
  have had be been am from by with about after before until since while during under over every many much new old
`);

/** Capitalised as part of the names of offices, faiths, parties, prizes, firms and networks rather than of places. */
export const OTHER_NAMES = words(`
  police bar mobile reading nice split bath orange best batman data media center centre university union post times sun star
  guardian independent god lord king queen bishop church pope mission independence hope liberty olympic olympics dad mom
  real justice lakes senate congress house white black green brown young long short smith lee republican democrat
  democratic democrats republicans muslim muslims christian catholic islamic internet facebook google twitter amazon apple
  game team federal commerce industry inn salt sens home grand state central nato un hill page park ray rush price chase
  southern northern eastern western mary parliament english deal act capitol constitution
`);

/** A run of capitalised words that ends in one of these names an organisation, a newspaper or an event. */
export const ORGANISATIONS = words(`
  university college school institute hospital club fc united city company corp corporation inc ltd llc group bank party
  association council committee commission agency department ministry court police times post news herald tribune journal
  gazette union army navy board center centre foundation society museum festival act agreement treaty league cup open
  airlines airways church street road avenue drive lane boulevard park bridge airport station hotel river lake county
  district province region island islands valley bay beach sea ocean coast
`);

/** The same, but only after an adjective or the name of a country, a large region and the like: 'British Embassy'. */
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

/** Public bodies that a place runs: 'Queensland Police', 'Enfield Council', 'Kent County Sheriff'. */
export const PUBLIC_BODIES = words(`
  police sheriff sheriffs department departments council councillor councillors court courts coroner coroner's jail courthouse
  patrol rescue ministry ambulance attorney prosecutor commissioner commissioners legislature deputies supervisors
`);

/** Bodies whose name includes what follows 'of': 'Bank of England', 'University of Georgia'. */
export const BODIES_OF = words(`
  association chamber chambers federation confederation summit council organization organisation academy society museum
  institute university bank college church congress union league confederacy ministry department times school duke earl
  prince princess duchess bishop archbishop treaty battle
`);

/** A capitalised name followed by one of these is a road, a building, a body of water or an area. */
export const PREMISES = words(`
  street st road rd avenue ave lane drive highway boulevard blvd crescent parkway airport bridge square hospital museum park
  cathedral castle stadium prison zoo plaza beach river lake creek bay island islands county valley mountains mountain
  peninsula canal strait sea desert harbour harbor gulf district province hills falls heights village township parish forest
  reservoir dam temple mosque church station field arena university college
`);

/** Premises that are as often organisations: they are places only after 'at', 'in' or 'near'. */
export const ACTING_PREMISES = words("university college church");

/** Nouns that say what kind of area a name is; part of the name when capitalised. */
export const AREA_NOUNS = words(
  "county province district river lake island islands valley bay beach region peninsula city sea ocean coast parish township area",
);

/** Capitalised after an area's noun, these make the name an organisation's: 'Kent County Council'. */
export const AREA_BODIES = words(`
  council court university sheriff police fc school schools hospital attorney commission commissioner commissioners executive
  board jail manager public
`);

/** Nouns of areas that may follow a name in lower case: 'Ohio river'. */
export const LOWER_AREA_NOUNS = words(
  "river sea ocean peninsula city province county district region valley island islands states basin desert mountains coast strip",
);

/** With one of these, a run of words is still a place even if it ends in an organisation's noun. */
export const GEOGRAPHIC_NOUNS = words(`
  county district province region island islands valley bay beach sea ocean coast state area peninsula border city town
  village river lake airport police court army navy
`);

/** People and things that are identified by their town: 'a Richmond man', 'Berea police'. */
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
