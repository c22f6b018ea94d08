/** TypeScript's compiler. Codes are those of its public list of diagnostics (6.0), grouped by what went wrong. */
import { anyOf, type Tool } from '../tool.ts';

export const tsc: Tool = {
  id: 'tsc',
  title: 'TypeScript',
  languages: ['typescript', 'tsx', 'javascript'],
  aliases: ['typescript', 'ts'],
  normalCode: (code) => code.replace(/^ts/i, ''),
  codes: {
    'undefined-symbol':
      '1192 1225 1339 1340 2301 2304 2305 2311 2318 2372 2373 2448-2450 2459 2460 2468 2503 2565 2583-2585 2613 2614 2661 2663 2686 2690 2693 2694 2702 2708 2709 2724 2729 2749 2844 2874 2879 18004',
    'undefined-symbol/typo': '2552 2570 2662 2833',
    'missing-dependency':
      '2306 2307 2343 2354 2580-2582 2591-2593 2664 2665 2671 2688 2691 2697 2705 2711 2712 2726 2727 2732 2792 2834 2835 2846 2867 2868 2875 2882 6053 6131 6137 6142 6231 6263 7016 7042',
    'type-mismatch':
      '1055 1058-1060 1064 1065 1196 1226 1227 1236 1237 1270 1271 1320-1322 1345 1360 2200 2201 2208 2312 2316 2322 2324 2326-2330 2344-2346 2348 2349 2351 2352 2355-2360 2362 2363 2365 2367 2370 2375 2379 2403 2405 2407 2409 2411-2413 2415-2419 2422 2423 2425 2426 2430 2447 2461 2464 2469 2488-2490 2493 2495 2504 2505 2507 2509 2510 2514 2517-2519 2530 2534 2536-2538 2547-2549 2559 2560 2571 2574 2602-2604 2606 2609 2618-2621 2623-2627 2634-2636 2638 2658 2672 2677-2679 2684 2685 2696 2698 2700 2717 2719 2731 2735 2736 2739-2741 2745-2747 2755-2768 2786-2790 2820 2840 2848-2851 2860-2864 7036 18031-18033 18046 18053',
    'api-misuse':
      '1238-1241 1278 1279 1329 1450 2317 2347 2350 2353 2508 2511 2513 2556 2561 2743 2744 2769 2772 2810 6229 6234 6236 8024 8026 8027 8029',
    'api-misuse/unknown-member': '2339 2550 2551 2568 2576 2812 7061',
    'api-misuse/wrong-arity': '2314 2315 2554 2555 2557 2558 2575 2707 2794',
    'unmet-interface': '2391 2420 2421 2515 2650 2653-2656 2720 4113-4117 4119-4123 4127 4128',
    'null-access': '2531-2533 2721-2723 18047-18049',
    visibility:
      '2325 2340 2341 2442-2446 2527 2540 2542 2673-2675 2704 2803 2808 2855 4000-4112 9005 9006 18013-18015',
    'syntax-error':
      '1002-1055 1061-1147 1155-1191 1193-1258 1260 1262-1268 1273-1277 1300-1319 1323-1328 1330-1338 1341-1359 1363-1370 1381-1392 1431-1442 1451-1464 1470-1478 1486-1515 2364 2369 2371 2404 2406 2462 2463 2466 2480 2483 2487 2491 2499-2501 2523 2524 2566 2633 2639 2657 2659 2660 2701 2703 2730 2734 2754 2777-2784 2795 2796 2809 6188 6189 7059 7060 8000-8023 8025 8028 8030-8039 17001-17020 17021 18006-18012 18016 18019 18024-18030 18037-18041 18054 18058 18059 18061',
    'build-configuration': '5001-5110 6046-6064 6304-6310 6369-6379 17004 18002 18003',
    'api-misuse/deprecated': '6385-6388 2880',
    lint: '2578 2612 2683 2692 2710 2774 2785 2801 2839 2842 2845 2869-2873 2881 6133 6138 6192 6196 6198 6199 6205 7005-7015 7017-7034 7039 7041 7043-7057 80001-80999',
    other:
      '1056 1062 1148 1149 1259 1261 1269 1272 1280-1299 1361 1362 1375 1378-1380 1448 1471 1479-1485 1541-1543 2302 2303 2308-2310 2313 2319-2321 2323 2331-2338 2366 2368 2374 2376-2378 2383-2390 2392-2402 2408 2410 2414 2427 2428 2431-2441 2451-2458 2465 2467 2472-2478 2481 2482 2484 2492 2494 2496-2498 2502 2506 2512 2516 2520 2522 2526 2528 2529 2539 2543-2545 2553 2562-2564 2567 2577 2588-2590 2594-2598 2607 2608 2610 2611 2615-2617 2628-2632 2637 2649 2651 2652 2666-2670 2676 2680 2681 2687 2689 2699 2706 2714-2716 2718 2725 2733 2737 2742 2748 2750-2753 2770 2771 2773 2775 2776 2791 2793 2797-2800 2802 2804-2807 2811 2813-2819 2821-2823 2836-2838 2841 2843 2847 2852-2854 2856-2859 2865 2866 2876-2878 2883 4125 4126 6200-6204 9007-9039 17009 17011',
  },
  patterns: [
    [
      'missing-dependency',
      anyOf(
        /^Cannot find name '(?<symbol>[^']+)'\. Do you need to install/,
        /^Cannot find module '(?<module>[^']+)'/,
        /^Could not find a declaration file for module '(?<module2>[^']+)'/,
        /^Cannot find type definition file for '(?<module3>[^']+)'/,
        /^File '(?<module4>[^']+)' (?:is not a module|not found)/,
        /^This syntax requires an imported helper/,
        /^An import path /,
        /^Relative import paths need/,
      ),
    ],
    ['undefined-symbol/typo', /^Cannot find (?:name|namespace) '(?<symbol>[^']+)'\. Did you mean/],
    [
      'undefined-symbol',
      /^(?:Cannot|Could not) find (?:global )?(?:name|namespace|value|type|parameter) '(?<symbol>[^']+)'/,
    ],
    [
      'undefined-symbol',
      /^(?:Module|Namespace) '(?<module>[^']+)' has no (?:exported member (?:named )?'(?<symbol>[^']+)'|default export)/,
    ],
    ['undefined-symbol', /^'(?<module>[^']+)' has no exported member named '(?<symbol>[^']+)'/],
    ['undefined-symbol', /^Module '(?<module>[^']+)' declares '(?<symbol>[^']+)' locally, but/],
    ['undefined-symbol', /^'(?<symbol>[^']+)' (?:only )?refers to a (?:type|value|UMD global),? but/],
    ['undefined-symbol', /^Cannot use namespace '(?<symbol>[^']+)' as a/],
    [
      'undefined-symbol/out-of-scope',
      /^(?:Block-scoped variable|Class|Enum|Property) '(?<symbol>[^']+)' (?:is )?used before its/,
    ],
    ['undefined-symbol', /^No value exists in scope for the shorthand property '(?<symbol>[^']+)'/],
    [
      'api-misuse/unknown-member',
      /^Property '(?<attribute>[^']+)' (?:does|may) not exist on type '(?<object>[^\n]+?)'(?:\.|$)/,
    ],
    [
      'api-misuse',
      /^Object literal may only specify known properties, (?:and|but) '(?<attribute>[^\n]+?)' does not exist in type '(?<object>[^\n]+?)'\./,
    ],
    [
      'api-misuse/wrong-arity',
      /^Expected (?:at least )?(?<arityExpected>[\d-]{1,9}) (?:type )?arguments?, but got (?<arityActual>\d{1,6})/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?:No overload expects (?<arityActual>\d{1,6}) |Generic type '(?<symbol>[^\n]+?)' requires )/,
    ],
    ['null-access', /^(?:Object|'(?<object>[^']+)') is possibly '(?:null|undefined)'/],
    ['null-access', /^Cannot invoke an object which is possibly/],
    [
      'unmet-interface',
      /^Class '(?<object>[^']+)' incorrectly implements (?:interface|class) '(?<symbol>[^']+)'/,
    ],
    [
      'unmet-interface',
      /^Non-abstract class (?:expression|'(?<object>[^']+)') (?:does not implement inherited abstract member '?(?<attribute>[^' ]+)|is missing implementations)/,
    ],
    ['unmet-interface', /^This (?:member|parameter property) (?:cannot|must) have an? /],
    [
      'visibility',
      /^(?:Property|Constructor of class) '(?<attribute>[^']+)' is (?:private|protected) and only accessible within (?:the class declaration|class '(?<object>[^']+)')/,
    ],
    [
      'visibility',
      /\b(?:has or is using private name|is not accessible outside class|because it is a read-only property)\b/,
    ],
    [
      'type-mismatch',
      /^(?:Type|Argument of type|Property '[^']+' in type|Type predicate) '(?<actual>[^\n]+?)' is not (?:assignable|comparable) to (?:parameter of type|type|the same property in base type) '(?<expected>[^\n]+?)'(?:\.|$| with)/,
    ],
    [
      'type-mismatch',
      /^Type '(?<actual>[^\n]+?)' does not satisfy the (?:constraint|expected type) '(?<expected>[^\n]+?)'\./,
    ],
    [
      'type-mismatch',
      /^Conversion of type '(?<actual>[^\n]+?)' to type '(?<expected>[^\n]+?)' may be a mistake/,
    ],
    [
      'type-mismatch',
      /^Property '(?<attribute>[^']+)' is missing in type '(?<actual>[^\n]+?)' but required in type '(?<expected>[^\n]+?)'\./,
    ],
    [
      'type-mismatch',
      /^Type '(?<actual>[^\n]+?)' is missing the following properties from type '(?<expected>[^\n]+?)':/,
    ],
    [
      'type-mismatch',
      /^(?:Operator '[^']{1,3}' cannot be applied to types? |The '[^']{1,3}' operator cannot be applied)/,
    ],
    [
      'lint',
      anyOf(
        /^'[^']+' is declared but /,
        /^All (?:variables|imports|destructured elements|type parameters) /,
        /^Unused /,
        /^Unreachable code/,
        /^Not all code paths/,
        /^Fallthrough case/,
      ),
    ],
    ['lint', /\bimplicitly has (?:an?|type|return type|yield type) /],
    [
      'other',
      anyOf(
        /^Duplicate identifier/,
        /^Cannot redeclare/,
        /^(?:Type alias|Type parameter|Type) '[^\n]+?' (?:circularly|recursively|has a circular)/,
        /^Cannot assign to '[^']+' because it is (?:a constant|an? \w+)\./,
      ),
    ],
  ],
  details: [
    /Type '(?<actual>[^\n]+?)' is not assignable to type '(?<expected>[^\n]+?)'\./,
    /Property '(?<attribute>[^']+)' is missing in type '(?<actual>[^\n]+?)' but required in type '(?<expected>[^\n]+?)'\./,
  ],
  weights: 'typescript',
};
