import type { FileNotice } from '../ui/library/add-file';

/** Reads files one after the other, however many come while it does, and tells of all of them until it is given more in a quiet moment. */
export class FileQueue {
  #notices: FileNotice[] = [];
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();
  readonly #read: (file: File) => Promise<FileNotice>;
  readonly #tell: (notices: FileNotice[], done: boolean) => void;

  /**
   * @param read What becomes of a file.
   * @param tell Called with what became of all files, in the order in which they came, whenever that changes; `done`: none waits.
   */
  constructor(read: (file: File) => Promise<FileNotice>, tell: (notices: FileNotice[], done: boolean) => void) {
    this.#read = read;
    this.#tell = tell;
  }

  give(files: readonly File[]): void {
    if (files.length === 0) return;
    if (this.#waiting === 0) this.#notices = [];
    for (const file of files) {
      const at = this.#notices.push({ kind: 'reading', name: file.name }) - 1;
      this.#waiting += 1;
      this.#last = this.#last.then(() => this.#take(file, at));
    }
    this.#tell([...this.#notices], false);
  }

  async #take(file: File, at: number): Promise<void> {
    const failed: FileNotice = { kind: 'failed', name: file.name, failure: 'unreadable', language: null };
    this.#notices[at] = await this.#read(file).catch((error: unknown) => {
      console.error(`${file.name} could not be read.`, error);
      return failed;
    });
    this.#waiting -= 1;
    this.#tell([...this.#notices], this.#waiting === 0);
  }
}
