import { analyse } from '../analysis/analyse';
import { ModelError } from '../analysis/classify/model';
import type { FileReading } from '../messages/message';
import type { PolicyText } from '../policy/policy-text';
import { identify, StorageFullError, type Summaries } from '../summaries/summaries';
import type { Models } from './models';

/**
 * Analyses the policy of a saved file and puts it into the library, in a private window too: the reader put it there himself.
 *
 * @param now Milliseconds since 1970.
 */
export async function readFile(
  models: Models,
  summaries: Summaries,
  text: PolicyText,
  now: number,
): Promise<FileReading> {
  if (text.language === null) return { ok: false, failure: 'language' };
  try {
    const { model, version } = await models.get(text.language);
    const identity = await identify(text, version);
    if (!(await summaries.find(identity, now))) await summaries.save(identity, analyse(text, model), now);
    return { ok: true, key: identity.key };
  } catch (error) {
    if (error instanceof StorageFullError) return { ok: false, failure: 'full' };
    console.error(`${text.url} could not be put into the library.`, error);
    return { ok: false, failure: error instanceof ModelError ? 'model-damaged' : 'library' };
  }
}
