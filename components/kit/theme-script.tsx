/**
 * The reader's colours. They must be set before the first paint, or the page would flash; the switch shows the right
 * choice from the first frame on. This runs inline, and needs no other script on any page.
 */
import { OwnScript } from "./own-script";

/** The key in localStorage: `light`, `dark`, or absent for 'Automatic'. */
const KEY = "passage-colours";

const SET_AND_WATCH = `(page=>{
const set=page.dataset;
try{const kept=localStorage.getItem("${KEY}");if(/^(light|dark)$/.test(kept))set.theme=kept}catch{}
const say=()=>{for(const select of document.querySelectorAll(".theme-switch select"))select.value=set.theme||"system"};
requestAnimationFrame(say);
addEventListener("DOMContentLoaded",say);
addEventListener("change",({target})=>{
if(!target.matches(".theme-switch select"))return;
if(target.value==="system")delete set.theme;else set.theme=target.value;
try{localStorage.setItem("${KEY}",target.value)}catch{}
})
})(document.documentElement)`;

export const ThemeScript = () => <OwnScript code={SET_AND_WATCH} />;
