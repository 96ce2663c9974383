/**
 * The card's frame: its bar and the content under it. Beside the text it is always open, as far as there is room; on a
 * phone it is a bar that opens. Both use the browser's own `<details>`, whose state the style sheet reads.
 */
import type { ReactNode } from "react";
import { isLanguage } from "../../geo/article/language";
import type { Article } from "../../geo/types";
import { StoryName } from "./story-name";

interface CardFrameProps {
  readonly article: Pick<Article, "title" | "language">;
  readonly title: string;
  /** Whether the title is in the article's language rather than the page's. */
  readonly isOfArticle?: boolean;
  /** What a screen reader announces when the page changes to this card. */
  readonly description: string;
  /** Beside the title: names in other languages. */
  readonly names?: ReactNode;
  /** Leads back to the whole story. */
  readonly back?: ReactNode;
  readonly children: ReactNode;
}

export function CardFrame({ article, title, isOfArticle, description, names, back, children }: CardFrameProps) {
  const language = isOfArticle && !isLanguage(article.language, "en") ? article.language : undefined;
  return (
    <div className="card" data-description={description}>
      <div className="card-bar">
        <div className="card-head">
          <h2 className="card-title">
            <span className="card-name" tabIndex={-1} lang={language} dir={language && "auto"}>
              {title}
            </span>
            {names}
          </h2>
          <p className="card-story">
            <StoryName article={article} />
          </p>
        </div>
        {back}
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

export const BackToStory = ({ address }: { address: string }) => (
  <a className="card-back" href={address}>
    Back to the whole story<span className="by-mouse needs-scripts"> (Esc)</span>
  </a>
);
