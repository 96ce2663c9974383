/** Decides whether 'he said' or 'the statement said' clearly continues the voice before it. */
import type { Voice } from "../types";

/** Who spoke in the sentence before. */
export interface Last {
  readonly by: readonly string[];
  /** The kind of the first of them. */
  readonly kind: Voice["kind"];
  /** Whether it spoke through a document. */
  readonly isByDocument: boolean;
  /** Whether only a person can see who it was. */
  readonly isOpen: boolean;
  /** The rest of that sentence, without quotations: it may name somebody else. */
  readonly others: string;
}

/** A person: a title, or two capitalised words in a row, unless the last one shows that it is an organisation. */
const SOMEBODY =
  /\b(?:[Mm]inister|[Pp]resident|[Ss]pokes(?:man|woman|person)|[Aa]mbassador|[Gg]overnor|[Gg]eneral|[Cc]ommander|[Cc]hief|[Ll]eader|Mr|Mrs|Ms|Dr|king|queen|man|woman)\b|\p{Lu}[\p{L}’-]+ (?:al-|bin |ul-)?\p{Lu}[\p{L}’-]+(?! \p{Lu})(?<!(?:Office|Ministry|Nations|States|Council|Union|Line|Force|Forces|Party|Army|Agency|Bank|Court|Kingdom|Emirates|Arabia|Street|House|Assembly|Parliament))/u;

/**
 * @param words 'He', 'It', 'The statement' @param introduction the text before it in its sentence
 * @returns whether one voice spoke in the sentence right before, nobody else is named since, and the word fits it
 */
export function goesOnPlainly(words: string, introduction: string, { by, kind, isByDocument, others }: Last): boolean {
  if (by.length !== 1) return false;
  if (!/^(?:he|she|it|they)$/iu.test(words)) return isByDocument;
  const isPerson = /^(?:he|she)$/iu.test(words);
  if (isPerson && (kind === "office" || kind === "agency" || isByDocument)) return false;
  if (!isPerson && kind === "person") return false;
  if (SOMEBODY.test(others) || SOMEBODY.test(introduction)) return false;
  return !/^(?:[Ww]hen|[Aa]fter|[Aa]s|[Ww]hile|[Aa]sked|[Bb]efore|[Tt]hough|[Aa]lthough)\b.*\p{Lu}/u.test(introduction);
}
