import type { Document } from '../../../../tools/train/corpus';

const ABOUT: Record<string, string[]> = {
  collection: [
    'We collect your name and e-mail address',
    'We gather the pages that you look at',
    'We record your device number',
  ],
  sharing: ['We share it with our partners', 'Carriers are given your address', 'We disclose data to payment firms'],
  retention: [
    'We keep it for two years',
    'Records are stored until you close the account',
    'Logs are erased after 30 days',
  ],
};

/** Single sentences about three topics; of every other one it is known as well whether it is important. Each occurs with three endings. */
export function singleSentences(): Document[] {
  const topics = Object.keys(ABOUT);
  const endings = [' when you sign up.', ' as the law allows.', ' in the ordinary course.'];
  return Object.entries(ABOUT).flatMap(([topic, texts]) =>
    texts.flatMap((text, i) =>
      endings.map((ending, j) => {
        const both = (i + j) % 2 === 0;
        const labels = both ? [topic, 'important'] : [topic];
        return {
          language: 'en',
          annotated: both ? [...topics, 'important'] : topics,
          sentences: [{ text: text + ending, labels }],
        };
      }),
    ),
  );
}

/** Six Chinese policies of five sentences in order. */
export function chineseDocuments(): Document[] {
  return ['云杉', '青石', '山雀', '白桦', '海棠', '红松'].map((name) => ({
    language: 'zh',
    annotated: ['collection', 'sharing', 'important'],
    sentences: [
      { text: `${name}隐私政策`, labels: [] },
      { text: `${name}会收集以下信息：`, labels: ['collection', 'important'] },
      { text: '1、您的手机号码和设备标识符；', labels: ['collection', 'important'] },
      { text: `我们会与${name}的关联公司共享您的订单信息。`, labels: ['sharing', 'important'] },
      { text: '感谢您的阅读！', labels: [] },
    ],
  }));
}
