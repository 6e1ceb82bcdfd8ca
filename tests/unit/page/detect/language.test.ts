import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../../../src/page/detect/language';

const SAMPLES: Record<string, string> = {
  en: 'We keep the data that you gave us for as long as the law of the country requires it.',
  zh: '我们会在您同意之后收集您的位置信息，并在三十天后删除。',
  fr: 'Nous conservons les données que vous nous avez confiées pour la durée du contrat.',
  de: 'Wir speichern die Daten, die Sie uns geben, nur so lange, wie es für den Zweck nötig ist.',
  es: 'Conservamos los datos que usted nos da en el país y no los vendemos para fines del mercado.',
  pt: 'Guardamos os dados que você nos dá e não os vendemos para outras empresas do setor.',
  it: 'Conserviamo i dati che ci date per il tempo della fornitura e non sono ceduti con altri.',
  nl: 'Wij bewaren de gegevens die u ons geeft voor de duur van het contract en niet langer met zijn allen.',
  pl: 'Przechowujemy dane na potrzeby umowy i nie udostępniamy ich z innymi, oraz są przez nas chronione.',
  sv: 'Vi sparar de uppgifter som du lämnar till oss och delar dem inte med andra, om det inte är nödvändigt för att lagen kräver det.',
  da: 'Vi gemmer de oplysninger, som du giver os, og deler dem ikke med andre, medmindre det er nødvendigt af hensyn til dig.',
  no: 'Vi lagrer de opplysningene som du gir oss, og deler dem ikke med andre, med mindre det er nødvendig av hensyn til deg.',
  tr: 'Bize verdiğiniz bilgileri bir yıl boyunca saklar ve yasal bir zorunluluk olarak istenmedikçe başka biri ile paylaşmayız.',
  ru: 'Мы храним данные, которые вы нам передали, до окончания срока договора.',
  uk: 'Ми зберігаємо дані, які ви нам надали, і не передаємо їх іншим.',
  el: 'Διατηρούμε τα δεδομένα που μας δίνετε όσο διαρκεί η σύμβαση.',
  he: 'אנו שומרים את המידע שמסרתם לנו כל עוד החוזה בתוקף.',
  th: 'เราเก็บข้อมูลที่คุณให้ไว้ตลอดระยะเวลาของสัญญา',
  ja: '当社は、お客様の個人情報を適切に取り扱います。',
  ko: '회사는 이용자의 개인정보를 안전하게 보호합니다.',
  ar: 'نحتفظ بالبيانات التي قدمتها لنا طوال مدة العقد.',
};

describe('the language of a text', () => {
  it.each(Object.entries(SAMPLES))('%s', (language, sample) => {
    expect(languageOfText(sample)).toBe(language);
  });

  it('is Chinese in traditional characters too', () => {
    expect(languageOfText('我們會在您同意之後蒐集您的位置資訊，並於三十天後刪除。')).toBe('zh');
  });

  it('is Chinese though names and terms in Latin letters stand in it', () => {
    expect(languageOfText('我们使用 Cookie 和 Google Analytics SDK 收集您的 IP 地址、User-Agent 和访问日志。')).toBe(
      'zh',
    );
  });

  it.each([
    '',
    '   \n',
    '12:30 · 45 %',
    'Home',
    'Ok',
    '\ud800\udc00\ud800',
    'Home Contact Login Register Careers Press',
    // Czech, Bulgarian, Serbian, Persian and Hindi: what is not known is not taken for a neighbour.
    'Údaje, které nám sdělíte, uchováváme po dobu trvání smlouvy a nepředáváme je nikomu dalšímu.',
    'Съхраняваме данните, които ни давате, докато трае договорът, и не ги предаваме на други.',
    'Чувамо податке које сте нам дали док траје уговор и не дајемо их другима.',
    'ما اطلاعاتی را که به ما می‌دهید تا پایان قرارداد نگه می‌داریم و به دیگران نمی‌دهیم.',
    'हम आपकी दी हुई जानकारी अनुबंध की अवधि तक रखते हैं और किसी और को नहीं देते।',
  ])('is not guessed from %j', (sample) => {
    expect(languageOfText(sample)).toBeNull();
  });
});
