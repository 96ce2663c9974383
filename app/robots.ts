/** /robots.txt */
import type { MetadataRoute } from "next";
import { SITEMAP } from "../geo/addresses";
import { absolute, SITE_URL } from "./_site/site";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, ...(SITE_URL && { sitemap: absolute(SITEMAP) }) };
}
