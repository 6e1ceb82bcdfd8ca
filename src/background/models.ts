import { type Model, readModel } from '../analysis/classify/model';
import type { Language } from '../policy/language';

/** Loads the shipped models, each once in a worker's life. */
export class Models {
  #loading = new Map<Language, Promise<Model>>();
  #fetch: (language: Language) => Promise<Uint8Array>;

  /** @param fetchModel Gives the bytes of a language's model file. */
  constructor(fetchModel: (language: Language) => Promise<Uint8Array>) {
    this.#fetch = fetchModel;
  }

  /** @throws {ModelError} if the file is damaged. */
  get(language: Language): Promise<Model> {
    let loading = this.#loading.get(language);
    if (!loading) {
      loading = this.#fetch(language).then(readModel);
      this.#loading.set(language, loading);
      loading.catch(() => this.#loading.delete(language));
    }
    return loading;
  }
}
