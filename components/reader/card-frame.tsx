/**
 * The card's outside. Beside the text it is always open; on a phone it is a bar that opens, by means of the browser's own:
 * `<details>`, whose state the style sheet reads.
 */
import type { ReactNode } from "react";

interface CardFrameProps {
  readonly title: string;
  /** BCP 47, of the title, where it isn't English. */
  readonly language?: string | undefined;
  /** What a screen reader says of it once the page has turned to it. */
  readonly description: string;
  /** Beside the title: names in other languages. */
  readonly names?: ReactNode;
  readonly children: ReactNode;
}

export function CardFrame({ title, language, description, names, children }: CardFrameProps) {
  return (
    <div className="card" data-description={description}>
      <div className="card-bar">
        <h2 className="card-title">
          <span className="card-name" tabIndex={-1} lang={language} dir={language && "auto"}>
            {title}
          </span>
          {names}
        </h2>
        <details className="card-toggle">
          <summary>
            <span className="when-closed">More</span>
            <span className="when-open">Less</span>
          </summary>
        </details>
      </div>
      <div className="card-body">{children}</div>
    </div>
  );
}
