/** The script in a story's own file: its pages are all there, and one of them is shown. */
import { all } from "../../reader/script/page-parts";
import { startOwnReader } from "./own-reader";

const stages = new Map(all(".stage").map((stage) => [stage.dataset.page ?? "", stage]));
for (const [page, stage] of stages) if (page !== "") stage.remove();

startOwnReader({ prefix: "", stageOf: (place) => stages.get(place ?? "") ?? null });
