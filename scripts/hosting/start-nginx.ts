/** Runs nginx from the system's package on our configuration, for tests and measurements. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nginxConfig } from "./nginx";

export interface Nginx {
  /** @returns the warnings and errors that it has logged so far */
  readonly complaints: () => string;
  readonly stop: () => void;
}

/** @returns the command, or null where nginx isn't installed; Debian has it in sbin, which isn't on everybody's PATH */
export function findNginx(): string | null {
  const answers = (command: string) => {
    try {
      execFileSync(command, ["-v"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  return ["nginx", "/usr/sbin/nginx"].find(answers) ?? null;
}

/**
 * @param command of findNginx
 * @param site the folder of the built site, absolute; it is made readable for everybody, since nginx's workers run as
 * another user
 * @throws Error with nginx's complaints when it doesn't answer within five seconds
 */
export async function startNginx(command: string, site: string, port: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "passage-nginx-"));
  for (const path of [folder, site]) chmodSync(path, 0o755);
  const config = join(folder, "nginx.conf");
  writeFileSync(
    config,
    `daemon off; worker_processes auto; worker_rlimit_nofile 8192; pid ${folder}/pid; error_log stderr warn;
    events { worker_connections 4096; }
    http { access_log off; sendfile on; client_body_temp_path ${folder}/body;
    ${nginxConfig({ root: site, listen: `127.0.0.1:${port}` })} }`,
  );
  const nginx = spawn(command, ["-c", config, "-p", folder]);
  nginx.on("close", () => rmSync(folder, { recursive: true, force: true }));
  let complaints = "";
  nginx.stderr.on("data", (text) => {
    complaints += text;
  });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries++) {
    if (tries === 50) {
      nginx.kill();
      throw new Error(`nginx doesn't answer on port ${port}: ${complaints}`);
    }
    await sleep(100);
  }
  return { complaints: () => complaints, stop: () => nginx.kill() };
}
