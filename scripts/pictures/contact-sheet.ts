export interface Picture {
  readonly page: string;
  readonly screen: string;
  /** Relative to the sheet. */
  readonly files: readonly string[];
}

/** @returns a page that shows all pictures, small, page by page; each leads to the picture itself */
export function contactSheet(pictures: readonly Picture[]): string {
  const pages = [...new Set(pictures.map(({ page }) => page))];
  const figure = ({ screen, files }: Picture) =>
    files.map((file) => {
      const shown = file.endsWith(".png") ? `<img src="${file}" alt="" loading="lazy">` : "PDF";
      return `<figure><a href="${file}">${shown}</a><figcaption>${screen}</figcaption></figure>`;
    });
  const section = (page: string) =>
    `<h2 id="${page}">${page}</h2><div>${pictures
      .filter((one) => one.page === page)
      .flatMap(figure)
      .join("")}</div>`;
  return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Pictures of every page</title>
<style>
  body { margin: 1rem; font: 14px system-ui; background: #888; }
  nav { position: sticky; top: 0; background: #888; padding: 0.5rem 0; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  figure { margin: 0; } img { display: block; max-width: 320px; max-height: 420px; }
</style>
<nav>${pages.map((page) => `<a href="#${page}">${page}</a>`).join(" · ")}</nav>
${pages.map(section).join("\n")}
</html>
`;
}
