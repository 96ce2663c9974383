/** After `next build`: makes of out/ what a host serves. Each step works on what the one before has left. */
import { compress } from "./finish/compress";
import { defer } from "./finish/defer";
import { writeHeadersFile } from "./finish/headers-file";
import { setPolicies } from "./finish/policy";

defer("out");
setPolicies("out");
writeHeadersFile("out");
compress("out");
