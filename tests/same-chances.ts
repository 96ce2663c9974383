/** Property tests try other cases in each run on a developer's machine. In CI they try the same ones, so that it doesn't fail by chance. */
import fc from "fast-check";

if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
