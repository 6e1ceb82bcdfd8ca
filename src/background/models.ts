import { type Model, readModel } from '../analysis/classify/model';
import type { Language } from '../policy/language';

export interface LoadedModel {
  model: Model;
  /** Changes with the model's bytes and with the release, whose rules take part in every analysis. */
  version: string;
}

/** Loads the shipped models, each once in a worker's life. */
export class Models {
  #loading = new Map<Language, Promise<LoadedModel>>();
  #fetch: (language: Language) => Promise<Uint8Array<ArrayBuffer>>;
  #release: string;

  /**
   * @param fetchModel Gives the bytes of a language's model file.
   * @param release Version of the extension.
   */
  constructor(fetchModel: (language: Language) => Promise<Uint8Array<ArrayBuffer>>, release: string) {
    this.#fetch = fetchModel;
    this.#release = release;
  }

  /** @throws {ModelError} if the file is damaged. */
  get(language: Language): Promise<LoadedModel> {
    let loading = this.#loading.get(language);
    if (!loading) {
      loading = this.#load(language);
      this.#loading.set(language, loading);
      // What failed once may succeed when it is asked for again.
      loading.catch(() => this.#loading.delete(language));
    }
    return loading;
  }

  async #load(language: Language): Promise<LoadedModel> {
    const bytes = await this.#fetch(language);
    const model = readModel(bytes);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const print = [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { model, version: `${this.#release}-${print}` };
  }
}
