/** Rust: rustc, cargo and Clippy. Codes are those of the public error index; lints go by their names. */
import type { Tool } from '../tool.ts';

export const rustc: Tool = {
  id: 'rustc',
  title: 'Rust compiler',
  languages: ['rust'],
  aliases: ['cargo', 'clippy', 'rust'],
  normalCode: (code) => code.replace(/^e(?=\d{4}$)/i, 'E'),
  codes: {
    'undefined-symbol':
      'E0220 E0401 E0405 E0408 E0411 E0412 E0422 E0423 E0424 E0425 E0426 E0432 E0433 E0434 E0531 E0576 E0767',
    'missing-dependency': 'E0455 E0460 E0461 E0462 E0463 E0464 E0514 E0519 E0583 E0584',
    'type-mismatch':
      'E0029 E0054 E0070 E0069 E0071 E0164 E0230 E0244 E0271 E0282 E0283 E0284 E0308 E0317 E0326 E0368 E0369 E0404 E0512 E0527 E0528 E0529 E0532 E0533 E0570 E0572 E0573 E0574 E0600 E0604 E0605 E0606 E0607 E0608 E0610 E0614 E0618 E0620 E0631 E0689 E0690 E0727 E0731 E0732 E0746 E0793',
    'api-misuse':
      'E0023 E0026 E0027 E0035 E0040 E0062 E0063 E0107 E0232 E0407 E0437 E0438 E0436 E0559 E0560 E0599 E0609 E0615 E0617 E0632 E0639 E0638 E0769 E0797',
    'api-misuse/wrong-arity': 'E0057 E0060 E0061 E0087 E0088 E0089 E0090 E0593',
    'unmet-interface':
      'E0038 E0046 E0049 E0050 E0051 E0053 E0117 E0118 E0119 E0120 E0183 E0184 E0185 E0186 E0187 E0191 E0195 E0197 E0198 E0199 E0200 E0202 E0204 E0205 E0206 E0210 E0221 E0229 E0275 E0276 E0277 E0320 E0321 E0322 E0323 E0324 E0325 E0327 E0328 E0366 E0367 E0371 E0374 E0375 E0376 E0377 E0378 E0390 E0399 E0520 E0525 E0564 E0643 E0665 E0751 E0790 E0802 E0805',
    'ownership/borrow': 'E0499 E0500 E0501 E0502 E0503 E0506 E0510 E0594 E0595 E0596 E0713 E0716',
    'ownership/move': 'E0382 E0505 E0507 E0508 E0509',
    'ownership/lifetime':
      'E0106 E0226 E0227 E0228 E0261 E0262 E0263 E0309 E0310 E0311 E0312 E0313 E0373 E0477 E0478 E0482 E0490 E0491 E0495 E0496 E0515 E0521 E0581 E0582 E0597 E0621 E0623 E0626 E0637 E0657 E0700 E0712 E0726 E0759 E0760 E0772 E0785 E0803',
    ownership: 'E0381 E0384 E0387 E0388 E0389 E0492 E0524 E0598',
    visibility: 'E0364 E0365 E0379 E0445 E0446 E0449 E0451 E0603 E0616 E0624 E0742',
    'syntax-error': 'parser E0178 E0585 E0586 E0704 E0747 E0748 E0758 E0762 E0763 E0765 E0766 E0768',
    lint: 'E0392 E0602 E0786',
    other:
      'E0004 E0005 E0010 E0013 E0014 E0015 E0030 E0034 E0045 E0055 E0072 E0080 E0081 E0084 E0091 E0092 E0093 E0094 E0109 E0110 E0116 E0121 E0124 E0128 E0130 E0131 E0132 E0133 E0152 E0158 E0161 E0170 E0201 E0203 E0207 E0208 E0212 E0214 E0222 E0223 E0224 E0225 E0252 E0253 E0254 E0255 E0256 E0257 E0258 E0259 E0260 E0264 E0265 E0267 E0268 E0297 E0380 E0391 E0393 E0403 E0409 E0415 E0416 E0428 E0429 E0430 E0431 E0435 E0452 E0453 E0454 E0458 E0459 E0466 E0468 E0469 E0472 E0493 E0511 E0516 E0517 E0518 E0530 E0534 E0535 E0536 E0537 E0538 E0539 E0541 E0542 E0543 E0544 E0545 E0546 E0547 E0549 E0550 E0551 E0552 E0554 E0556 E0557 E0562 E0565 E0566 E0567 E0568 E0569 E0571 E0587 E0588 E0589 E0590 E0591 E0592 E0601 E0627 E0628 E0633 E0634 E0635 E0636 E0642 E0646 E0647 E0648 E0658 E0659 E0666 E0667 E0670 E0671 E0687 E0688 E0691 E0692 E0693 E0694 E0695 E0696 E0697 E0698 E0701 E0703 E0705 E0706 E0708 E0710 E0714 E0715 E0718 E0719 E0720 E0722 E0724 E0725 E0728 E0729 E0730 E0733 E0734 E0735 E0736 E0737 E0739 E0740 E0741 E0743 E0744 E0749 E0750 E0752 E0753 E0754 E0755 E0756 E0757 E0761 E0764 E0770 E0771 E0773 E0774 E0777 E0778 E0779 E0780 E0781 E0782 E0783 E0784 E0787 E0788 E0789 E0791 E0792 E0794 E0795 E0796 E0798 E0799 E0800 E0801 E0804',
  },
  families: [
    ['other', /^E\d{4}$/],
    ['lint', /^[a-z][\w:-]*$/],
  ],
  patterns: [
    [
      'undefined-symbol',
      /^cannot find (?:value|type|function|macro|trait|attribute|derive macro|struct|tuple struct|unit struct|method|lifetime|crate|associated type|label|\w[\w ,/]{0,60}) `(?<symbol>[^`]+)` in (?:this scope|module|trait|crate|\w+)/,
    ],
    [
      'undefined-symbol',
      /^(?:unresolved (?:import|name)|use of undeclared (?:label|crate or module|type)|failed to resolve: .{0,120}?(?:undeclared|unlinked|could not find)[^`\n]{0,40}) ?`?(?<symbol>[^`\n]*)`?/,
    ],
    [
      'undefined-symbol',
      /^(?:failed to resolve|cannot determine resolution|cannot find module or crate|can't use generic parameters from outer item|variable `[^`]+` is not bound in all patterns|associated type `(?<symbol>[^`]+)` not found)/,
    ],
    ['undefined-symbol', /^expected value, found /],
    [
      'missing-dependency',
      /^(?:can't find crate for `(?<module>[^`]+)`|file not found for module `(?<module2>[^`]+)`|no matching package named `(?<module3>[^`]+)`|failed to select a version|found (?:possibly newer version|invalid metadata))/,
    ],
    [
      'api-misuse/unknown-member',
      /^no (?:method|field|associated (?:item|function|type|constant)|variant|function|variant or associated item)s? (?:named )?`(?<attribute>[^`]+)` (?:found for|on type|found)[^`\n]{0,60}`(?<object>[^`]+)`/,
    ],
    [
      'api-misuse',
      /^(?:the method `(?<attribute>[^`]+)` exists for|`[^`]+` is not an iterator|(?:struct|variant|union) `(?<object>[^`]+)` has no field named `(?<attribute2>[^`]+)`|attempted to take value of method|missing (?:fields?|structure fields) `|pattern does not mention|field `[^`]+` specified more than once|\w+ `[^`]+` is not a member of trait|(?:tuple variant|tuple struct) `[^`]+` written as|this pattern has)/,
    ],
    [
      'api-misuse/wrong-arity',
      /^(?:this (?:function|method|struct|enum variant|closure) takes|(?:function|method|struct|enum|trait|associated type|type alias|union|associated function|missing generics for) .{0,120}(?:takes? |expects? |generic argument)|missing generics for|(?:function|closure) is expected to take).{0,80}?(?<arityExpected>\d{1,3})?/,
    ],
    [
      'type-mismatch',
      /^(?:mismatched types|type annotations needed|type mismatch resolving|expected .{1,160}, found |binary (?:assignment )?operation `[^`]+` cannot be applied|cannot (?:apply unary operator|cast|transmute|index into|be dereferenced|call (?:method|a)|add|subtract)|(?:non-primitive|invalid|casting) cast|casting `|cast to unsized|only `?\w+`? types|`[^`]+` is a primitive type|type `[^`]+` cannot be dereferenced|can't call method|the size for values|return type cannot have an unboxed|implemented const|pattern requires|`\?` couldn't convert|`match` arms have|`if` (?:and `else`|may be missing)|the `\?` operator can only|incorrect (?:ABI|number of))/,
    ],
    [
      'unmet-interface',
      /^(?:the trait `(?<symbol>[^`]+)` (?:is not implemented|cannot be made|is not dyn compatible|requires an)|the trait bound `(?<object>[^`]+)` is not satisfied|not all trait items implemented|`(?<object2>[^`]+)` (?:doesn't implement|is not (?:a future|an iterator|\w+ safe)|cannot be (?:sent|shared|unpinned) |doesn't have a size)|conflicting implementations|cannot (?:add|subtract|multiply|divide|compare|sum|implement) .{1,120}|overflow evaluating the requirement|a value of type `[^`]+` cannot be built|can't compare|only traits defined in|(?:method|associated (?:function|type|item)|item|type) `[^`]+` (?:has an incompatible|has a `|is an associated|has \d)|implementing the trait|the value of the associated type|type parameter `[^`]+` must be|missing: `|impl has stricter|the `\w+` trait|expected a closure)/,
    ],
    [
      'ownership',
      /^(?:cannot (?:borrow|move|assign|use|return (?:reference|value)|infer an appropriate lifetime)\b|use of (?:moved|partially moved|borrowed|undeclared lifetime|possibly)|borrow of|borrowed (?:value|data)|(?:closure|async block) may outlive|(?:`[^`]+`|temporary value|borrowed value) (?:does not live long enough|dropped)|missing lifetime|lifetime (?:may not|mismatch|of|bound)|explicit lifetime|the (?:parameter|associated) type .{1,160} may not live|hidden type for|in type `|the type `[^`]+` does not fulfill|return type references|used binding|value (?:used|captured|assigned) |`[^`]+` (?:was mutably|is borrowed)|reference to data|captured variable cannot escape|implicit elided lifetime|temporary value dropped|`'_` cannot|cannot mutably borrow|a value of type `[^`]+` is borrowed)/,
    ],
    [
      'visibility',
      /^(?:(?:function|method|struct|field|module|enum|trait|constant|static|type alias|associated \w+|tuple struct constructor|tuple variant|unit struct|macro|crate import|union|const|\w+(?: \w+){0,3}) `(?<attribute>[^`]+)`(?: of (?:struct|union|\w+) `(?<object>[^`]+)`)? is (?:private|inaccessible|only public)|`[^`]+` is (?:private|only public)|private (?:type|trait|associated))/,
    ],
    [
      'syntax-error',
      /^(?:expected (?:one of|`|identifier|expression|item|pattern|type,|statement|at least|some|parameter|argument|\w+, found)|unexpected (?:token|end|closing)|(?:this file contains an )?unclosed delimiter|mismatched closing|unterminated|missing `|unknown (?:start of token|prefix|character)|incorrect (?:close|visibility|unicode|function inside)|invalid (?:suffix|\w+ literal|`\w+`)|\S+ is not (?:a logical|supported|allowed)|keyword|found single|character (?:literal|constant)|prefix `|no rules expected|macros that expand|leading|`\S+` (?:without|is reserved|cannot be used as))/,
    ],
    [
      'lint',
      /^(?:unused |unreachable |unnecessary |this (?:lint|expression|argument|function (?:could|may)|boolean|comparison|operation will|ident|import is|looks)|variable |value assigned|use of deprecated|(?:function|struct|field|method|constant|static|enum|trait|variant|type alias|associated \w+|multiple \w+|fields?)s? .{1,200}(?:is|are) never (?:used|read|constructed)|.{1,120} should have an? |missing documentation|called `|usage of|using |you |needless |redundant|manual |consider|the following explicit lifetimes|unknown lint|lint `|accessing|calls? to|constant |casting|transmute from|unneeded|used |importing|name |all variants|(?:digits|item) |large |literal)/,
    ],
    [
      'other',
      /^(?:the name `[^`]+` is defined multiple|non-exhaustive patterns|refutable pattern|cannot call non-const|cycle detected|recursion|recursive type|`?(?:break|continue|await|return)`? |the feature|.{1,200} is (?:experimental|unstable|ambiguous)|use of unstable|call to unsafe|the placeholder|unknown feature|identifier `[^`]+` is bound|duplicate |multiple applicable|evaluation of|main function|`main` function|`impl Trait` is not allowed|(?:attribute|malformed|`#!?\[)|function pointers with)/,
    ],
  ],
  details: [/expected [^\n`]{0,40}`(?<expected>[^`\n]+)`,? found [^\n`]{0,40}`(?<actual>[^`\n]+)`/],
  weights: 'rust',
};
