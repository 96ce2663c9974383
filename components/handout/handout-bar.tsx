/** Above the sheet, on screen only: what this is, the other handouts, and a button to print. */
import { handoutAddress, storyAddress } from "../../geo/addresses";
import { type HandoutKind, KINDS } from "./handout-kinds";
import { PrintButton } from "./print-button";
import { WordBankSwitch } from "./word-bank";

interface HandoutBarProps {
  readonly storyId: string;
  readonly kind: HandoutKind;
  /** All the handouts that the story has. */
  readonly kinds: readonly HandoutKind[];
}

export function HandoutBar({ storyId, kind, kinds }: HandoutBarProps) {
  return (
    <nav className="handout-bar" aria-label="Handouts">
      <a href={storyAddress(storyId)}>← The story</a>
      {kinds.map((other) => (
        <a key={other} href={handoutAddress(storyId, other)} aria-current={other === kind ? "page" : undefined}>
          {KINDS[other].title}
        </a>
      ))}
      <span className="handout-about">Prints on A4 or Letter</span>
      {kind === "blank" && <WordBankSwitch />}
      <PrintButton />
    </nav>
  );
}
