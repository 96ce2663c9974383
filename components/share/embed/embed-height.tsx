import { OwnScript } from "../../kit/own-script";

/**
 * Tells the page that frames this one how high it is: `{ type: "passage:height", height }` by postMessage, at first and
 * at every change. It runs inline, since an embedded page loads no other script.
 */
const SCRIPT = `new ResizeObserver(()=>parent.postMessage({type:"passage:height",height:Math.ceil(document.body.getBoundingClientRect().height)},"*")).observe(document.body)`;

export const EmbedHeight = () => <OwnScript code={SCRIPT} />;
