/**
 * Makes geo/data/*. Run `npm ci && npm run build` here; the same packages give the same bytes. Two Debian packages are
 * needed besides: `apt install marble-qt-data libmagics++-data`.
 */
import { buildBounds } from "./countries.mjs";
import { buildGround } from "./ground.mjs";
import { buildLabels } from "./labels.mjs";
import { buildPlaces, buildVenues } from "./places.mjs";
import { buildRelief } from "./relief.mjs";
import { buildShapes } from "./shapes.mjs";
import { buildWaters } from "./water-shapes.mjs";

await buildRelief();
await buildPlaces();
buildVenues();
buildBounds();
await buildShapes();
await buildWaters();
await buildGround();
await buildLabels();
