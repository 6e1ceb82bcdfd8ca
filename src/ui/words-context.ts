import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../words/words';

const WordsContext = createContext<Words | null>(null);

/** Gives the words of the reader's language to every view below it. */
export const WordsProvider = WordsContext.Provider;

/**
 * The words of the reader's language.
 *
 * @throws {Error} outside of a `WordsProvider`.
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A view was shown without words.');
  return words;
}
