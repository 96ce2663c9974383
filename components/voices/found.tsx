/** How it is known who says what. */
import { isLanguage } from "../../geo/article/language";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { sayings } from "../../geo/voices/who-says";

export function Found({ article }: { article: LinkedArticle }) {
  const all = sayings(article);
  const linked = all.filter(({ how }) => how === "described").length;
  return (
    <section>
      <h2>How this was found</h2>
      {isLanguage(article.language, "en") ? (
        <p>
          Of {all.length} sentences, {all.length - linked} were read by rules, which go by words such as ‘said’ and
          ‘according to’ and may be wrong. {linked === 0 ? "None was" : linked === 1 ? "One was" : `${linked} were`}{" "}
          linked by the editor, who also says what each voice is. A sentence that names nobody is the report’s own word.
          {all.some(({ by }) => by.length > 1) && " A sentence reported through somebody else is listed under both."}
        </p>
      ) : (
        <p>
          The editor linked these sentences. There are no rules for this language, so who says the others is not shown
          here.
        </p>
      )}
    </section>
  );
}
