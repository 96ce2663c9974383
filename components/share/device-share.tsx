/** The device's own share sheet: script/buttons.ts shows it where there is one. */

export function DeviceShare({ title, url }: { title: string; url: string }) {
  return (
    <button type="button" className="device-share" data-share-title={title} data-share-url={url} hidden>
      Share with an app of this device
    </button>
  );
}
