/** The words with which English-language newspapers attribute. Lower case only, as a capital makes 'Said' a name. */

const words = (list: string): string => list.trim().split(/\s+/u).join("|");

/** Verbs that need no 'that': 'said the talks went on'. */
export const SAY = /\b(?:said|says|say)\b/gu;

/** Verbs that attribute only with 'that', a colon or a quotation, or set off by commas: 'confirmed a date' doesn't. */
export const STATE = new RegExp(
  `\\b(?:${words(`
    stated added noted confirmed announced claimed alleged reiterated repeated stressed emphasised emphasized underlined
    underscored warned cautioned argued contended insisted maintained explained clarified declared asserted affirmed
    reported revealed disclosed acknowledged admitted conceded remarked commented observed denied recalled predicted vowed
    pledged promised wrote tweeted posted replied responded mentioned estimated complained testified quipped lamented
    confirms adds argues insists warns stresses maintains explains declares asserts acknowledges admits concedes denies writes
    states notes claims reports estimates`)}|pointed out|points out|made (?:it )?clear|makes (?:it )?clear)\\b`,
  "gu",
);

/** These may also be plural nouns ('the Gulf states that signed'), so they need a pronoun or a document before them. */
export const ALSO_NOUN = /^(?:states|notes|claims|reports|estimates)$/u;

/** 'told reporters that …' */
export const TELL = /\b(?:told|tells)\b/gu;

export const EXPRESS = new RegExp(
  `\\b(?:expressed|expresses|voiced)\\b(?: \\p{Ll}+){0,3}? (?:${words(
    "hope hopes concern concerns confidence optimism doubt doubts regret fear fears belief alarm satisfaction readiness willingness surprise scepticism skepticism",
  )})\\b`,
  "gu",
);

/** Words before a verb of saying with which it attributes nothing: 'would say', 'the said'. */
export const NOT_SAYING =
  /\b(?:not|never|nor|to|would|will|could|can|cannot|may|might|should|must|is|are|was|were|be|been|being|as|of|by|having|without|yet|the|an?|its|his|her|their|long)$|n[’']t$/iu;

export const AUXILIARIES =
  /(?:\b(?:has|had|have) )?(?:\b(?:also|further|later|earlier|then|again|still|meanwhile|once|now|too|always|both|(?!(?:family|assembly|ally|rally|reply|supply|bully|monopoly)\b)\p{Ll}+ly) )*$/u;

/** Words after 'said' with which it attributes nothing: 'said nothing'. */
export const SAYS_NOTHING =
  /^ (?:(?:nothing|little|anything|something|(?:no|any|much|little) more|more|as much|so|enough|no|yes|goodbye|hello|prayers|(?:his|her|their|its) \p{Ll}+)(?= ?[.,;:!?]| (?:about|to|of|on|in|at|when|after|before|else|for|as)\b|$)|to (?:be|have|\p{Ll}+ )|(?:it|that|this)[.,])/u;

/** What may come between a verb and its 'that': when, where and to whom it was said. */
const ASIDE =
  "(?: (?:in|on|at|during|to|after|before|through|via|from|by|for|late|early|again|today|yesterday|also|earlier|later|\\p{Ll}+ly|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b[^.;:]{0,80}?)?";
export const THAT = new RegExp(`^(?:${ASIDE}|, (?:citing|quoting|referring to)\\b[^.;:]{1,80}?),? that\\b`, "u");
/** `\uE000` stands for a quoted character. */
export const QUOTE = new RegExp(`^${ASIDE}[:,]? ?\uE000`, "u");
export const COLON = new RegExp(`^${ASIDE}: `, "u");
/** After a verb that ends its sentence or its aside: ', the minister said on Monday.' */
export const CLOSES =
  /^(?: (?:in|on|at|during|to|late|early|again|today|yesterday|earlier|later|\p{Lu}\p{Ll}+day)\b[^,.;:]{0,80})?(?:[,.;!?]|$)/u;
/** 'told the paper that', 'told reporters the talks had failed' */
export const TOLD =
  /^ (?!to\b|off\b|apart\b)(?:[^.;:,]{1,60}?)(?: that\b|,? ?\uE000|: | (?=the |an? |he |she |it |they |there |\p{Lu}))/u;
/** ', a farmer told AFP.' */
export const TOLD_AND_CLOSES =
  /^ (?:reporters|journalists|the media|(?:the )?\p{Lu}\S*(?: \p{Lu}\S*){0,3}?)(?: (?:in|on|by|at|after|during)\b[^,.;:]{0,60})?(?:[,.;!?](?=\s|$|\uE000)|$)/u;
export const TOLD_TO = /^ \S+(?: \S+){0,3}? (?:not )?to (?!reporters|journalists|the\b)\p{Ll}+\b(?!.{0,80}\bthat\b)/u;

/** Begins a subordinate clause; a verb of saying in it doesn't attribute the sentence. */
export const SUBORDINATE =
  /^(?:after|before|when|whenever|because|since|if|unless|until|as|where|how|why|what|whatever|whether|than|once|who|whom|whose|which|that|lest)\b/iu;
/** Begins a clause parallel to the one before it, which has a voice of its own. */
export const BESIDE = /^(?:while|whereas|but|and|though|although|yet)\s+/iu;

/** Words that may begin a sentence before its subject. */
export const OPENER =
  /^(?:but|and|yet|so|however|meanwhile|earlier|later|also|then|still|separately|today|yesterday|moreover|instead|nevertheless|nonetheless|meantime|furthermore|besides|on the other hand|in turn|for (?:his|her|its|their) part|previously|subsequently|afterwards?|again|finally|similarly|likewise)\b,?\s+/iu;
export const PREPOSITION =
  /^(?:in|on|at|during|after|before|following|amid|amidst|since|from|by|with|without|under|despite|over|through|throughout|speaking|addressing|talking|responding|replying|asked|citing|quoting|referring|commenting|according|to|of|for|as|about|against|among|between|upon|per|when|while|while|if|although|though|because|once|until|unless|whereas)\b/iu;

export const NOBODY =
  /^(?:that|this|these|those|which|who|whom|what|there|all|having|suffice|needless|nobody|no one|no-one|neither|none|few|not|nothing|everyone|anyone|someone|whoever|i|we|you|the|an?|his|her|its|their|much|that being)$/iu;
export const NO_SUBJECT =
  /^(?:that|this|there|what|who|which|nobody|no one|no|neither|none|not|nothing|whoever|having|i|we|you)\b/iu;
export const PRONOUN = /^(?:he|she|they|it)$/iu;
export const DETERMINER =
  /^(?:the|an?|his|her|its|their|our|one|two|three|four|five|several|some|many|most|both|another|other|various|multiple|unnamed|anonymous|senior|local)\b/iu;
/** Nouns without an article that may say something: 'police said', 'witnesses said'. */
export const PLURAL = /\b(?:\p{Ll}+s|police|people|men|women|source|media|staff|personnel|authorities)$/u;

/** Documents that speak for whoever issued them. */
const DOCUMENTS =
  words(`statement statements communiqué communique release report letter note memo memorandum post tweet
  message notice bulletin declaration notification circular press-release`);
export const BY_DOCUMENT = new RegExp(
  `\\b(?:${DOCUMENTS})\\b(?: \\p{Ll}+ed| \\p{Ll}+ly \\p{Ll}+ed| given| made| put)?(?: (?:on|in) [^,]{1,30}?)? (?:out )?(?:by|from|of) (?=\\S)`,
  "u",
);
export const DOCUMENT = new RegExp(`^(?:the|that|this|its|his|her|their) (?:\\p{Ll}+ )?(?:${DOCUMENTS})$`, "iu");
/** 'In a statement, the ministry condemned …' */
export const IN_DOCUMENT = new RegExp(
  `^In (?:an?|its|his|her|their|the) (?:[\\p{L}-]+ ){0,3}(?:${DOCUMENTS}|interview|speech|briefing|address|conference)\\b[^,\\uE000]{0,80}, `,
  "u",
);

/** After 'according to', where it isn't about anybody's words: 'according to plan'. */
export const NOT_ACCORDING =
  /^(?:plan|plans|schedule|(?:the|an?|its|his|her|their) (?:\p{L}+ )?(?:plan|schedule|law|rules?|custom|tradition|agreement|terms|treaty|constitution|size|age|need|needs|principle|formula|map|script))\b/iu;

/** Titles, which come before a name or replace it: 'the minister'. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir lord lady sheikh mullah maulvi maulana mufti ayatollah imam haji minister deputy
  defence defense foreign interior prime information finance law home state chief acting interim president vice premier
  chancellor secretary general spokesman spokeswoman spokesperson spokespersons ambassador envoy governor mayor senator
  congressman congresswoman representative judge justice commander colonel major captain lieutenant brigadier admiral
  marshal sergeant inspector superintendent commissioner director chairman chairwoman chair head leader king queen prince
  princess pope bishop archbishop director-general adviser advisor analyst former ex
  office ministry of the gen col lt brig maj capt sgt adm gov sen rep hon rev`
    .trim()
    .split(/\s+/u),
);

/** Nouns for sources that the text doesn't name. */
export const UNNAMED =
  /\b(?:sources?|officials?|witness(?:es)?|eyewitness(?:es)?|analysts?|experts?|observers?|residents?|locals|diplomats?|insiders?|aides?|critics|reports|people)\b/iu;
