/** What a task touches: subjects in which code goes wrong in their own way. Words of the task decide; who reports something asks for more than a word. */

export interface Topic {
  readonly id: TopicId;
  /** A noun phrase: "a database through SQL". */
  readonly title: string;
  /** Bounded, so that a line costs in proportion to its length. */
  readonly pattern: RegExp;
}

export type TopicId =
  | 'sql'
  | 'html'
  | 'authentication'
  | 'files'
  | 'processes'
  | 'deserialisation'
  | 'cryptography'
  | 'requests'
  | 'concurrency'
  | 'big-data'
  | 'numbers'
  | 'dates'
  | 'text';

export const topics: readonly Topic[] = [
  {
    id: 'sql',
    title: 'a database through SQL',
    pattern:
      /\b(?:SQL\b|SQLite|sqlite3|PostgreSQL|MySQL|SELECT\s[^\n]{1,80}\sFROM|INSERT INTO|database quer(?:y|ies)|(?:execute|executes|run|build)\w{0,3} (?:an? |the )?quer(?:y|ies))/i,
  },
  {
    id: 'html',
    title: 'HTML',
    pattern:
      /\b(?:HTML|innerHTML|web ?pages?|render(?:s|ed|ing)? (?:user|comment|message|a page|the page))\b/i,
  },
  {
    id: 'authentication',
    title: 'authentication',
    pattern: /\b(?:log ?in|logins?|sign ?in|passwords?|authenticat\w{1,5}|session tokens?|JWT|OAuth)\b/i,
  },
  {
    id: 'files',
    title: 'files whose names come from outside',
    pattern:
      /\b(?:upload\w{0,3}|download\w{0,3}|unzip|extract\w{0,3} (?:an? |the )?(?:archive|zip)|file ?names?|file ?paths?|(?:read|write|open|save|load)s? (?:an? |the )?(?:\w{1,20} )?files?)\b/i,
  },
  {
    id: 'processes',
    title: 'other programs',
    pattern:
      /\b(?:subprocess|child_process|shell commands?|os\.system|exec(?:ute)? (?:an? |the )?(?:shell )?commands?|spawn)\b/i,
  },
  {
    id: 'deserialisation',
    title: 'data that becomes objects',
    pattern: /\b(?:pickle|unpickle|deseriali[sz]\w{1,6}|yaml\.load|unmarshal\w{0,4}|ObjectInputStream)\b/i,
  },
  {
    id: 'cryptography',
    title: 'cryptography',
    pattern:
      /\b(?:encrypt\w{0,4}|decrypt\w{0,4}|cipher\w{0,4}|hash(?:es|ed)? (?:the )?passwords?|HMAC|RSA|AES|random tokens?|signatures? of (?:an? |the )?(?:message|request))\b/i,
  },
  {
    id: 'requests',
    title: 'addresses that come from outside',
    pattern:
      /\b(?:webhooks?|fetch(?:es)? (?:an? |the )?(?:URL|address)|URL (?:given|provided|supplied) by|HTTP requests? to (?:an? |the )?(?:given|user))\b/i,
  },
  {
    id: 'concurrency',
    title: 'concurrency',
    pattern:
      /\b(?:concurren\w{1,4}|threads?|thread-safe|mutex|locks?|race conditions?|in parallel|parallel\w{0,4}|async|goroutines?|worker pool)\b/i,
  },
  {
    id: 'big-data',
    title: 'large data',
    pattern:
      /\b(?:large (?:files?|data ?sets?|inputs?|arrays?|lists?|tables?)|millions? of|billions? of|big data|huge|gigabytes?|\d{1,6} ?(?:GB|TB)\b|\d{1,3}(?:[,_]\d{3}){2,4} (?:rows|records|items|entries|lines)|10\*\*[6-9]|10\^[6-9])/i,
  },
  {
    id: 'numbers',
    title: 'numbers and rounding',
    pattern:
      /\b(?:round(?:s|ed|ing)?|decimals?|float\w{0,3}|prime|fibonacci|factorial|modulo|divisible|divisors?|integer|average|median|matri(?:x|ces)|polynomial|sum of|product of|digits?|binary|area|volume|percent\w{0,4}|currenc(?:y|ies))\b/i,
  },
  {
    id: 'dates',
    title: 'dates and times',
    pattern:
      /\b(?:dates?|datetime|timestamps?|time ?zones?|calendar|weekdays?|leap years?|duration|months?)\b/i,
  },
  {
    id: 'text',
    title: 'text and its parts',
    pattern:
      /\b(?:strings?|substrings?|characters?|vowels?|words?|letters?|uppercase|lowercase|palindromes?|regex\w{0,4}|brackets?|parenthes[ie]s)\b/i,
  },
];

export function topic(id: TopicId): Topic {
  return topics.find((it) => it.id === id) as Topic;
}
