/** A passage's words, and under them who says them. */
import { directionOf } from "../../geo/article/language";

interface QuotedProps {
  readonly text: string;
  /** 'according to the Foreign Office'; empty if nobody has checked who says it; null if the story has no voices. */
  readonly said: string | null;
  /** BCP 47, of the words. */
  readonly language: string;
}

export function Quoted({ text, said, language }: QuotedProps) {
  const isRightToLeft = directionOf(language) === "rtl";
  return (
    <figure className="quotation">
      <blockquote lang={language} dir={isRightToLeft ? "rtl" : undefined}>
        <p>{text}</p>
      </blockquote>
      {said !== null && <figcaption dir={isRightToLeft ? "ltr" : undefined}>{said}</figcaption>}
    </figure>
  );
}
