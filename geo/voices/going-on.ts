/** Whether 'he said' and 'the statement said' plainly go on with the voice before. */
import type { Voice } from "../types";

/** Who spoke in the sentence before. */
export interface Last {
  readonly by: readonly string[];
  /** Of the first of them. */
  readonly kind: Voice["kind"];
  /** Whether a text spoke for it. */
  readonly isByDocument: boolean;
  /** Whether only a person can see who it was. */
  readonly isOpen: boolean;
  /** What else stands in that sentence, without quotations: somebody else may be named there. */
  readonly others: string;
}

/** A title, or two names in a row: somebody. What such a row ends with when it is a body and not a person. */
const SOMEBODY =
  /\b(?:[Mm]inister|[Pp]resident|[Ss]pokes(?:man|woman|person)|[Aa]mbassador|[Gg]overnor|[Gg]eneral|[Cc]ommander|[Cc]hief|[Ll]eader|Mr|Mrs|Ms|Dr|king|queen|man|woman)\b|\p{Lu}[\p{L}’-]+ (?:al-|bin |ul-)?\p{Lu}[\p{L}’-]+(?! \p{Lu})(?<!(?:Office|Ministry|Nations|States|Council|Union|Line|Force|Forces|Party|Army|Agency|Bank|Court|Kingdom|Emirates|Arabia|Street|House|Assembly|Parliament))/u;

/**
 * @param words 'He', 'It', 'The statement' @param introduction what stands before it in its sentence
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
