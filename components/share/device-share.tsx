/** The device's own share sheet: script/buttons.ts shows it where there is one. */

export function DeviceShare({
  title,
  url,
  toComplete,
}: {
  title: string;
  url: string;
  toComplete: string | undefined;
}) {
  return (
    <button
      type="button"
      className="pill"
      data-share-title={title}
      data-share-url={url}
      data-address={toComplete}
      hidden
    >
      Share with an app of this device
    </button>
  );
}
