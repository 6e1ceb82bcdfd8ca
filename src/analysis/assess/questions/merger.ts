import type { Ask } from '../reading';
import { firstSaid, type Rules, sayings } from '../rule';

/** What happens to the data when the company is sold (PIPL art. 22: the reader is told of the recipient's name). */
const RULES: Rules<'merger'> = {
  about: {
    en: /\b(?:merger|mergers|(?:merge|merged)(?! (?:this|it|the|your|with other|information|data)\b)|acquisitions?|acquired|acquirer|bankruptcy|insolvency|reorgani[sz]ations?|change (?:of|in) (?:control|ownership)|(?:ownership|control)\b[^.;]{0,50}\bchanges? hands|changes? (?:control|ownership)|sale of (?:all|some|our|the|substantially|assets|company|business)|divestiture|business transfers?|corporate transactions?|different privacy policy|new owner|successor|buyer|buys? us|(?:were|is|be) sold)\b/,
    zh: /合并|收购|兼并|破产|重组|分立|并购|资产转让/,
  },
  zh: [
    {
      answer: 'consent',
      says: /(?:征得|取得|获得|经)(?:您|你)的?[^。;,]{0,8}(?:同意|授权)/,
      unless: /否则|变更|改变|所有权结构|所有者变更|如果?(?:新|继受|受让)|超出|重新|例外|无需|不需要/,
    },
    {
      answer: 'notified',
      says: /(?:告知|通知|公告|公示|推送)[^。]{0,24}(?:您|你|用户|情[况形]|接收方|名称|事宜)?/,
      unless: /所有权结构|所有者变更|我们的服务模式|监管部门/,
    },
    {
      answer: 'transferred',
      says: /转移|转让|继续(?:受|履行|保护|遵守)|提供|共享|披露|传输/,
      unless: /所有权结构|所有者变更|重大变更|不会因/,
    },
  ],
  en: [
    {
      answer: 'consent',
      says: /\b(?:with|obtain|subject to|only (?:with|after|if)|seek|ask for|without)\b[^.;]{0,24}\b(?:your|users?'?|member) (?:\w+ )?consent\b/,
      unless:
        /\bwithout (?:your |further |any )?(?:prior )?consent\b(?<!not[^.;]{0,80})|\bif required\b|\bwhere (?:required|applicable)|\bas required\b/,
    },
    {
      answer: 'notified',
      says: /\b(?:will|shall|we'll)(?: \w+){0,4} (?:(?:notify|inform|alert)(?! (?:the|that|any|such|its|a) (?:\w+ )?(?:buyer|purchaser|acquirer|acquiring|successor|new owner|transferee|recipient|compan|third part|authorit|regulator|court))|notified|informed|notice|let you know|announce)\b|\b(?:provide|give|send|post)\w*(?: \w+){0,4} notice\b|\byou will be (?:notified|informed)\b|\bnotif(?:y|ied) (?:you|via|by)\b|\bwe'd (?:\w+ ){0,2}(?:warn|tell|notify|inform) you\b/,
      unless: /\b(?:may|might) (?:notify|inform|choose)|\bif required\b[^.;]{0,20}\bnotify/,
    },
    {
      answer: 'transferred',
      says: /\bin (?:connection with|the (?:event|context|course) of)\b[^.;]{0,80}\b(?:merger|acquisition|sale of|transaction)|\b(?:transfer\w*|disclos\w*|shar(?:e|ed|ing)|sold|sell|assign\w*|provid\w*|part of|among|asset|pass(?:ed|es)?|acquire[ds]?|receive|given to|take over)\b/,
      unless:
        /\blegitimate interests?\b|\bif you (?:were|are) acquired\b|\bcustomer acquisition\b|\bacquired (?:from|through|by (?:us|you))\b|\buser acquisition\b|\bplayer acquisition\b/,
    },
  ],
};

export const askMerger: Ask<'merger'> = (reading) =>
  firstSaid(sayings(RULES, reading), ['consent', 'notified', 'transferred']);
