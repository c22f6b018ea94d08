/** The stance of sentences in other languages than English, by the few words that decide it; the whole sentence is searched, since word order differs. */
import type { Stance } from '../claim.ts';

const WORDS: readonly (readonly [RegExp, Stance])[] = [
  // Chinese, Japanese, Korean: example; create; delete, old; if, optional; generated; never.
  [
    /(?:\u4f8b\u5982|\u6bd4\u5982|\u793a\u4f8b|\u4f8b\u5b50|\u7bc4\u4f8b|\u8303\u4f8b|\u4f8b\u3048\u3070|\u4f8b\uff1a|\uc608\ub97c|\uc608\uc2dc|\uc608:)/u,
    { modality: 'supposes' },
  ],
  [
    /(?:\u65b0\u589e|\u65b0\u5efa|\u521b\u5efa|\u5275\u5efa|\u5efa\u7acb|\u751f\u6210|\u5199\u5165|\u5beb\u5165|\u4fdd\u5b58|\u8f93\u51fa|\u8f38\u51fa|\u4f5c\u6210|\u65b0\u898f|\u51fa\u529b|\u4fdd\u5b58|\u751f\u6210|\uc0dd\uc131|\ucd94\uac00|\uc791\uc131|\uc800\uc7a5|\ub9cc\ub4e4)/u,
    { modality: 'creates' },
  ],
  [
    /(?:\u4e34\u65f6|\u81e8\u6642|\u6682\u5b58|\u7f13\u5b58|\u81ea\u52a8\u751f\u6210|\u4e00\u6642|\uc784\uc2dc|\uc790\ub3d9 \uc0dd\uc131)/u,
    { modality: 'states', exemption: 'generated' },
  ],
  [
    /(?:\u5220\u9664|\u522a\u9664|\u5220\u6389|\u522a\u6389|\u79fb\u9664|\u5e9f\u5f03|\u5ee2\u68c4|\u5df2\u79fb|\u65e7|\u820a|\u4e0d\u5b58\u5728|\u6ca1\u6709|\u6c92\u6709|\u65e0\u9700|\u7121|\u306a\u3044|\u306a\u3057|\uc5c6|\u524a\u9664|\u5ec3\u6b62|\uc0ad\uc81c|\ud3d0\uae30|\uc81c\uac70|\ub354 \uc774\uc0c1)/u,
    { modality: 'denies' },
  ],
  [
    /(?:(?:\u5c31\u4f4d|\u5c31\u7eea)\u540e|\u5982(?:\u679c|\u5df2|\u6709|\u5b58)|\u82e5|\u53ef\u9009|\u53ef\u9078|\u6216\u8005|\u5834\u5408|\u3082\u3057|\u4efb\u610f|\u3042\u308c\u3070|\ub9cc\uc57d|\uc120\ud0dd)/u,
    { modality: 'supposes' },
  ],
  [
    /(?:\u7981\u6b62|\u4e0d\u8981|\u4e0d\u5f97|\u4e0d\u5f97|\u8bf7\u52ff|\u8acb\u52ff|\u52ff|\u3057\u306a\u3044|\u7981\u6b62|\u308b\u306a|\uae08\uc9c0|\ud558\uc9c0 \ub9c8)/u,
    { modality: 'forbids' },
  ],
  // Spanish, Portuguese, French, Italian, German, Russian, Turkish.
  [
    /(?:\bpor ejemplo\b|\bpor exemplo\b|\bpar exemple\b|\bad esempio\b|\bzum beispiel\b|\bz\. ?b\.|\bex\.:|\bejemplos?:|\bexemplos?:|\bbeispiele?:|\u043d\u0430\u043f\u0440\u0438\u043c\u0435\u0440|\u00f6rne\u011fin|\bmisalnya\b|\bcontoh\b)/iu,
    { modality: 'supposes' },
  ],
  [
    /(?:\bcrea(?:r|do|da|n)?\b|\bcria(?:r|do|da)?\b|\bcrie\b|\bcr\u00e9er\b|\bcr\u00e9e[sz]?\b|\bgera(?:r|do|da)\b|\bgenera(?:r|do|da|te)\b|\bguarda(?:r|do)\b|\bsalva(?:r|re|do|to)?\b|\bsalve\b|\bescrib(?:e|ir)\b|\bescrev(?:e|er)\b|\bnuev[oa]s?\b|\bnov[oa]s?\b|\bnouveaux?\b|\bnouvelles?\b|\berstell(?:e|en|t)\b|\banleg(?:en|e)\b|\bneue[rsnm]?\b|\bschreib(?:e|en|t)\b|\u0441\u043e\u0437\u0434\u0430|\u0441\u043e\u0445\u0440\u0430\u043d|\u0433\u0435\u043d\u0435\u0440\u0438\u0440|\u0437\u0430\u043f\u0438\u0448|\u043d\u043e\u0432(?:\u044b\u0439|\u0430\u044f|\u043e\u0435)|\bolu\u015ftur|\bbuat(?:lah)?\b|\bsimpan\b)/iu,
    { modality: 'creates' },
  ],
  [
    /(?:\belimin(?:ar|ado|ada|\u00f3)\b|\bborr(?:ar|ado)\b|\bremov(?:er|ido|ida)\b|\bsupprim\u00e9e?s?\b|\bobsolet[oa]s?\b|\bya no\b|\bn\u00e3o (?:existe|h\u00e1|tem)\b|\bno hay\b|\bil n'y a (?:pas|plus)\b|\bkeine?[nmrs]?\b|\u043d\u0435\u0442 |\u043d\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432|\bno existe\b|\bn'existe\b|\bentfernt\b|\bgel\u00f6scht\b|\bveraltet\b|\bnicht (?:mehr|vorhanden)\b|\bfehlt\b|\bantigu[oa]s?\b|\bantig[oa]s?\b|\bancien(?:ne)?s?\b|\balte[rsnm]?\b|\u0443\u0434\u0430\u043b|\u0443\u0441\u0442\u0430\u0440|\u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435)/iu,
    { modality: 'denies' },
  ],
  [
    /(?:\bsi existe\b|\bse existir\b|\bsi pr\u00e9sent\b|\bs'il existe\b|\bfalls\b|\bwenn vorhanden\b|\bopcional\b|\boptionnel\b|\boptional\b|\u0435\u0441\u043b\u0438|\u043e\u043f\u0446\u0438\u043e\u043d)/iu,
    { modality: 'supposes' },
  ],
  [
    /(?:\bnunca\b|\bjam\u00e1s\b|\bn\u00e3o (?:edite|use|crie|altere|modifique)\b|\bno (?:edites|uses|crees|modifiques|tocar)\b|\bne (?:pas|jamais)\b|\bniemals\b|\bnicht (?:bearbeiten|\u00e4ndern|verwenden)\b|\u043d\u0438\u043a\u043e\u0433\u0434\u0430|\bjangan\b|\basla\b)/iu,
    { modality: 'forbids' },
  ],
];

export function foreignStance(sentence: string): Stance | undefined {
  return WORDS.find(([pattern]) => pattern.test(sentence))?.[1];
}
