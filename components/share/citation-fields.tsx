/** The citations. The day of access is the reader's own today: script/today.ts puts it in. */
import { CopyField } from "../kit/copy-field";
import { type Cited, citations } from "./citations";

export function CitationFields({ cited, toComplete }: { cited: Cited; toComplete: string | undefined }) {
  return citations(cited).map(({ style, text, accessed }) => (
    <CopyField
      key={style}
      label={style}
      text={text}
      rows={style === "BibTeX" ? 8 : 3}
      accessed={accessed ?? undefined}
      toComplete={toComplete}
    />
  ));
}
