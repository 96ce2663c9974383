/** The choice of a map behind the places, in the key: online maps need this script, so it brings their names along. */
import { TILE_SERVERS } from "../../map/furniture/tile-servers";

export function tilesChoice(): HTMLFieldSetElement {
  const choice = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = "Background map";
  choice.append(legend, option("none", "This site’s own"));
  for (const [value, { name, host }] of Object.entries(TILE_SERVERS)) {
    const online = document.createElement("span");
    online.className = "online";
    online.textContent = ` · loads from ${host}`;
    choice.append(option(value, name, online));
  }
  return choice;
}

function option(value: string, ...words: (string | Node)[]): HTMLLabelElement {
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "tiles";
  input.value = value;
  input.checked = value === "none";
  const label = document.createElement("label");
  label.append(input, ...words);
  return label;
}
