import type { RightFact } from '../../policy/facts';

export type Right = RightFact['right'];

/** A right, the words that name it, and what has the same words and is none. */
type Named = [right: Right, says: RegExp, unless?: RegExp];

/** What the reader can do, by its verbs. GDPR arts. 15 to 21 and 77; PIPL arts. 44 to 50. */
const HAN: readonly Named[] = [
  [
    'access',
    /访问|查阅|查询|查看/,
    /经常访问|申请访问|查询附近|应对[您你]?可能的|绑定历史|^(?:为了?|使|以便)[^。;]{0,40}(?:查看|查询|访问)[^。;]{0,60}(?:收集|获取)|(?:机关|部门|法院)[^。;,您你]{0,12}(?:查询|访问|查阅)|访问地|发现(?:您)?(?:所)?(?:查询|访问|查看)(?:到)?的|查看比赛|访问权限|访问(?:您|你)的(?:设备|手机|相册|通讯录|麦克风|摄像头|相机|日历|位置|照片|剪[贴切]板|存储)|删除访问|(?:客服人员|工作人员)[^。;,]{0,20}(?:查询|查看|核验)|(?:客服|人员|员工|团队|他们|机构|用户|他人|其他人|第三方|游戏|应用|sdk)[^。;,您你]{0,20}(?:访问|查询|查看|核验)|(?:查看|管理)[^。;,]{0,14}(?:授权|权限)|(?:搜索|浏览)[、和与及]?查看的/,
  ],
  [
    'correct',
    /更正|修改|更改|补充|编辑|完善/,
    /(?:更正|修改|更改|管理)[^。;,]{0,10}(?:权限|授权|浏览器|cookie)|(?:更正|修改|更改|重置)(?:[您你]的)?[^。;,、]{0,10}密码[。;]?$|(?:无法|不能|不可|不支持)(?:更正|修改|更改)|不会[^。;]{0,40}(?:修改|更改)|(?:不同意|不接受)[^。;,]{0,8}(?:修改|更改)/,
  ],
  [
    'delete',
    /删除(?!或匿名|(?:您|你)?的?[^。;,、或和]{0,8}(?:账户|账号|帐号|帐户)(?!信息|资料|数据|内|中|下|里|的|头像|昵称))|清除|清空/,
    /删除[^。;,]{0,6}权限|删除[^。;,]{0,12}(?:推荐|好友关系)|通过删除(?:个人)?信息、(?:关闭|注销)/,
  ],
  [
    'export',
    /复制权|可携带|导出|获取(?:您的)?(?:个人信息)?副本|个人信息副本|下载[^。;]{0,12}(?:个人信息|副本)|(?:转移|复制)[^。;]{0,10}个人信息|复制、?转移/,
  ],
  [
    'withdraw',
    /(?:撤回|撤销|收回)[^。;]{0,16}(?:同意|授权|许可|权限)|(?:同意|授权)[^。;]{0,8}(?:撤回|撤销|收回)|取消授权|改变[^。;]{0,12}(?:授权|同意)|关闭[^。;]{0,20}权限/,
    /撤回(?:授权|同意)?后,[^。;]{0,12}(?:无法|不能|可能)|希望撤回[^。;]{0,40}(?:导致|无法)/,
  ],
  [
    'object',
    /退订|取消订阅|取消[“"]?(?:个性化|定向)|(?:拒绝|(?<!被)关闭|停止|不接受|不想接受|不希望)[^。;]{0,30}(?:推送|推荐|营销|广告|个性化|短信|通知)/,
  ],
  [
    'close-account',
    /(?:可以?|能|随时|申请|选择|如需|希望|点击|路径|通过|以及)[^。;]{0,40}注销|注销(?:账|帐|您|你|权|功能|申请|路径|方式)[^。]{0,30}(?:(?<!不)可以?(?!能)|通过|路径|点击|联系|权利)|(?:关闭|删除)(?:您|你)?的?[\w, ]{0,12}(?:账户|账号|帐户|帐号)(?!信息|资料|数据|内|中|下|里|的)/,
  ],
  [
    'complain',
    /投诉|举报|向[^。;]{0,20}(?:监管|主管)部门/,
    /侦查|(?:处理|解决|核实)(?:您|用户|玩家)?的?[^。;,]{0,10}(?:投诉|举报)|(?:客服|用户)投诉处理|用于[^。;]{0,24}投诉|应对[您你]?可能的[^。;]{0,10}投诉|收集[^。;]{0,20}举报时/,
  ],
];
const ENGLISH: readonly Named[] = [
  [
    'access',
    /\b(?:right (?:of|to) access|access(?:ing)?,? (?:to )?(?:and|or|your|my|the (?:personal|data|information)|any|certain|all|personal|update|it|what|correct|\w+,)|(?:review|view|see|inspect)(?:,? (?:and|or) \w+)? (?:your|the) (?:\w+ )?(?:data|information|details)|cop(?:y|ies) of (?:your|the|all|any)|confirm whether|(?:know|learn|find out) (?:what|(?:whether|if) (?:we|or not))|(?:see|view|get|copy of) (?:what|all|everything) (?:that )?we (?:hold|have|know)|obtain a copy of)/,
    /\b(?:provide|send|submit|upload|attach|email|give)\w*(?: \w+){0,3} cop(?:y|ies) of|\b(?:allow|permit|authori[sz]|enabl|lett?)\w* us to (?:\w+ ){0,2}access/,
  ],
  [
    'correct',
    /\b(?:correct|corrected|correction|rectif\w+|update|updated|amend|amended|edit|modify|change) ?(?:or|,|your|any|inaccura|the|it|and|\.|personal|incorrect|certain|information|[(;]|$)|\b(?:what is wrong|mistakes|errors) (?:be )?(?:put right|fixed|corrected)\b/,
    /\b(?:updat|chang|modif|edit|adjust|set)\w*(?: (?:or|and) \w+)? (?:your |the |any )?(?:\w+ ){0,2}(?:permissions?|preferences?|settings|choices|browser)\b/,
  ],
  [
    'delete',
    /\b(?:delet(?:e|ion|ing)|eras(?:e|ure|ing)|(?<!\b(?:is|are|then) (?:automatically |permanently )?)(?:deleted|erased|removed)|to be forgotten|(?:data|it) wiped|remove|removal of)\b/,
    /\bafter (?:your|his|her|their) death\b|\b(?:do|does) not want us to (?:delete|erase)\b|\bremain\b|\bbackups?\b|\badd ?- ?ons?\b|\bflash cookies\b/,
  ],
  [
    'export',
    /\b(?:portab\w+|export\w*|download (?:a copy|your)|machine[- ]readable|usable format|(?:take|taking|move|moving) (?:your data|it) elsewhere|transfer your (?:personal )?(?:data|information) to another)\b/,
  ],
  [
    'withdraw',
    /\b(?:withdraw\w*|revok\w+|taken? back)\b[^.;]{0,50}\b(?:consent|permission|authori[sz]ation)|\bconsent\b[^.;]{0,40}\b(?:withdrawn|revoked|withdraw)\b/,
  ],
  [
    'object',
    /\b(?:object(?:ion)? to|right to object|restrict(?:ion)?|opt[- ]?out|opting out|unsubscrib\w+|stop receiving)\b/,
    /\b(?:may|can) ?not (?:opt|object|unsubscribe)|\b(?:can't|unable to|not able to) (?:opt|object|unsubscribe)/,
  ],
  [
    'close-account',
    /\b(?:clos(?:e|ing)|delet(?:e|ing|ion of)|deactivat(?:e|ing)|terminat(?:e|ing)|cancel(?:l?ing)?)(?: or \w+)? (?:your|my|the|an|their) (?:\w+ ){0,2}(?:account|profile)\b/,
    /\bremain\b|\bbackups?\b|\bwe (?:may|will|can) do so by\b/,
  ],
  [
    'complain',
    /\b(?:(?:lodge|file|make|submit|bring|raise)[^.;]{0,12} complaint|complain to|complaint with|lodge a grievance)\b/,
  ],
];

/** The rights that folded words name. */
export function namedIn(words: string, chinese: boolean): Right[] {
  const table: readonly Named[] = chinese ? HAN : ENGLISH;
  return table.filter(([, says, unless]) => says.test(words) && !unless?.test(words)).map(([right]) => right);
}

/** As `namedIn`, of the name of a section, a step or a part of a sentence: there, words around the verb are not asked for. */
export function namedShortly(words: string, chinese: boolean): Right[] {
  const named = namedIn(words, chinese);
  return /注销/.test(words) && !named.includes('close-account') ? [...named, 'close-account'] : named;
}
