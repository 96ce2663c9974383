/**
 * Sentences of an article to be matched with who says them: verbatim, in reading order, without the words that name who
 * speaks. Pure: the same story always gets the same sentences.
 */
import { type LinkedArticle, leadsTo } from "../../geo/mentions/passages";
import { capitalised } from "../../geo/places/kinds";
import { type Saying, sayings } from "../../geo/voices/who-says";

export interface VoiceMatch {
  readonly voices: readonly { readonly letter: string; readonly name: string; readonly isOfArticle: boolean }[];
  readonly sentences: readonly {
    /** From 1. */
    readonly number: number;
    /** The id of its passage. */
    readonly id: string;
    /** Its words, cut where words that name a voice are left out. */
    readonly parts: readonly string[];
    /** The letter of its voice, or of two voices if one speaks through the other. */
    readonly letters: readonly string[];
  }[];
}

/** What fits one sheet, Letter too. */
const MOST_SENTENCES = 12;
const MOST_UNITS = 2500;
/** The longest sentence, in UTF-16 units: a longer one is too hard to follow. */
const LONGEST = 400;
const MOST_OF_A_VOICE = 2;
const MOST_OF_NONE = 3;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function voiceMatch(article: LinkedArticle): VoiceMatch {
  const chosen = chosenFrom(sayings(article));
  const speaking = new Set(chosen.flatMap(({ by }) => by));
  const collator = new Intl.Collator(article.language);
  const named = article.voices
    .filter(({ id }) => speaking.has(id))
    .map(({ id, name }) => ({ id, name: capitalised(name), isOfArticle: true }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  const none = chosen.some(({ by }) => by.length === 0)
    ? [{ id: null, name: "No source named", isOfArticle: false }]
    : [];
  const voices = [...named, ...none].map((voice, i) => ({
    ...voice,
    letter: LETTERS.charAt(i),
  }));
  const letterOf = (of: string | null): string => voices.find(({ id }) => id === of)?.letter ?? "";
  return {
    voices,
    sentences: chosen.map((said, i) => ({
      number: i + 1,
      id: said.id,
      parts: partsOf(said, article),
      letters: said.by.length > 0 ? said.by.map(letterOf) : [letterOf(null)],
    })),
  };
}

/** Picks the first sentences in reading order, but one of each voice before a second of any. */
function chosenFrom(all: readonly Saying[]): Saying[] {
  const rounds = all
    .filter(({ how, text }) => how !== "open" && text.length <= LONGEST)
    .map((said, at, some) => ({ said, at, round: some.slice(0, at).filter((one) => key(one) === key(said)).length }))
    .filter(({ said, round }) => round < (said.by.length > 0 ? MOST_OF_A_VOICE : MOST_OF_NONE))
    .toSorted((a, b) => a.round - b.round || a.at - b.at);
  let units = 0;
  return rounds
    .filter(({ said: { text } }, i) => {
      units += text.length;
      return i < MOST_SENTENCES && units <= MOST_UNITS;
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ said }) => said);
}

const key = ({ by }: Saying): string => by.join();

function partsOf({ id, start, end, text }: Saying, { paragraphs }: LinkedArticle): string[] {
  const { text: whole = text, mentions = [] } = paragraphs.find((paragraph) => paragraph.id === id) ?? {};
  const parts: string[] = [];
  let at = start;
  for (const mention of mentions.filter(leadsTo("voice"))) {
    if (mention.start < at || mention.end > end) continue;
    parts.push(whole.slice(at, mention.start));
    at = mention.end;
  }
  return [...parts, whole.slice(at, end)].map((part, i, all) =>
    i === 0 ? part.trimStart() : i === all.length - 1 ? part.trimEnd() : part,
  );
}
