import { useEffect, useMemo, useState } from 'preact/hooks';
import { explainingLanguage, onSettings, readSettings, type Settings } from '../messages/settings';
import { createWords, type Words } from '../words/words';

/** The reader's settings, as they stand and as they change; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
}

/** Words of the language in which things are explained to this reader; null until it is known. */
export function useReaderWords(settings: Settings | null): Words | null {
  const language = settings && explainingLanguage(settings);
  const words = useMemo(() => language && createWords(language), [language]);
  useEffect(() => {
    if (words) document.documentElement.lang = words.tag;
  }, [words]);
  return words;
}
