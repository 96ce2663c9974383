/** /manifest.webmanifest: what a phone needs in order to install the site as an app. */
import type { MetadataRoute } from "next";
import { SITE_NAME } from "../components/kit/site-name";
import { fileAddress, HOME } from "../geo/addresses";
import { ICONS } from "./_site/icons";

export const dynamic = "force-static";

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: HOME,
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: "Read a news article on its map, and the map in its article.",
    lang: "en",
    start_url: HOME,
    scope: HOME,
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: ICONS.map(({ file, px, purpose }) => ({
      src: fileAddress(`icons/${file}`),
      sizes: `${px}x${px}`,
      type: "image/png",
      purpose,
    })),
  };
}
