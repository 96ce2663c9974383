/**
 * Works out which links article.md needs, so that reading it again gives the same mentions and voices. There are as few
 * as possible: what the machine finds by itself needs no link.
 */
import { type LinkedArticle, type LinkedParagraph, linkArticle } from "../mentions/passages";
import { THE_REPORT } from "../mentions/targets";
import type { EditorLink, Mention, NamedVoice, Place, VoiceListed } from "../types";
import type { Attribution, CheckedLink } from "../voices/attribution";
import { statements } from "../voices/statements";
import { wordsForVoice } from "./attribute";
import { addressOf } from "./link-address";

export interface Needed {
  /**
   * For each paragraph, in reading order, none overlapping; a link that leads nowhere stops names and times in its
   * words from being found.
   */
  readonly links: readonly (readonly CheckedLink[])[];
  /** The voices that the front matter has to name. */
  readonly voices: readonly NamedVoice[];
}

/**
 * @param article as it is to be @param voices those of its voices that a person named
 * @param places with the names by which they are found in the text
 */
export function linksNeeded(article: LinkedArticle, voices: readonly NamedVoice[], places: readonly Place[]): Needed {
  let needed: Needed = { links: article.paragraphs.map(linkedByHand), voices };
  // Each link may change what is found after it, so this repeats. Voices first: 'he said' depends on the voice before
  // it.
  for (const more of [moreVoices, moreMentions]) {
    for (;;) {
      const found = linkArticle(asWritten(article, needed), places, "article.md");
      const links = article.paragraphs.map((wanted, i) =>
        added(needed.links[i] ?? [], found.paragraphs[i] ? more(wanted, found.paragraphs[i]) : []),
      );
      if (JSON.stringify(links) === JSON.stringify(needed.links)) break;
      needed = { links, voices: withLinked(needed.voices, links, article) };
    }
  }
  return needed;
}

/** Links for the sentences whose voice a person chose. */
function linkedByHand(paragraph: LinkedParagraph): CheckedLink[] {
  return paragraph.attributions
    .filter(({ how }) => how === "described")
    .reduce<CheckedLink[]>((links, said) => added(links, linksOf(paragraph, said)), []);
}

/** @returns links to the voices of a sentence: on the words that name them, else on other words of it */
function linksOf({ text, mentions }: LinkedParagraph, said: Attribution): CheckedLink[] {
  const { start, end, by } = said;
  const inside = mentions.filter((mention) => mention.start < end && start < mention.end);
  const links = inside.filter(({ voice }) => voice !== undefined && by.includes(voice)).map(asLink);
  const missing = by.length === 0 ? [THE_REPORT] : by.filter((id) => !links.some(({ voice }) => voice === id));
  for (const voice of missing) {
    const [speaker] = statements(text.slice(start, end)).flatMap(({ speakers }) => speakers);
    const phrase = speaker ? { start: start + speaker.start, end: start + speaker.end } : null;
    const words = wordsForVoice(text, { start, end, phrase }, [...mentions, ...links]);
    const same = mentions.find((one) => one.start === words?.start && one.end === words.end);
    if (words) links.push({ ...(same ? asLink(same) : words), ...{ start: words.start, end: words.end, voice } });
  }
  return links;
}

function moreVoices(wanted: LinkedParagraph, found: LinkedParagraph): CheckedLink[] {
  return wanted.attributions.flatMap((said) => {
    const { by, how, start, end } = said;
    const other = found.attributions.find((one) => one.start < end && start < one.end);
    const isSame = other && (how === "open") === (other.how === "open") && by.join() === other.by.join();
    // 'Open' is the machine's own result, never a person's: there is nothing to link.
    return isSame || how === "open" ? [] : linksOf(wanted, said);
  });
}

function moreMentions(wanted: LinkedParagraph, found: LinkedParagraph): CheckedLink[] {
  const missing = wanted.mentions.filter((mention) => !found.mentions.some((other) => isSame(mention, other)));
  const unwanted = found.mentions.filter(
    (mention) =>
      mention.how === "named" &&
      !wanted.mentions.some((other) => other.start < mention.end && mention.start < other.end),
  );
  return [...missing.map(asLink), ...unwanted.map(({ start, end }) => ({ start, end }))];
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.start === b.start && a.end === b.end && a.place === b.place && a.time === b.time && a.voice === b.voice;

const asLink = ({ how: _, ...link }: Mention): CheckedLink => link;

/** Links on the same words are merged; other links that would overlap existing ones are left out. */
function added(links: readonly CheckedLink[], more: readonly CheckedLink[]): CheckedLink[] {
  let all = [...links];
  for (const link of more) {
    const touched = all.filter(({ start, end }) => start < link.end && link.start < end);
    const [one] = touched;
    if (!one) all.push(link);
    else if (touched.length === 1 && one.start === link.start && one.end === link.end)
      all = all.map((other) => (other === one ? { ...other, ...link } : other));
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Adds the voices that links lead to: they must be named in the front matter. */
function withLinked(
  voices: readonly NamedVoice[],
  links: readonly (readonly CheckedLink[])[],
  article: LinkedArticle,
): NamedVoice[] {
  const linked = new Set(links.flat().map(({ voice }) => voice));
  const others = article.voices.filter(({ id }) => linked.has(id) && !voices.some((one) => one.id === id));
  return [...voices, ...others.map((voice) => ({ ...voice, as: [] }))];
}

const WHERE = { file: "article.md", line: 1, column: 1 } as const;

/** The article as it would be read from its file. */
function asWritten(article: LinkedArticle, { links, voices }: Needed) {
  return {
    ...article,
    voices: voices.map((voice): VoiceListed => ({ ...voice, ...WHERE })),
    paragraphs: article.paragraphs.map((paragraph, i) => ({
      ...paragraph,
      links: (links[i] ?? []).map(
        (link): EditorLink => ({ to: addressOf(link), start: link.start, end: link.end, line: 1, column: 1 }),
      ),
    })),
  };
}
