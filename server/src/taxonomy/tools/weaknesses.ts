/** Numbers of the Common Weakness Enumeration, as scanners report them, and the class each belongs to. */
import type { Tool } from '../tool.ts';

export const weaknesses: Tool = {
  id: 'cwe',
  title: 'Common Weakness Enumeration',
  languages: [],
  normalCode: (code) => code.replace(/^cwe-?0*/i, ''),
  codes: {
    'security/sql-injection': '89 564 943 90 643 652',
    'security/xss': '79 80 81 83 84 85 86 87',
    'security/authentication':
      '287 288 290 294 295 297 300 302 304 306 307 308 346 384 521 613 620 640 798 259 522 523',
    'security/access-control':
      '284 285 639 862 863 269 276 264 275 282 352 359 377 402 425 441 497 538 540 548 552 566 601 651 668 732 922 1275',
    'security/cryptography':
      '261 296 310 319 321 322 323 324 325 326 327 328 329 330 331 335 336 337 338 340 347 720 757 759 760 780 818 916 311 312 315',
    'security/deserialization': '502 345 353 426 494 565 784 829 830 915 1321',
    'security/ssrf': '918',
    'security/command-injection': '77 78 88 94 95 96 97 98 116 138 184 470 471 74 75 113 917 1336',
    'security/path-traversal': '22 23 24 25 26 27 28 29 35 36 37 38 59 73 61 434',
    'security/misconfiguration':
      '2 11 13 15 16 260 489 520 526 537 541 547 611 614 756 776 942 1004 1032 1174',
    'security/vulnerable-component': '937 1035 1104 1395',
    'security/logging': '117 223 532 778 779',
    security: '20 200 201 203 204 208 209 213 362 367 400 693 703 754 755 657 799 807 840 841 1021 1173 1333',
    'null-access': '476 690 395',
    'memory/leak': '401 404 772 775',
    'memory/excessive': '770 789 1325',
    memory:
      '119 120 121 122 123 124 125 126 127 129 131 190 191 415 416 590 617 680 761 762 763 786 787 788 805 824 825 843',
    'performance/algorithmic-complexity': '407 1176',
    'performance/blocking-io': '1322',
    'logic-error/error-handling': '248 252 253 390 391 392 396 397 544 1069',
    'logic-error': '480 481 482 483 484 570 571 595 597 682 697 193 369 835 674',
  },
  patterns: [],
};
