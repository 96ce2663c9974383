"use client";
/** The device's own share sheet, where it has one. */
import { useSyncExternalStore } from "react";

const never = () => () => {};
const hasSheet = () => "share" in navigator;

export function DeviceShare({ title, url }: { title: string; url: string }) {
  const offered = useSyncExternalStore(never, hasSheet, () => false);
  if (!offered) return null;
  // Whoever closes the sheet again has not failed.
  const share = () => void navigator.share({ title, url }).catch(() => {});
  return (
    <button type="button" className="device-share" onClick={share}>
      Share with an app of this device
    </button>
  );
}
