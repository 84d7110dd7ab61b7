/** A file that a widget has offered. */
export interface SavedFile {
  name: string;
  blob: Blob;
}

/** Catches the files that are offered as downloads, until `stop`. */
export function catchFiles(): { files: SavedFile[]; stop: () => void } {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const usual = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (object) => {
    const url = usual(object);
    blobs.set(url, object as Blob);
    return url;
  };
  // Anchors inherit click; an own one hides it until it is deleted.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  function stop(): void {
    URL.createObjectURL = usual;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return { files, stop };
}
