/** An own story → the article with its mentions and its places, in the form that all pages and formats use. */
import type { LinkedArticle, LinkedParagraph } from "../mentions/passages";
import { fold } from "../mentions/words";
import type { Heading, Mention, NamedVoice, Place, Voice } from "../types";
import { type Block, isPassage } from "./blocks";
import type { OwnPlace, OwnStory } from "./own-story";

/** The outlines that the site has, by the name that a story uses. A place whose outline is missing is a point. */
export type Outlines = ReadonlyMap<string, Place>;

const GAZETTEER = { source: "GeoNames", licence: "CC BY 4.0", precision: "a point that stands for it" } as const;
const BY_HAND = {
  source: "Set on the map by whoever made this story",
  licence: "none stated",
  precision: "a point set by hand",
} as const;

const NO_NOTES = { date: null, byline: null, line: null, boundaries: null } as const;

export interface ToldStory {
  readonly article: LinkedArticle;
  readonly places: readonly Place[];
  /** The voices that a person named. */
  readonly voices: readonly NamedVoice[];
  /** Ids of the places that the map opens on; null: what lies together. */
  readonly home: ReadonlySet<string> | null;
}

export function tell(story: OwnStory, outlines: Outlines): ToldStory {
  const places = story.places.map((place) => placeOf(place, outlines));
  const { title, language, date, author, publisher, url, opensOn } = story;
  const voices = story.voices.map(({ id, name, kind }): Voice => ({ id, name, kind }));
  const { paragraphs, headings } = partsOf(story, places);
  return {
    article: {
      ...{ title, language, date, author, publisher, url, paragraphs, headings },
      places: null,
      voices,
      notes: NO_NOTES,
      caption: null,
      source: null,
    },
    places,
    voices: namedIn(story),
    home: opensOn && new Set(opensOn.flatMap((i) => places[i]?.id ?? [])),
  };
}

const namedIn = ({ voices }: OwnStory): NamedVoice[] =>
  voices.filter(({ isNamed }) => isNamed).map(({ isNamed: _, ...voice }) => voice);

function placeOf(own: OwnPlace, outlines: Outlines): Place {
  const { id, name, kind, countries, at, by } = own;
  const drawn = own.outline === null ? undefined : outlines.get(own.outline);
  // One of the site's own places keeps all that the site says about it.
  if (drawn && by === "site") return { ...drawn, id, name, aliases: [...new Set([...drawn.aliases, ...own.aliases])] };
  const point = { type: "Point" as const, coordinates: [...at] };
  const said = { id, name, kind, countries, aliases: own.aliases, otherNames: [], note: null };
  if (drawn) {
    const { names, iso, wikidata, source, licence, precision, disputed, shape, geometry } = drawn;
    // To the gazetteer rivers and lakes alike are 'water', and in one country at most.
    const isWater = own.outline?.startsWith("water:");
    const better = isWater ? { kind: drawn.kind, countries: drawn.countries, note: drawn.note } : {};
    return { ...said, ...better, ...{ names, iso, wikidata, source, licence, precision, disputed, shape, geometry } };
  }
  const source = by === "hand" ? BY_HAND : GAZETTEER;
  return { ...said, ...source, names: {}, iso: null, wikidata: null, disputed: null, shape: "point", geometry: point };
}

function partsOf({ blocks, mentions, voices, attributions }: OwnStory, places: readonly Place[]) {
  const paragraphs: LinkedParagraph[] = [];
  const headings: Heading[] = [];
  const idOf = (voice: number): string => voices[voice]?.id ?? "";
  const names = places.map(({ name, aliases }) => new Set([name, ...aliases].map(fold)));
  for (const [i, block] of blocks.entries()) {
    const number = paragraphs.length + 1;
    if (!isPassage(block)) {
      headings.push({ text: block.text, before: number });
      continue;
    }
    const { text } = block;
    paragraphs.push({
      ...{ id: `p${number}`, number, text, links: [] },
      within: withinOf(block),
      mentions: (mentions[i] ?? []).map(({ place, time, voice, how, start, end }): Mention => {
        const isName = place !== undefined && names[place]?.has(fold(text.slice(start, end)));
        return {
          ...(place !== undefined && { place: places[place]?.id ?? "" }),
          ...(time !== undefined && { time }),
          ...(voice !== undefined && { voice: idOf(voice) }),
          ...{ start, end, how: how ?? (isName ? "named" : "described") },
        };
      }),
      attributions: (attributions[i] ?? []).map(({ by, ...said }) => ({ ...said, by: by.map(idOf) })),
    });
  }
  return { paragraphs, headings };
}

const withinOf = ({ kind }: Block) => (kind === "quotation" || kind === "list" ? kind : "body");
