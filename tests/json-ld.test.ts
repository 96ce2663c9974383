import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { JsonLd } from "../components/kit/json-ld";

it("a block of data holds any words and none of them ends it", () => {
  const data = { headline: "</script><script>alert(1)</script> <!-- & \u2028 “quoted”" };
  const html = renderToStaticMarkup(createElement(JsonLd, { data }));
  const [, json = ""] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/u.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual(data);
});
