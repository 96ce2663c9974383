/**
 * Sentences of an article to be matched with who says them: as they stand, in the order of reading, without the words that
 * name who speaks. Pure: the same story has the same ones.
 */
import { type LinkedArticle, leadsTo } from "../../geo/mentions/passages";
import { capitalised } from "../../geo/places/kinds";
import { type Saying, sayings } from "../../geo/voices/who-says";

export interface VoiceMatch {
  readonly voices: readonly { readonly letter: string; readonly name: string; readonly isOfArticle: boolean }[];
  readonly sentences: readonly {
    /** From 1. */
    readonly number: number;
    /** Of its passage. */
    readonly id: string;
    /** Its words; between two parts, the words that name a voice are left out. */
    readonly parts: readonly string[];
    /** Of the voice; of two, where one speaks through the other. */
    readonly letters: readonly string[];
  }[];
}

/** What fits one sheet, Letter too. */
const MOST_SENTENCES = 12;
const MOST_UNITS = 2500;
/** UTF-16 units: of a longer one, the end would be forgotten at its beginning. */
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

/** Those that come first in reading order, but of each voice one before any has two. */
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
