/** Learned weights, in sixteenths. Written by server/generate/weights/main.ts; do not edit. */
export const weightTables: Readonly<Record<string, string>> = {
  c: `
api-misuse lint missing-dependency none null-access other ownership syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -19 -48 -79 1 -66 31 -32 -16 11 -39 -44 -55
  !warning|1 112 0 -2 1 -32 0 0 -4
  # #|-13 -21 0 39 0 -16 0 -15 -1
  # $|-1 1 0 20 0 1 0 0 -3
  # discards|0 0 0 0 0 0 0 0 13
  # is|10 -25 0 -1 -2 26 -13 -3 -42 -8 -10 -8
  # pragma|0 8 0 -2 0 8
  , have #|18 0 0 0 0 -5
  , or …|-12 7 0 0 -6 12 -2 -12 -8
  : # $|-7 0 0 27 0 -25 0 -24 -6 -8
  : #|-11 0 0 31 0 -11 0 -23 -23 -2
  ; expected|10 14 0 0 0 22 0 -33 -27
  <(>|-10 -21 0 -12 0 -6 0 17 9 -24
  <)> before|-5 -12 -4 -12 -5 -1 -2 -3 -7 5 -4 -6
  <*>|-4 -31 0 -25 0 11 -10 -33 18 -10 -2
  <::>|5 -11 0 -17 -1 -6 -6 -15 11 -37 -10 -5
  <:>|-29 -8 0 -35 0 -6 -28 17 12 -28 -6 -2
  <;> after|-17 0 0 0 0 -8 0 7 -21 -11 0 7
  <=> $|-5 -12 0 -18 -5 -27 0 19 -23 -7 -15 -9
  <=>|3 0 0 0 0 11 -7 -15 -34 -26
  <auto>|-30 -8 0 -32 0 -13 -10 19 3 -17 -3 -5
  <constexpr> function|-14 -2 -3 -5 -6 13 -1 -7 -24 -27 0 -10
  <constexpr>|-21 1 0 -13 0 -6 -6 -15 2 11 0 -1
  <constinit>|-23 3 0 -15 0 -28 -14 -24 15 24 -7 -21
  <else>|-10 -3 0 -19 -1 -25 0 18 -12 -18 -4 -5
  <float>|20 -14 0 -7 0 -31 0 -6 7 -23
  <foo> , have|59 0 0 -18 0 -43 -5 -5 -36
  <foo> , which|-5 0 0 -11 0 -13 0 -1 22
  <foo> : <foo>|-5 16 0 -1 0 35 -13 0 -28 0 0 -1
  <foo> arguments|32 0 0 -1 0 -26 0 -2 -28
  <foo> as|12 -19 0 -19 0 -15 -18 -24 4 5 -5
  <foo> attribute cannot|13 -3 0 0 0 5 -43 -8 -31 0 -3
  <foo> attribute only|30 19 0 -2 0 -46 -8 -14 -17
  <foo> attribute takes|25 0 0 0 0 -19 0 0 -20
  <foo> has|-11 -8 0 -17 0 -6 -12 -12 10 2 1
  <foo> in <foo>|-2 0 2 0 -3 -5 -21 -22 15 -5 -10 -2
  <foo> in …|-24 0 0 0 0 31 0 -4 -14
  <foo> is not|-2 3 0 -17 0 7 -35 -1 6 -8 -2 -4
  <foo> must have|12 -4 0 -8 0 -16 -2 -30 12 -27 -7
  <foo> must|0 0 0 -21 0 2 -26 0 0 14
  <foo> of <foo>|-33 5 0 -19 0 0 -1 -14 -41 -11 -1 25
  <foo> should|0 0 0 -4 0 25 -3 0 -19
  <foo> to <foo>|-6 10 0 0 0 -25 7 -4 10 -2 -13
  <foo> to …|-17 22 0 0 -3 17 -11 -19 -31 -9
  <foo> will|0 34 0 0 0 0 -4 0 -1 0 -9
  <foo> with|-27 0 0 -24 0 -22 23 3 -10 1 2
  <int> $|2 13 0 -16 0 7 0 -9 -18 7
  <int> in|-19 13 0 0 0 0 0 0 16
  <long>|-7 10 0 -1 0 0 0 -18 0 17
  <main>|-12 3 0 17 0 17 -8 -14 -51 -2
  <this>|0 0 0 -22 0 17 14 -17 -50 -12 0 -3
  <typename>|-15 1 0 -16 0 -45 0 16 8 -7
  <virtual>|-33 -23 -1 -33 -12 -42 -25 9 -38 -23 41 -16
  <}>|-27 -4 0 -24 0 21 -5 -12 -23 7 -3 -2
  =api-misuse/unknown-member|23 -9 -3 -38 -5 -50 -16 -26 1 -9 -4 -7
  =api-misuse/wrong-arity|36 0 0 -34 0 -46 0 1 -43 -5
  =api-misuse|53 0 0 -39 0 -30 -1 -29 -15 -19
  =lint|0 23 0 -20 0 9 1 0 -1 0 -1
  =missing-dependency|-43 -38 62 -66 -29 -57 -44 -51 -53 -50 -38 -32
  =null-access|-20 -28 0 -28 42 -1 -29 -9 -20 -9 -2 -1
  =other|-2 1 0 -35 0 30 -1 -7 -12 1
  =ownership|-8 -25 0 -26 0 -25 37 -5 -19 -5
  =syntax-error|-5 -10 0 -46 0 -11 -14 35 -9 1 -1 -5
  =type-mismatch|7 -1 0 -36 0 -5 1 -16 27
  =undefined-symbol/typo|-12 -6 0 0 0 -23 -3 -28 -14 35
  =undefined-symbol|-3 -31 0 -32 0 -37 -3 7 -36 25 -3 -3
  =unmet-interface|-26 -15 0 -41 0 -57 -19 -31 -32 -24 43 1
  =visibility|-32 -10 0 -51 0 -68 0 -35 -61 -21 -10 70
  @gcc|2 -8 0 23 -2 -33 -17 6 -26 14 -11
  [|4 0 0 0 0 -14 -6 -11 -4 -2
  ]|4 0 0 0 0 -14 -6 -11 -4 -2
  ^ #|-28 -1 3 23 0 -20 -13 7 -3 -19 -3
  ^ <auto>|-6 -5 0 -9 0 -4 -1 12 -8 -7 -1
  ^ <foo> is|11 0 0 -23 0 -6 -28 0 5 -3 -2
  ^ <foo> was|9 0 -2 -11 -9 -13 -9 -14 -33 -13 -6 -7
  ^ <mutable>|-10 0 0 -21 0 25 -5 -13 -24
  ^ [|11 -15 0 7 0 -15 -9 -15 -32 -10 -10 -10
  ^ address of|-24 -2 0 -6 -3 -25 -17 -14 8 -14 -18 16
  ^ ambiguous conversion|18 -9 0 0 0 -5 -7 -3 -11
  ^ ambiguous|17 6 0 0 0 -10 -1 0 -4
  ^ arc|-16 0 0 -13 0 -27 25 -4 -30 -7
  ^ arguments|-6 0 0 0 0 28 0 0 -28
  ^ array|-18 -15 0 -23 0 18 3 0 -2 -12
  ^ bit field|-50 0 0 -1 -1 7 0 3 -4 -5 -1
  ^ bit|-54 -4 0 -3 -1 17 -12 0 -10 -12 -7 -13
  ^ block|-14 -11 0 -14 -19 -1 -32 -3 22
  ^ build|-9 -1 0 12 0 0 -3 -10 -30 -6
  ^ call|2 0 0 -26 0 -19 -5 0 26 0 -11
  ^ cannot convert|10 0 0 0 0 1 0 0 -1
  ^ cast of|0 0 0 0 0 -7 24 0 -17
  ^ character|-9 -10 0 -7 0 5 -6 8 -8 -1 -1
  ^ conflicting types|-32 -14 0 -25 0 -51 -22 -20 3 13 -10 -10
  ^ constexpr constructor|0 -10 0 0 0 16
  ^ constexpr|0 -17 0 0 0 13
  ^ could not|0 -10 13 -2 0 10 0 -5 -6 -7
  ^ could|0 -10 13 -2 0 10 0 -5 -6 -7
  ^ default argument|-3 0 0 -9 0 25 -1 0 -15
  ^ duplicate|0 0 0 0 6 17 0 -1 -4
  ^ empty|-1 14 0 0 0 16 0 -7 -22
  ^ expected <(>|0 0 0 0 0 -13 0 16 -7
  ^ expected <)>|-14 4 0 -5 -1 -27 -3 4 -18 2 -1
  ^ expected <:>|0 0 0 0 0 -7 0 22 -2
  ^ expected a|10 -2 0 0 0 8 -8 -7 -19 -9
  ^ expected initializer|-10 -7 -2 -16 -5 9 -4 0 -18 -23 -6 -5
  ^ expected|0 0 1 -10 0 -4 1 6 -17 1 -6
  ^ expression|10 1 0 -23 0 8 -9 -13 -23
  ^ field …|-20 0 0 0 0 0 0 -6 24
  ^ ignoring|0 5
  ^ implicit conversion|-8 -9 0 -1 26 -13 17 -2 -11
  ^ implicit declaration|0 -13 0 -1 0 24 0 0 -30 11
  ^ incompatible pointer|0 -20 0 0 0 0 11 0 6
  ^ incompatible vector|0 17 0 0 0 0 0 0 -15
  ^ initialization of|0 1 0 0 0 -2 0 0 8
  ^ initialization|-4 2 0 0 0 0 0 0 10
  ^ initializing …|0 0 0 0 0 -9 0 0 12
  ^ inline|0 -10 0 0 0 18 0 -23 0 4
  ^ instance variable|-15 1 0 -32 0 -5 -5 -19 13 -2 0 2
  ^ invalid …|-2 0 0 0 0 0 0 0 7 -1
  ^ invalid|-23 -27 0 -34 0 -4 -21 9 6 1 -7
  ^ lambda|-6 1 0 -15 0 -14 -12 21 -35 -11 -4
  ^ local|0 3 0 0 0 -28 -20 0 12 -4 0 11
  ^ member|-3 0 0 -18 0 1 -4 -8 10
  ^ method|-34 3 0 -31 0 -57 23 10 -7 -15 -13 -2
  ^ missing …|17 0 0 0 0 3 0 -24 -24 0 0 -1
  ^ module <foo>|-7 -6 15 -14 -4 -29 -14 -5 -19 11 -13 -7
  ^ module|-4 -11 13 -27 -5 -16 -12 -6 -41 10 -14 -16
  ^ nested|-26 -1 0 -37 -2 -4 -12 14 1 -17 -12
  ^ no type|-10 0 0 0 0 -16 0 0 15 -4 -7
  ^ no viable|2 0 0 0 0 -29 0 0 17 -19
  ^ no|0 -11 0 -41 0 -19 -16 -34 -10 32 -14 -11
  ^ null|0 -30 0 -17 43 -36 -9 -27 -27
  ^ property|9 0 0 -4 0 -4 -26 -7 -27 1 -4 -13
  ^ redeclaration|-16 20 0 -17 0 16 -5 -24 -25 -18
  ^ redefinition of|0 0 0 0 0 6
  ^ redefinition|0 0 0 0 0 6
  ^ returning|0 -24 0 -3 0 -20 18 0 3 -2
  ^ template argument|6 13 0 -8 0 -12 -5 -2 -9 -7
  ^ typedef|-7 0 0 -14 0 -13 -8 12 0 -5 -8
  ^ unknown|2 0 0 -16 0 -4 0 -4 -37 8
  ^ unused|0 11
  ^ … cannot|-24 1 0 -31 0 4 1 -31 4 -24 -3 -1
  ^ … does|-19 -1 0 -17 0 -10 -7 2 -35 12 -8
  ^ … is|1 0 0 -30 0 -3 -3 -18 -9 0 0 4
  ^ … property|0 0 0 0 0 0 15
  ^ … requires|-5 0 0 0 0 -22 0 -7 13 10 -1 -1
  ^ … undeclared|0 0 0 0 0 0 0 -24 0 28
  a capture|-3 0 0 0 0 -15 25 -27 -28
  a class $|-19 1 0 -28 0 -4 -9 -38 17 -10 -14 -1
  a default|0 0 0 0 0 48 0 0 -28
  a friend|-8 0 0 -15 0 39
  a member of|-2 -4 0 -12 0 21 0 -18 -6 0 -2 -3
  a microsoft extension|0 18 0 0 0 0 0 0 -1 -2
  a microsoft|0 20 0 0 0 0 0 0 -1 -2
  a null pointer|-2 40 0 -15 -50 10 0 -4 -2 -2
  a null|0 51 0 -15 -11 2 0 -4 -24 -3
  a parameter of|0 0 0 0 0 -12 0 0 16
  a private|0 0 0 0 0 1 0 0 -12 0 -12 20
  a reference to|-10 18 0 -7 0 24 -9 -23 -14
  a single|0 0 0 -4 0 43 0 0 -18 0 -6
  a string literal|0 26 0 0 0 1 0 0 -2
  a string|-29 24 0 -15 0 9 0 -21 -8 -4
  a type $|-17 1 0 -20 -1 -28 -12 4 16 3 -5 -4
  a value $|0 -19 0 -2 0 3 0 0 2 9
  a value|-7 -20 0 4 0 0 0 -11 7 4
  a variable of|0 0 0 0 0 -5 0 0 18
  abstract class|-3 -19 0 -8 0 -10 0 0 -12 -2 24
  abstract|-9 -34 0 -8 0 -24 -3 -7 -18 -2 38 -1
  accessor|27 7 0 -6 0 -26 -6 -15 -25 -12
  access|-14 -1 0 -11 0 3 -12 -28 -35 -14 -7 31
  address of|-28 -6 0 -14 -1 -7 20 -22 -6 -17 -8 12
  address space $|0 0 0 0 0 9 0 0 -1
  address space|0 -11 0 0 0 17 0 0 5
  alignment|-2 11 0 -6 0 12 0 0 -16
  allocator|0 27 0 0 0 -17 0 15 -12
  all|-16 6 0 30 0 -20 -5 0 -35 -10 -1 -7
  already|-13 6 0 3 3 0 -2 -6 -29 -11 -5
  also be declared|-6 0 0 0 0 -9 19 0 0 0 0 -6
  also be|-9 0 0 -6 0 6 11 -1 -9 0 0 -3
  also|-11 0 0 -7 0 13 10 -5 -16 0 0 -3
  ambiguous conversion|18 -8 0 0 0 -2 -5 -1 -29 0 0 -1
  ambiguous|15 1 0 -6 0 15 -7 -5 -26 0 0 -1
  an array|-3 11 0 0 0 6 -5 0 -9
  an attribute|-8 -11 0 -18 0 17 -9 0 -27 -19 -1
  an extension|0 23
  an integral constant|-2 0 0 0 0 1 0 -19 5 0 -1
  annotation|-27 -14 0 -26 -5 5 7 -26 3 -23 -14 -11
  anonymous|-27 3 0 -15 0 17 -3 -10 1 0 0 -30
  applied to a|24 -32 0 -22 -1 -5 10 -10 -33 -5 -2 -9
  app|-21 0 0 42 0 -43 -8 -22 -36 -11
  arc $|-14 0 0 -1 -6 2 21 -3 -42 -1 -1 -1
  arc|-25 1 0 -19 0 -28 28 -18 -2 -9
  are a gnu|0 17 0 0 0 0 0 0 -8
  argument #|2 -13 0 -32 1 -24 -5 -12 20 -17
  argument list|0 0 0 -13 0 30 0 -21 -26 -6
  argument to …|-18 9 0 -16 0 -10 -13 -16 13 -10 0 -5
  arguments for|38 0 0 0 0 -34 0 -12 -37
  arguments|12 -10 0 -23 0 1 -2 -4 16 -12
  array member|0 9 0 0 0 -22 0 0 16
  array type|-21 8 0 -12 -1 -4 -16 0 8
  array|0 -2 0 -14 0 -2 9 -23 20
  as an|-13 15 0 0 0 -24 15 0 -7
  asm|-10 0 0 -22 0 11 -7 -24 -44 -14 22
  assign to non|0 0 0 0 0 -11 -7 0 -7 0 0 16
  assignable $|7 0 0 0 0 -4 0 -2 -17
  assignable|4 0 0 -2 0 2 0 -3 -18 -3
  assignment to …|0 -10 0 0 0 0 0 0 27
  associated|-23 -7 0 -21 0 -2 2 -24 -37 -26 19
  attribute cannot be|6 -1 0 -6 0 -10 14 -7 -2 -7 -5
  attribute cannot|6 -1 0 -5 0 -4 13 -14 -16 -5 -4
  attribute ignored|0 12
  attribute is|0 0 0 0 0 29 0 -3 -33
  attribute requires parameter|-5 -11 0 0 0 -21 0 24 -26
  attribute requires|-12 -14 0 -8 0 -13 -2 0 12 0 -4
  attributes $|-24 -12 0 -11 0 7 19 -18 -40 -4
  base class|-8 -3 0 -5 0 -10 0 0 14 0 -16 23
  base …|-18 -11 -13 -30 -15 -33 -12 -32 -22 12 18 -19
  be <foo> $|-6 0 0 -6 0 28 0 -12 -20
  be a class|0 0 0 0 0 38 0 0 -35
  be a pointer|0 0 0 0 0 2 0 0 5 -1
  be declared …|0 0 0 0 0 -13 0 -8 -24 0 0 24
  be declared|-14 0 0 -14 0 5 0 0 -2 -9 0 1
  be defined in|-1 -2 0 -13 0 1 0 -7 11
  be defined|-12 0 0 0 0 -1 0 0 14
  be marked|-19 1 0 -15 0 29 0 -7 -36
  be narrowed|0 -14 0 0 0 -12 0 0 26
  be the|0 0 0 0 0 34 0 0 -25
  be used in|-26 -15 0 -27 0 -3 0 -1 -16 0 -9 11
  be …|-49 -15 0 -20 -12 3 28 -27 -33 -23 -22 -16
  been declared in|16 0 0 0 0 0 0 0 -3 -15
  before it is|0 0 0 0 0 45 0 0 -19
  before … $|-17 -3 0 -9 0 -19 -1 -5 -8 9 0 -2
  before …|-17 -3 0 -9 0 -19 -1 -5 -8 9 0 -2
  before|-8 4 0 4 0 -13 0 -7 0 12
  bind to an|-12 0 0 0 0 -10 -3 -12 19
  bind to|-13 0 0 0 0 -23 -5 0 41
  bit field …|7 -13 -6 -9 -8 9 -8 1 -12 -9 -11 -5
  bit|4 15 0 -9 0 -18 0 -7 14
  block $|-18 -5 0 -20 -6 5 -2 -6 2 -1 -3
  block pointer type|0 0 0 0 0 0 25 0 -14
  bool|-20 25 0 -10 0 -34 -14 0 6 -4
  bound|-5 -13 0 -12 2 -10 3 -15 11 -8 -3
  build|-26 -4 13 22 0 -21 -17 -26 -8 -11 -17 -7
  builtin|-28 -14 0 -33 7 -20 -26 -31 18 14 -6
  c # $|0 32 0 0 -1 -1
  c # a|0 22
  c #|0 34 0 0 -1 -20 0 0 1 0 0 1
  c $|-8 8 0 -10 0 -14 0 1 15
  call to <foo>|16 0 0 0 0 2 0 0 -17 -3
  called|-4 -5 0 -26 0 -2 -4 -16 7 -8 4
  calling a protected|0 0 0 0 0 0 0 0 0 -4 0 10
  call|10 9 0 -7 0 0 1 -32 -20 9
  cannot be <foo>|-1 0 0 -4 0 24 0 -10 -20
  cannot be declared|-5 -7 0 -9 0 -4 -18 -8 5 -1 -4 22
  cannot be defined|0 0 0 0 0 1 0 0 17
  cannot be narrowed|0 -20 0 0 0 -12 0 0 28
  cannot bind to|0 0 0 0 0 -18 -6 0 33
  cannot convert between|-8 0 0 0 0 -17 0 0 13
  cannot convert …|11 -3 0 -23 0 -34 -2 -17 -2 -19 -2 -3
  cannot convert|8 0 0 0 0 1 0 0 -1
  cannot return|-20 14 0 -21 0 -34 20 -17 -3 -10 -11 -5
  captured|-25 -13 0 -26 -13 -25 53 -34 -43 -13 -13 -14
  capture|-15 0 0 -23 0 -63 51 -7 -25 -12 -6 -3
  cast of|0 0 0 0 0 -7 24 0 -17
  cast|-9 1 0 0 0 -17 28 -2 1 -9 -1
  catch|-19 0 0 -38 -1 5 -10 2 4 -5 -2 -5
  cause|24 -2 0 -23 0 -12 -20 -15 -9 -12
  changes|-11 -2 0 1 0 -22 0 -1 26
  character u #|0 0 0 0 0 -9 0 11
  character|-9 9 0 -13 10 -30 -5 27 -52 -5
  classes $|0 8 0 -14 0 22 0 0 -24
  classes|-4 -17 0 4 0 4 0 5 -1 0 -6
  clause $|-25 -1 0 -15 0 -6 5 1 -7 0 -2 15
  clause cannot be|0 0 0 0 0 23
  clause cannot|0 0 0 0 0 23
  clause|0 0 0 -22 0 11 -2 -20 -51 -12 0 24
  code|-19 24 0 14 -32 -8 -18 -30 -45 -4 5
  configuration|-19 -4 0 34 0 -9 -7 -30 -19 -29
  constant expression|-8 -13 0 -1 0 -1 -8 5 14 -4 7
  consteval|-3 0 0 -12 0 29 0 -1 -21
  constexpr constructor|0 5 0 0 0 11 0 0 -12
  constexpr function|0 2 0 0 0 16 0 0 -12
  constexpr|0 1 0 0 0 29 0 0 -10 0 -2
  constraint|-29 0 0 -36 -3 -18 -22 -38 -46 -24 42 -13
  constructor of …|9
  constructors|-7 -9 0 -21 0 29 0 -6 -25
  containing|-21 8 0 -26 0 26 -10 -20 -22 -16 0 -2
  control|0 -18 0 -2 0 29 0 -13 -21
  conversion from …|1 3 0 -1 0 -6 0 0 -1 -15
  convert between|-8 0 0 0 0 -17 0 0 13
  convert …|13 -1 0 0 0 -13 0 0 -1
  convert|7 0 0 0 0 13 0 4 -7
  coroutine|-27 -30 0 -15 0 29 -14 -22 -34 11 -3
  could not|18 0 10 -19 0 -16 -5 -8 -10 -11
  could|15 -5 9 -11 0 -18 -1 -2 0 -4
  data member of|8 20 0 0 0 -21 0 -24 14 -27 -3 -1
  data|0 -18 0 -15 0 13 -4 -11 2 -7
  declaration $|-3 0 0 -41 0 0 2 -8 -10 0 2
  declaration in …|15 -3 0 0 0 -25 0 0 -3 -4
  declaration of function|0 -13 0 0 0 -14 0 0 0 19
  declaration of …|-3 0 0 -7 0 -2 -1 12 -16 -14
  declaration specifier $|-17 -4 0 -7 0 -34 -6 30 -32 -15 -6 -3
  declarator $|-15 1 0 -1 0 -14 -19 23 0 -14 -19
  declared <foo> $|0 0 0 0 0 26 0 0 -11
  declared <foo>|0 0 0 0 0 34 0 0 -29
  declared in …|16 0 0 0 0 0 0 0 -3 -15
  declared inside …|19 0 0 -1 -34 -5 -28 -26 -3 -4
  declared with|-1 0 0 -14 0 10 3 1 -20
  declared … $|0 0 0 0 0 -13 0 -6 -23 0 0 24
  declared …|-10 0 0 -13 0 -10 0 -9 -4 -2 -2 21
  default argument $|0 0 0 -8 0 22 0 0 -19
  defaulted|-21 0 0 0 0 33 0 -8 -14
  definition $|-42 0 0 -36 0 8 -9 -5 2 -24 5
  definition of <foo>|14 0 0 0 0 4 -1 -15 -37 -3 -4
  definitions|5 2 0 -11 0 -33 -8 -11 4 -17 4 -1
  deleted $|23 5 0 0 0 -16 0 -8 -5 0 -2
  deleted function|7 -1 0 0 0 -5 -7 0 -33 0 24
  deleted|42 -4 0 -19 1 -47 -13 -8 -44 0 15
  deprecated $|0 8 0 0 0 0 -1
  deprecated|0 22 0 20 0 -9 -5
  derived|-31 0 0 -10 0 20 0 -6 -6 -15 13 -12
  directive $|-8 0 0 -7 0 10 -1 2 -37 -17 0 1
  directives|-10 0 0 -21 0 37 0 -18 -26
  discards qualifiers $|10 -8 0 0 0 -12 0 0 2
  discards qualifiers|9 -7 0 0 0 -7 0 0 3
  discards|1 -39 0 0 0 -4 0 0 20
  does not have|-20 -10 0 -13 0 -19 -2 -13 30 2 0 -6
  does not support|-3 -2 0 0 0 2 14 -8 -10 -5
  duplicate|-6 1 0 -1 5 14 0 -1 -6
  empty|0 20 0 -1 0 8 -12 -23
  enclosing|8 1 0 -18 0 12 0 -31 -31 -1
  entity $|0 0 0 0 0 1 11 -11
  entity|0 0 0 0 0 1 11 -11
  enumeration|-35 15 0 -24 0 -16 -10 -6 18 3
  enumerator|-12 11 0 -15 0 -39 0 6 18 -1
  enum|-29 -15 0 -25 0 -8 -7 -11 22 2
  exceeds|-10 31 0 0 0 -36 0 0 11 -1 0 -1
  exception specification|-9 6 0 0 0 2 0 -17 -5 -4 8
  exception|-14 8 0 -25 0 -1 -2 -19 5 -3 3
  expected <(>|0 0 0 0 0 -13 0 16 -7
  expected <)> before|-5 -12 -4 -12 -5 -1 -2 -3 -7 5 -4 -6
  expected <)>|-14 4 0 -5 -1 -27 -3 4 -18 2 -1
  expected <:>|0 0 0 0 0 -7 0 22 -2
  expected <;> after|-8 0 -1 0 0 -14 0 5 -12 -8 0 8
  expected <;> before|-18 -10 -6 -29 -8 -35 -5 -9 -24 17 -8 -8
  expected an|-15 -6 0 0 -7 15 0 -3 -29 -7 0 -1
  expected a|10 0 0 0 0 0 -6 2 -15 -5
  expected initializer|-10 -7 -2 -16 -5 9 -4 0 -18 -23 -6 -5
  expected type|0 27 0 0 0 -19 0 -20 10 9
  explicitly|-4 0 0 -23 18 4 2 -12 -27 -1
  explicit|0 3 0 -7 0 25 0 -26 -5
  expression before …|0 0 0 0 0 0 0 30 0 -27
  expression before|-26 -3 0 -30 0 -15 -1 12 -20 1 -1 -2
  expression has|-20 0 0 -17 0 -3 -16 -17 13 -5 -3 -8
  extension $|0 18 0 0 0 0 0 0 3 -1
  external|-13 6 0 -4 0 -17 -3 8 8
  extraneous|0 0 0 0 0 21 0 -9 -25
  feature $|0 27 0 -1 0 0 0 0 -27
  feature|0 9 21 -4 0 4 0 -21 -27 -4
  few arguments to|17
  few arguments|21
  field has|0 0 0 0 0 -19 0 0 24
  field … has|7 -12 -5 -10 -8 -34 -10 2 1 -10 -10 -5
  field …|1 -3 0 -19 0 3 -1 0 -8 -15 0 -8
  file $|-35 0 0 -33 17 -6 7 -25 -48 -28 -13 -4
  find|-36 -7 -11 -27 0 9 -25 -23 -20 28 -40 -15
  first|-10 0 0 0 -5 -5 2 -29 6 0 -8 -7
  fixed point|-10 -14 0 -10 -2 -31 -4 -4 -3 -11 17 -9
  flexible array member|0 9 0 0 0 -22 0 0 16
  foo … is|-17 -4 0 -9 0 -9 0 0 13
  foo …|0 2 0 0 0 31 0 -10 -3
  for property|5 -14 0 0 -11 -1 1 -19 -33 -23 -7 -4
  for … $|-14 2 0 -6 0 9 -6 -17 1 -16 -11
  format string|-3 4 0 -26 -2 -2 -1 -4 9
  format|-25 -48 0 9 -1 10 -7 0 27 -9
  forward|-14 -1 0 -41 0 -26 18 -33 5 -27 6 -12
  found|-10 -6 3 22 -3 -32 1 -4 -55 5 -1 -7
  friend declaration|0 0 0 0 0 24 0 0 -7
  friend|-22 9 0 -28 0 14 0 -11 -32 -25 0 15
  from <foo> $|-23 -3 20 -21 -4 -34 15 -17 -29 -21 -8 -10
  from a|0 -1 0 0 0 -2 0 0 16
  from incompatible pointer|0 0 0 0 0 0 0 0 10
  from incompatible|0 0 0 0 0 0 0 0 19
  from initializer list|0 0 0 -10 0 2 -22 -34 15 0 -2
  from initializer|-5 0 0 -12 0 -3 -34 -36 26 -4 -9 -5
  from type …|-16 0 0 -17 0 -13 0 -9 30 -9
  from … to|11 9 0 -7 0 0 0 0 -12 -8
  from …|1 2 0 0 0 -17 0 -4 13
  function <foo> cannot|11 -3 0 -36 0 -37 -30 -33 -24 -14 31 -20
  function <foo> is|-5 0 0 -1 0 -12 -4 -6 12 4 -32 15
  function declaration|-12 1 0 -19 0 17 -5 -18 -5
  function parameter|13 -16 0 -27 -1 -17 -24 14 -26 -22 -10 -5
  function pointer|0 0 0 0 -15 -24 0 0 20
  function type <foo>|-1 0 0 0 0 1 0 -6 6
  function types $|0 24
  function type|12 -17 0 -14 0 -5 -13 2 4 -11
  function … ;|-3 0 0 0 0 0 0 0 0 21
  greater|-12 0 0 -13 0 39 0 -2 -42 -2
  has incomplete type|-18 0 0 0 0 4 0 0 12 -2 -1
  has no|2 -10 0 -25 0 -4 11 -23 -4 3 -6
  have #|18 0 0 0 0 -5
  have …|-27 -26 0 -30 -1 -45 8 -26 29 -3 -19 -7
  header|-17 18 0 -32 0 22 0 -31 -24 0 0 -2
  identifier … ;|0 0 0 0 0 -1 0 0 0 10
  identifier|-17 5 0 -13 0 1 0 8 -3 -1
  ignored on|0 15
  ignored|0 19 0 0 0 -3 -1 0 3
  ignoring|0 47
  illegal|-45 -10 0 -35 0 -9 -22 2 13 -11 -13 -5
  implementation|-6 -1 0 -29 0 -9 20 -31 -19 -13 -9 1
  implicit conversion from|0 14 0 -16 0 0 -31 0 -12
  implicit conversion|-5 -28 0 -8 21 -13 14 -1 11
  implicit declaration of|0 -13 0 0 0 -14 0 0 0 19
  implicit declaration|0 -5 0 -1 0 19 0 0 -29 11
  implicitly|-9 -8 0 -16 0 2 2 4 -16 9
  in <foo> $|-10 2 4 -5 -4 -34 -12 6 -2 18 0 -16
  in <foo>|17 -20 0 -27 0 -2 -14 -14 -4 -6
  in a constant|-14 0 0 -13 0 32 0 -20 -37 -15 -11 -2
  in class|-8 0 0 -14 0 12 -7 -14 3 -22
  in declaration of|-12 12 0 -9 0 7 0 2 -18 -2
  in declaration|-10 6 0 -7 0 8 0 2 -17
  in expression|-8 15 0 0 0 -21 0 13 -15 -7
  in function|-9 -6 0 -39 0 -22 -27 24 -24 -23 -15 -20
  in lambda|-12 0 0 0 0 14 -17 23 -21 -5
  in linkage specification|-6 0 0 -12 0 -11 0 11 -9 -9 -1 -4
  in linkage|-6 0 0 -12 0 -11 0 11 -9 -9 -1 -4
  in namespace …|11 0 0 0 -1 -1 0 -15 -2 -9
  in namespace|5 1 0 -14 -2 0 -4 -49 -30 4 -6 -5
  in this|-12 2 0 -31 0 -10 0 -8 2 -9 -1
  in … $|3 0 0 -12 0 11 0 -5 -40 14
  in … ;|31 0 0 0 0 0 0 0 -17 -24
  in … function|-6 0 0 0 0 25 0 0 -6
  inaccessible|-8 1 0 -12 0 -28 -7 -12 -20 -9 0 26
  include|3 0 7 -47 0 -12 -5 -37 -40 9 -8 -7
  incompatible pointer type|0 0 0 0 0 0 0 0 10
  incompatible pointer|0 -18 0 0 0 0 9 0 7
  incompatible type …|0 0 0 0 0 -20 0 0 34
  incompatible type|-3 0 0 0 0 4 0 0 11
  incompatible vector types|0 17 0 0 0 0 0 0 -15
  incompatible vector|0 17 0 0 0 0 0 0 -15
  incomplete type $|-19 0 0 -13 0 -4 0 -11 15 -10 0 -3
  incomplete type <foo>|-5 -23 0 -1 0 3 0 0 2 -20 -1 8
  incomplete type …|-1 0 0 -7 0 -40 0 -24 1 6 -1 -13
  incomplete type|-2 -15 0 -2 0 0 0 -5 2 0 0 2
  incomplete|5 -5 0 -13 0 -19 -7 -1 12 -5 -1
  index|-22 -40 0 -18 0 11 -22 -22 15 0 -9
  initialization|2 -9 0 -6 0 -1 3 -5 8 -9 6
  initialize a parameter|0 0 0 0 0 -12 0 0 16
  initialize a variable|0 0 0 0 0 -9 0 0 23
  initializer $|-9 5 0 -23 0 -4 -14 4 9 -11
  initializing …|0 0 0 0 0 -6 0 0 22
  inline|-25 1 0 -19 0 15 0 8 -38 -1
  inside … $|-11 -22 -7 -18 19 -38 11 -7 -29 -16 -18 -10
  inside …|-11 -22 -7 -18 19 -38 11 -7 -29 -16 -18 -10
  inside|-16 1 0 -49 6 -11 -8 15 -21 -20 -7 -14
  integer|-6 2 0 -2 0 -7 0 0 23
  integral type|4 6 0 -8 -2 -26 -3 2 -4 -3
  interface|-8 0 0 -35 0 -25 -1 -23 21 -15 -7 12
  into|17 0 0 21 0 -30 -13 -23 -9 -20 5 -13
  invalid conversion from|-2 -24 -10 -11 -15 -25 -4 -28 7 -22 -22 -25
  invalid … from|-2 0 0 0 0 0 0 0 7 -1
  invalid …|-2 0 0 0 0 0 0 0 7 -1
  is <foo> $|-12 7 0 -11 0 -17 13 -13 3 -9
  is <foo>|-2 19 0 -16 0 -16 9 -5
  is deprecated $|0 6 0 0 0 0 -1
  is incompatible with|0 1 1 0 -1 -1 11
  is incompatible|0 1 1 0 -1 -1 11
  is invalid $|7 2 0 -27 0 -9 -8 -16 -4 -8 -3
  is not assignable|4 0 0 -2 0 2 0 -3 -18 -3
  is not defined|-16 -35 0 -16 -1 -21 -2 14 -24 33 -11 -7
  is private|0 0 0 0 0 -20 0 0 0 0 0 25
  is too|-14 -23 0 -18 0 18 -12 -22 1 0 -11
  isn't|-17 0 0 -8 0 -23 -9 -11 21 -16
  kind of|0 0 0 0 0 19
  kind|0 6 0 0 0 21 0 0 -17
  label|-13 -1 0 -15 0 1 -7 -31 6 4 -2
  lambda|-11 -9 0 -12 0 5 6 10 -16 -3
  length|12 -24 0 -20 0 14 -2 0 1
  level|-20 1 0 -39 17 11 -13 -9 -33 -9 -4 -10
  library|-20 -39 0 -18 0 -9 -18 -26 23 17 -7 -2
  linkage $|-7 7 0 -18 0 31 -19 -20 -23
  linkage specification $|-6 0 0 -11 0 -13 0 11 -10 -8 0 -3
  linkage specification|-6 0 0 -11 0 -13 0 11 -10 -8 0 -3
  list $|-11 5 0 -10 0 -12 -29 27
  list|-16 -30 0 -2 0 5 14 20 -10 -7
  literal operator for|17 0 0 0 0 -9 -1
  literal operator|5 0 0 -9 0 23 0 -6 -26
  local|0 -11 0 -19 0 6 27 -11 -32 -7
  location … $|0 0 0 0 0 0 0 0 0 0 0 7
  location …|0 0 0 0 0 0 0 0 0 0 0 7
  loop|-21 18 0 -6 0 15 -1 8 -36 0 0 -18
  macro $|0 15
  macro|-3 13 0 -16 0 10 0 5 -44 -32
  map|0 1 0 -22 0 38 0 -18 -19 0 0 -2
  matching literal operator|17 0 0 0 0 -9 -1
  matching literal|17 0 0 0 0 -9 -1
  matching …|-12 1 0 0 0 24 0 0 -7 -11
  may be|-2 37 0 -9 -26 0 -5 0 -13
  may not also|-6 0 0 0 0 -9 19 0 0 0 0 -6
  mean … $|5 -5 0 -9 0 -8 1 9 -8 -1
  mean …|5 0 0 -7 0 -8 1 9 -7 -1
  member <foo> $|-23 0 0 0 0 20 -17 -11 -9 0 0 2
  member <foo> of|-7 6 0 -10 0 -4 -16 -7 -13 -2 0 16
  member of <int>|-22 -8 -5 -17 -9 -26 -11 -10 22 -14 -11 -8
  member of …|-2 -5 -1 -4 -1 -25 0 0 -47 11 -3 -5
  member … with|-5 0 0 0 0 -13 -9 0 -9 0 0 18
  message|16 -1 0 -30 -6 -49 11 -7 -28 -26 -17 13
  microsoft extension $|0 17 0 0 0 0 0 0 -1 -2
  microsoft extension|0 18 0 0 0 0 0 0 -1 -2
  missing $|14 -24 -3 -30 -1 -38 -24 16 4 -14 -15 -11
  missing …|14 0 0 0 0 7 0 -24 -24 -2
  modifier|-15 -6 0 -14 0 17 0 -38 6 -6
  module <foo>|0 0 12 -30 0 1 0 -17 -14 2 0 -8
  module declaration|0 0 -22 -6 -5 -6 -4 -22 8 -10 -9 1
  module name|0 -4 -16 0 0 7 0 2 -28 -9 -1 -8
  module|-42 0 28 0 0 2 -19 -25 -6 -15 -1 10
  multiple|-24 2 0 -32 0 15 6 -35 -14 -12 -1
  must be|-7 -1 0 -28 0 4 1 -8 7 0 -1
  must not return|0 0 0 0 0 -29 0 0 32
  must not|-17 -14 0 -24 0 -10 -8 -13 -6 -14 -2 32
  must precede|-11 -1 0 -25 -2 -12 0 -22 1 -12 7 -5
  must return|-27 -13 0 -25 0 -11 12 -13 14 -7 -6 -2
  name $|-32 0 0 -30 0 0 -10 1 4 0 -7 -6
  name <foo>|-18 6 0 -22 0 0 -7 -32 6 11 -4
  name a type|-16 -9 -6 -33 -10 -6 -6 0 -7 8 -13 -11
  name in|-2 -5 0 0 0 -31 -2 7 22 -25
  named <foo> $|-30 -6 -24 -12 -7 1 -27 -8 16 -17 -25 -2
  named <foo> in|-1 0 3 0 0 8 0 0 -52
  named <foo>|-8 -3 17 -16 -7 -8 7 -6 -10 -8 -16
  named … $|-10 -1 -3 -17 -5 -22 -19 0 -17 20 -11 -7
  named … ;|30 0 0 0 0 0 0 0 0 -20
  named …|-4 0 0 0 0 -31 0 0 -13 17
  named|12 0 6 -9 0 -3 1 -23 -14 0 0 -8
  namespace …|11 0 0 0 -1 -1 0 -15 -2 -9
  narrowed|0 -14 0 0 0 -12 0 0 26
  never|-23 0 0 5 0 -27 -19 -19 24 -10 -25 -2
  no matching literal|17 0 0 0 0 -9 -1
  no matching …|-3 1 0 0 0 19 0 0 -1 -10
  no type named|-9 0 0 0 0 0 0 0 0 17
  no type|-10 0 0 0 0 -16 0 0 15 -4 -7
  no viable conversion|-7 0 0 0 0 0 0 0 18
  noexcept|-7 0 0 0 0 24 0 -5 -21
  non integral type|4 -13 0 -14 -3 -22 -10 3 -1 -6 -8 -5
  non integral|4 -13 0 -14 -3 -22 -10 3 -1 -6 -8 -5
  non pointer|-15 -2 0 -19 36 -9 -20 -5 -35 -3
  non static member|24 -2 0 -28 0 -4 -16 -30 -46 -21 8 -16
  not a class|-23 -5 0 0 0 -25 0 21 3 -24 -3 -1
  not a constant|0 18 0 0 0 29 0 0 -31
  not a member|-1 -8 -6 -15 -9 -8 -5 -13 6 0 -10 -9
  not a pointer|-9 0 0 0 0 -30 -2 0 24
  not also be|-6 0 0 0 0 -9 19 0 0 0 0 -6
  not also|-6 0 0 0 0 -9 19 0 0 0 0 -6
  not assignable $|7 0 0 0 0 -4 0 -2 -17
  not assignable|4 0 0 -2 0 2 0 -3 -18 -3
  not been declared|-2 -8 -2 -33 -6 -19 -11 -31 -5 8 -12 -12
  not defined|-20 -35 0 -10 0 -36 0 6 -13 37 -1
  not found|-25 -9 13 -62 -10 -14 -34 -42 -26 20 -23 -4
  not support|-3 -2 0 0 0 2 14 -8 -10 -5
  nullability specifier|0 -10 0 0 18 -17 0 0 -8
  nullability|-23 -5 0 -16 44 -49 -24 -15 -34 -11 -11 -5
  null|-22 -33 0 2 56 -13 3 -26 -31 -11 -2
  object $|-6 -23 0 -15 0 -11 37 -16 -13 -17
  object of abstract|0 0 0 0 0 -4 0 0 -2 0 6
  of <int>|-22 -19 0 -6 0 -1 -4 0 15 -14 -3 -3
  of abstract|-8 7 0 0 0 -10 -4 -9 -12 -5 12 -4
  of class <foo>|-10 -10 0 -4 0 -16 0 -7 -42 33 -8
  of class|-26 3 0 -28 0 -8 -17 -20 -15 16 -11
  of function|-8 -4 0 -9 0 4 -3 -26 -10 20
  of gnu|0 17
  of incomplete type|-12 0 0 -3 0 -21 -10 -4 -3 16 0 -3
  of incomplete|-15 -1 0 -8 0 -30 -11 -3 2 12 -6 -4
  of type <int>|-33 0 0 0 0 0 0 0 23
  of undeclared|-1 2 0 -6 0 -4 0 -19 -16 22 -1
  of undefined template|-11 -4 0 0 0 -28 -7 -1 15 -4 -1
  of variable|-11 8 0 -2 0 -7 9 -20 0 -2 -1 -1
  of … $|-1 -6 0 -6 0 -4 0 4 -9 6
  of … does|12 -1 0 0 0 -13 0 -2 0 -1
  of … from|-7 -13 0 -1 0 10 0 0 3 -1
  of … shadows|0 0 0 0 0 24 0 -2
  of … {|19 -15 0 -13 0 0 0 0 1 -10
  on a pointer|0 -28 0 0 0 -19 3 0 31
  only available|-36 -6 0 -34 0 -4 -9 6 1 -21 -11 -12
  only location …|0 0 0 0 0 0 0 0 0 0 0 7
  only location|0 0 0 0 0 0 0 0 0 0 0 7
  only variable …|0 0 0 0 0 0 0 0 0 0 0 16
  operand of|-29 -3 0 -47 0 22 -12 -33 13 -23 -8 -10
  operand types|15 -6 0 -18 -2 -48 -11 -13 0 -5 -7 -7
  operation|-18 -1 0 -9 6 8 0 -25 -1 -5
  operator $|36 -13 0 -31 0 -7 -22 -26 -25 -22 -7 -2
  operator for call|17 0 0 0 0 -9 -1
  option <foo>|-4 0 0 -12 0 29 0 -10 -20
  or a|5 -3 0 0 19 0 -2 -29 -30 -9
  or … $|5 -5 0 -12 0 -14 -34 0 2 -10 -6 -3
  or …|0 0 0 -15 0 -10 14 -1 -14 -10
  ownership $|0 15 0 -9 0 -29 19 -1 -34 -5 0 -3
  ownership|-26 11 0 -18 -1 -28 34 -21 -46 -8 -10 -4
  pack|-19 0 0 -24 0 8 12 -9 -3
  parameter $|-1 -5 0 -28 0 1 6 2 -27 -7 -1 -1
  parentheses|-23 7 0 -25 0 -28 -14 29 -19 -11 -6 -13
  passed|-29 3 0 30 0 -28 -12 -29 -14 -12 -13 -5
  passing … to|0 -4 0 0 0 0 0 0 13
  pass|-16 18 0 20 0 12 -8 -4 -27
  permitted in c|0 0 0 0 0 -34 0 0 30
  pointer conversion|0 -13 0 0 0 0 0 0 24
  pointer to member|-19 0 0 -5 0 2 0 -11 10 -19 -6
  pointer type <foo>|7 0 0 -1 2 0 17 -2 -33
  pointer types select|0 0 0 0 0 0 0 0 5
  pointers to|8 -35 0 0 0 0 0 0 17
  pointers|3 0 0 -7 0 -23 0 0 26
  pointer|0 -18 0 -5 5 -6 8 0 21
  point|-28 2 0 -40 0 -31 -12 5 1 -11 6
  pragma|11 14 4 -22 0 1 0 -35 -35
  precede|-13 -4 0 -30 0 1 0 -27 -7 -15 4 -5
  previous declaration $|-22 7 0 0 0 16 -1 0 -8
  previous declaration|-22 7 0 0 0 16 -1 0 -8
  previous template type|0 0 0 0 0 31 -5 -10 -28
  prior to|-16 -1 0 -31 0 -8 0 9 2 -11 -17 -12
  prior|-15 14 0 -29 0 -12 -24 8 -19 -4 15 -5
  private|0 0 0 -18 0 -32 -1 -15 -31 0 -13 53
  property <foo> $|-49 -9 0 -13 -4 22 -28 -7 7 -24 -5 -3
  property|36 0 0 -35 1 -34 4 -16 -28 -7 -7 -3
  protected|-5 -3 0 -8 0 -27 -9 -5 -33 -4 -31 39
  protocol|-39 -7 0 -46 -9 -43 -40 -38 -43 5 47 -18
  qualified $|-19 -19 0 -25 -1 8 -30 -31 -7 -15 8 -6
  qualifier $|-23 9 0 -35 0 -8 -20 -24 19 -4
  read only location|0 0 0 0 0 0 0 0 0 0 0 7
  read only|-1 0 0 -3 0 0 0 0 0 -7 0 18
  read|-29 0 0 -1 0 -19 -2 -11 -10 17 0 16
  receiver type|11 2 0 -15 0 -30 12 -13 -33 -2 -3 -2
  receiver|18 1 0 -22 0 -43 18 -22 -38 -25 -11 -7
  redeclared|-15 19 0 -10 0 27 0 -1 -30
  redefinition of|0 0 0 0 0 7
  redefinition|0 0 0 0 0 26 0 -9 -31
  refer to a|-8 0 0 -29 0 -4 -18 -28 -15 9 -10 -1
  reference of type|13 -1 0 -21 0 -30 -7 -15 -3 -17 -4 -4
  reference of|13 -1 0 -21 0 -30 -7 -15 -3 -17 -4 -4
  reference to local|-1 -15 0 0 0 -21 23
  reference to …|-32 0 0 -9 0 19 0 -12 7
  refers|-17 12 0 -35 0 1 -13 -18 11 -12 -7 -3
  requested $|-13 -3 0 0 0 -20 -7 0 24 -1 0 -7
  requested|-16 0 0 -25 0 -4 -11 -10 20 -8
  requires an initializer|0 -4 0 0 0 34 -5 -9 -37
  requires parameter|-5 -11 0 0 0 -21 0 24 -26
  requires … $|-9 -2 0 -15 -1 -16 -7 -1 -20 8 -8 -3
  requires …|-14 -4 0 -16 0 14 -3 4 -39 1 -1 -1
  retainable|-15 6 0 -10 0 -25 32 -6 -33 0 -1
  return a value|0 -20 0 -6 0 11 0 0 3 -2
  return type $|-38 -6 0 -32 -1 -14 -35 19 13 -24 -8 -13
  return type <foo>|6 1 0 -23 0 -38 -14 -24 22 -6 0 -6
  returned|-20 -10 0 13 0 -38 25 -6 -19 -11 -1
  returning|-15 -3 0 0 0 0 0 0 43
  scope ; did|1 0 0 -1 -9 0 -14 -18 -8 6 -4 -3
  scope ;|1 0 0 -1 -9 0 -14 -18 -8 6 -4 -3
  scoped|-1 0 0 -10 0 -4 0 -13 10 -8
  section|-15 29 0 -4 0 23 -3 -16 -33
  selector|24 -20 0 -47 -6 -52 6 -29 -52 20 -21 -15
  should not be|-8 -1 0 -3 0 -41 -1 0 17
  should not return|-6 0 0 -15 0 6 -1 -22 5
  size|0 0 0 -21 0 0 -21 -2 15 0 -9
  space $|0 4 0 0 0 6 0 0 -2
  space|0 0 0 0 0 23 0 -18 1
  specifier <foo> $|-3 -39 0 -9 33 3 -3 -11 3 -10 -10
  specifier <foo>|-14 -1 0 -20 15 1 0 -14 -14 0 -2
  specifiers|-15 -5 0 -34 0 -14 -9 23 6 -24 -8 -8
  stack|-21 -33 0 -11 0 -16 43 -8 -42 -18 -5 -1
  statement $|-33 0 0 -30 0 -6 5 20 -49 -13 -7 -1
  string $|21 -19 0 -24 0 -9 -18 5 -3 -20 -11 -5
  string literal with|-12 -36 0 -20 0 6 -18 -28 -1 -21 -11 -11
  subobject|-3 -5 0 -1 0 -31 21 0 2
  suffix|-9 7 0 -18 0 -19 0 34 -43 -6
  supported for this|-9 18 0 -14 0 -3 -2 1 -19 -10 -6
  support|-16 1 0 -40 0 17 3 -17 -1 -5 -6
  synthesize|-4 0 0 -10 0 -37 5 -23 20 -4 -8 -2
  taking|-16 24 0 -22 -1 -27 -28 -14 10 -8 -6 -12
  template $|-15 1 0 -20 0 5 -5 6 3 -22
  template arguments for|16 0 0 0 0 -9
  template parameter|-15 -20 0 -21 0 13 -7 -8 11
  temporary|-4 -31 0 -14 0 -12 49 -7 -9
  that|4 2 0 3 0 5 -21 -28 -31
  this scope $|-3 -13 -7 -27 -38 1 -44 -39 2 -3 -25 -22
  this scope ;|0 0 0 -1 -11 0 -10 -20 -8 7 -5 -4
  thread local|0 -8 0 0 0 18 -5 0 -10
  threadprivate|-33 -13 0 -9 -5 -23 -27 -21 -36 -9 -15 40
  thread|-21 2 0 -5 0 18 -9 0 -17
  to <int> in|-19 13 0 0 0 0 0 0 16
  to <int>|-4 -5 0 -12 0 -19 0 -8 17 -11
  to a pointer|22 -24 0 -10 0 8 -28 0 -13 -3 -2 -2
  to a value|-9 -33 0 -11 0 5 0 -4 -14 19
  to a|-1 1 0 -1 0 9 1 -2 -3 0 0 -1
  to be an|-13 -9 0 0 0 -13 0 9 4 0 -7 -1
  to be|4 5 0 -27 0 -2 -23 4 -26 -14 -2
  to class|-8 25 0 -9 0 25 -5 -2 -37 0 -2
  to function type|-4 0 0 0 0 -6 0 -3 15
  to function …|-15 -3 0 -30 -1 -17 -12 22 -24 -14 -14 -15
  to functions $|-11 5 0 -21 0 19 -5 -12 -23 -1
  to integer|0 0 0 0 0 0 0 0 22
  to local|0 5 0 0 0 -21 8
  to non|-6 1 0 -11 0 -7 -4 -29 -1 1 -5
  to type <foo>|-4 -21 0 0 0 21 -4 0 -6 0 -1
  to … $|1 7 0 -14 0 -17 -5 -25 -3 8
  to … discards|4 0 0 0 0 0 0 0 -3
  to … {|-21 0 0 -11 0 0 0 0 36
  token|-28 0 0 2 -3 1 -5 -6 3 -6 -7 -9
  too few arguments|21
  translation|-6 15 0 -20 0 2 -4 -19 4 -8
  type <foo> $|1 -13 0 -15 0 0 -9 -14 12 5 0 -1
  type <foo> ;|13 15 0 -1 -50 0 -13 -17 2 -24 0 -1
  type <foo> and|0 0 0 0 0 -19 0 0 32
  type <foo> has|0 19 0 0 0 -34 -1 0 12 0 0 4
  type <int>|6 -15 0 -21 0 -37 -4 -13 14 -16
  type named|-15 0 0 -1 0 7 -5 0 -12 13
  type name|-36 -4 0 -23 -2 -60 -13 18 4 3 -13 -7
  type of|1 0 0 9 0 -31 -17 -33 23 -1 -36 -7
  type parameter|-19 -1 0 -31 8 -14 -13 -5 23 -7 -1
  type specifier|-20 4 0 -16 -1 -13 -18 -1 0 11 -7
  type … (|-19 -22 0 -7 0 -38 -15 0 26 -4 0 12
  type … discards|-9 -2 0 0 0 0 0 0 19
  typedef|-14 3 0 -21 0 -22 -8 4 18 -9
  types $|-25 -2 0 -21 0 0 -14 1 1 -3 10
  types in|0 14 0 0 0 -50 0 4 23
  types passing …|0 -5 0 0 0 0 -4 0 8
  u #|0 0 0 0 0 -9 0 11
  unavailable|15 2 0 -16 -4 -5 2 -19 -25 -6 -12 -4
  undeclared|-29 -36 0 -23 0 -6 -13 11 -19 21
  undefined template|-11 -4 0 0 0 -28 -7 -1 15 -4 -1
  uninitialized|17 -33 0 -37 0 42 -16 -16 -28 -9 0 -5
  unknown|-8 -4 0 -21 0 0 -16 -13 -16 17 -11 -9
  unsupported|-19 -5 0 -30 0 12 -7 -26 -2 -16 -2
  unused|0 15 0 0 0 -15 0 0 1
  use of gnu|0 17
  use of incomplete|-7 0 0 0 0 0 0 -9 -16 17
  use of undeclared|0 3 0 -1 0 -30 0 -19 -8 27
  used $|-14 -1 0 4 0 14 -14 -10 -27 -3 -23
  used in|-3 5 0 -20 0 0 -1 -5 -8 -23 0 7
  value of type|-27 0 0 0 0 -6 0 0 22 -9
  variable $|-3 0 0 -32 0 -3 -10 -47 3 -19 -9
  variable <foo> is|-17 -9 0 -1 -4 25 -30 -3 -24 -20 0 2
  variable <foo> with|-4 0 0 0 0 -31 -2 5 2 -11 -10 10
  variable length arrays|-18 5 0 0 0 23 0 0 -31
  variable template|-19 -1 0 -27 0 -1 -7 0 -14 23 -2
  variable with incomplete|-33 0 0 -24 -3 3 0 -2 -36 -2 -10 25
  variable with|1 6 0 -2 0 -22 -15 -24 -12 -2 -3 26
  variable … $|0 0 0 0 0 0 0 0 0 0 0 16
  vector types select|0 17 0 0 0 0 0 0 -15
  vector types|-1 8 0 -1 0 -16 0 0 12
  vector type|-12 0 0 -7 0 -24 0 -2 24 -4
  viable conversion from|-7 0 0 0 0 0 0 0 15
  viable conversion|-7 0 0 0 0 0 0 0 18
  virtual function|-8 -31 0 -21 0 -35 0 -13 -8 -7 24 9
  virtual|-16 -22 0 -18 0 11 -8 -6 -20 -8 38
  visibility|-9 6 0 -13 0 15 -12 -15 -28 -5 0 -3
  void $|-15 0 0 0 0 -32 0 -17 38 -3
  void|-12 -30 0 -12 0 14 0 5 4
  was not|0 -7 -15 -31 12 -47 3 -41 -1 6 -14 -16
  weak|-16 18 0 -22 -4 -42 27 12 -38 -27 -9 -6
  when assigning|-11 -19 0 0 0 -5 -8 -2 22 -4
  width|6 -37 0 -18 0 -1 -3 -22 17 -10
  will|7 -1 0 -1 1 -25 27 0 -32 0 -1
  with an|0 0 0 0 0 0 0 0 30
  with c #|0 14 0 0 -1
  with no|0 -1 0 -27 0 -1 -4 5 -31 -9 -4 17
  with … $|-29 0 0 -28 0 -17 -21 -15 2 12 -12 -9
  you mean …|5 0 0 -7 0 -8 1 9 -7 -1
  zero|-15 -5 0 -14 1 22 -1 -7 -9
  } # $|0 1
  } # discards|0 0 0 0 0 0 0 0 13
  } $|11 0 0 13 0 -35 0 -11 -3 -32
  … , or|-5 5 0 0 0 15 0 -10 -4
  … ,|-4 0 0 -3 0 12 20 -39 -21 -6
  … : no|-17 -13 19 -19 -7 -17 -12 -18 -17 -16 -13 -15
  … ; did|10 -2 0 0 0 -28 9 -27 -12 2
  … as|6 0 0 -13 0 -15 -12 7 -17 -15
  … attribute cannot|-35 0 0 -7 0 -17 25 0 -27 -6 -3
  … before|0 -19 -13 -21 -14 -29 -15 20 9 -30 -15 -15
  … directive $|0 0 0 0 0 13 -1 -15
  … directive|-4 1 0 0 0 27 0 -13 -8
  … does not|2 0 0 -9 0 -7 -14 0 -11 3 -2 -7
  … does|2 0 0 -9 0 -7 -14 0 -11 3 -2 -7
  … for|0 0 0 -5 0 4 0 -24 -18 14 -9
  … from incompatible|0 0 0 0 0 0 0 0 4
  … from|-5 16 0 0 0 -19 0 0 20 0 -1
  … function|40 1 0 -8 0 -7 -1 0 -27 0 -20
  … has non|8 -8 -6 0 -5 -16 -1 5 -7 -7 -2 -3
  … has not|-2 -8 -2 -33 -6 -19 -11 -31 -5 8 -12 -12
  … ignored $|0 21 0 0 0 0 0 -6
  … ignored|0 20 0 0 0 0 0 -4
  … in namespace|14 0 -6 -1 -7 -8 0 -25 -5 -11 -5 -5
  … in|0 -13 0 -16 0 2 -31 3 -7 -11
  … is not|3 -2 0 -41 -6 -11 -17 -29 8 1 -15 -19
  … only available|-9 -6 -1 -11 -2 13 0 -26 -15 -5 -3 -5
  … requires …|-11 -1 0 -8 -4 -23 0 1 -26 3 -3 -4
  … requires|-17 0 0 -21 0 -26 -2 -2 20 1 -4
  … shadows|0 0 0 0 0 24 0 -2
  … should|19 0 0 0 -15 21 -5 -23 -32 -3
  … to parameter|0 -4 0 0 0 0 0 0 13
  … to type|22 0 0 -9 0 6 -18 -5 -21 -25 -9 -8
  … to …|11 7 0 -1 0 0 0 0 -9 -5
  … type|4 -10 -2 -22 -2 6 -28 -25 -23 10 9 -3
  … undeclared|0 0 0 0 0 0 0 -24 0 28
  … used|1 -18 -6 -34 -10 20 -21 -25 -23 -10 -20 -22
  … variables|-15 -4 0 -10 0 32 0 -12 -32
`,
  csharp: `
api-misuse build-configuration lint missing-dependency none other syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -4 -23 -19 -41 19 -5 5 -8 -35 -28 -26
  !warning|-15 -10 75 0 -13 -27 -23
  # $|0 10 -13 0 10 -10 -11 -5
  # :|0 0 0 0 12 -2
  #|0 0 0 0 31 -14 -12
  , #|0 0 0 0 15
  , expecting|0 0 0 0 0 0 6
  , or|-9 0 0 0 0 12 9 -13
  ,|-12 0 0 0 2 0 1
  : # $|0 0 0 0 11
  : #|0 0 0 0 12
  : a|-6 0 0 -1 -6 -5 -8 -5 13 -6 -10
  : cannot declare|-3 -5 -2 -1 -4 7 -5 0 -1 -4 -5
  : cannot derive|0 0 0 0 0 -22 0 -4 -1 11 -4
  : cannot override|0 0 0 0 0 0 0 0 0 16
  : cannot|-5 0 -6 0 0 4 -11 -4
  : return type|0 0 0 0 0 -11 -1 -4 0 14
  : return|0 0 0 0 0 -11 -1 -4 0 14
  : type|-11 -14 -11 -5 0 18 -20 -14 -10 -15 -8
  : use|0 0 -5 0 0 0 0 15
  : … $|-5 13 8 -1 -23 -3 -12 0 0 -1
  : …|3 1 0 0 9 -20 -18 -4
  :|0 2 -3 0 0 0 -7
  <;>|-7 -3 -5 0 -17 -11 21 -6 0 -1
  <bool> to|-7 -5 -8 -4 -2 3 -6 4 -6 -11 -9
  <bool>|-6 -2 -7 -1 0 3 -3 4 -3 -11 -7
  <double>|0 0 0 0 0 0 0 16
  <int> $|0 0 0 0 0 -6 0 2 0 0 -8
  <int>|0 0 0 0 0 6 0 0 0 -1 -6
  <null> $|-9 0 0 0 0 0 -2 19
  <object> $|6 0 -11 0 -8 4 -3 0 -1 -4 -2
  <object>|2 0 -12 0 -6 1 7 -7
  <out> $|0 0 0 0 0 0 12
  <ref> $|-3 -3 -9 0 -12 9 -5 -11 0 -6
  <ref>|-20 -6 -9 -7 -15 17 -18 -1 -3 0 -20
  <this>|-15 0 0 0 0 1 6 -7 0 0 9
  <void> expression|-12 -4 -5 -2 -5 9 -8 -3 -5 -5 -4
  <}>|0 -1 -3 0 0 -5 12
  =api-misuse/unknown-member|14 0 -2 0 0 -2 0 -10
  =api-misuse|34 0 0 0 0 0 0 -12 0 -1 -7
  =lint|1 0 22
  =missing-dependency|-16 -9 -19 20 -9 -20 -20 -21 -16 -17 -16
  =none|-7 0 0 0 18 1 0 -3 -6 -1 -11
  =syntax-error|-12 0 -3 0 -17 -9 29
  =type-mismatch|-4 0 0 0 0 -8 0 33
  =undefined-symbol|-21 -2 -9 -22 -8 -16 -5 -11 28 -7 -5
  =unmet-interface|-5 0 -4 0 0 0 -1 -6 0 23 -13
  =visibility|-5 0 -3 0 0 -16 -9 -7 0 -3 28
  [ ]|-5 -4 -4 0 2 -12 0 2
  [|-1 0 -3 0 6 -11 -2
  ]|-1 0 -3 0 6 -11 -2
  ^ #|0 -5 8 0 0 0 2
  ^ a constraint|-14 -8 -6 -8 -10 13 -19 -10 -15 -6 -6
  ^ ambiguous|-1 0 3 -5 -12 -11 0 8 0 0 -1
  ^ an|1 -3 -2 -10 -12 -6 0 6 -5 -3 -1
  ^ argument …|3 0 0 0 0 0 -7 5
  ^ argument|0 0 0 0 0 -14 -5 17
  ^ array|-7 -9 -4 -5 -15 -16 13 3 -4 -8 -9
  ^ a|2 -6 -6 -2 -7 8 2 -5 0 -12 -10
  ^ cannot await|-9 -6 -5 -4 -6 10 -8 -8 -4 -5 -4
  ^ cannot convert|0 0 0 0 0 -2 0 14
  ^ cannot implicitly|0 0 0 0 0 0 0 6
  ^ cannot take|0 0 0 0 0 7 0 -1
  ^ cannot|11 0 -2 0 -17 0 -12 -4
  ^ compatibility :|0 0 -5 0 0 0 0 15
  ^ compatibility|0 0 -5 0 0 0 0 15
  ^ conditional|-5 -15 -5 -3 -10 10 -8 -22 0 -5
  ^ expression|0 0 0 0 -4 -13 0 5
  ^ field …|0 0 0 0 -1 18 -4 0 0 0 -1
  ^ fields|-23 -9 -9 -8 -17 -20 -21 11 0 -8 19
  ^ field|-1 0 0 0 0 -12 -3 16 0 0 -11
  ^ foreach statement|-5 0 0 0 0 -12 -5 18 0 0 -2
  ^ foreach|-5 0 0 0 0 -12 -5 18 0 0 -2
  ^ inconsistent accessibility|0 0 0 0 0 0 0 0 0 0 13
  ^ inconsistent|0 0 0 0 0 0 0 0 0 0 13
  ^ interfaces cannot|-4 0 0 0 -11 -7 11 -4
  ^ interfaces|-4 -5 -5 0 3 -9 9 -4
  ^ invalid|-8 7 5 0 -31 -11 8 -26 0 -2
  ^ keyword|-7 -3 -6 -4 -17 -14 17 -12
  ^ missing|-9 18 0 0 -22 -6 1 -2
  ^ no|2 2 -10 -8 -7 -13 4 -13 -5 -9 -6
  ^ optional parameter|-8 0 0 0 0 -10 11 6
  ^ optional|-8 0 0 0 0 -10 11 6
  ^ property or|17 0 -6 0 -11 0 0 -2 0 0 -10
  ^ property|10 -11 3 -8 -18 -22 5 -13 -1 -14 -15
  ^ source file|-3 8 -2 -16 -10 -2 -9 -7 -4
  ^ source|-1 6 1 -15 -12 -3 -7 -8 -4
  ^ static class|-5 0 0 0 0 20 0 0 0 -8
  ^ the attribute|-3 0 -6 0 0 15 -10 -6 0 0 -1
  ^ the namespace|5 -3 -4 0 -14 3 -8 -5 -3
  ^ the parameter|-12 -5 -11 -3 -10 12 -2 -5 0 0 -6
  ^ the return|0 -4 -2 -1 -13 -2 -5 8 -2 -1
  ^ the variable|1 0 24 0 0 0 0 0 -2
  ^ the …|10 0 0 0 -5 -7 0 7
  ^ the|0 -1 0 0 -10 0 -9 3 0 0 -1
  ^ unexpected symbol|0 0 0 0 0 0 11
  ^ unexpected|0 0 0 0 -2 0 17
  ^ unrecognized|-9 1 1 -4 -15 -10 9 -13 -5 -8 -7
  ^ use of|0 0 -1 0 -12 10 -11 2 -2
  ^ use|0 -10 0 0 0 9 -11 1
  ^ using|12 0 -11 0 -6 0 0 -5
  ^ … :|-12 -11 0 -7 -11 5 -3 -11 0 0 1
  ^ … cannot|-17 -4 0 -2 -8 -19 15 0 0 3 -6
  ^ … does|2 0 -2 0 0 0 0 0 0 2
  ^ … is|-5 -3 0 0 0 2 -9 -3 0 1
  ^ …|1 0 0 0 -10 0 -6 -16 -1 1
  a constant|-8 0 4 0 0 -4 14 -15
  a constraint|-13 -7 -7 -7 -15 4 -19 -10 8 -8 -6
  a definition for|5 0 -1 0 0 2
  a definition|5 0 -1 0 0 0 0 0 0 0 -6
  a parameter|10 0 0 0 0 -5
  a pointer|11 0 0 0 0 3 -7 -9
  a reference type|-4 0 -7 -7 0 -4 0 16 -3
  a reference|-5 0 -13 12 -2 -9 0 12 -5
  a type|14 -4 -15 -1 -11 4 6 -15 -5 -4
  a valid|-7 6 0 -1 -5 2 -15 2 -1 -9 -4
  a value|-8 -2 0 0 0 11 -11 -5 0 -1
  a … $|-9 -8 0 0 -13 3 -16 1 -3 -4 -7
  a …|-5 0 -1 0 -10 8 -5 3 0 0 -2
  abstract $|-12 -3 -4 -1 -12 -12 14 -1 0 -4 -10
  abstract member …|-4 0 -1 0 0 0 0 0 0 9 -1
  abstract member|-4 0 -1 0 0 0 0 0 0 9 -1
  abstract|4 -4 -8 0 -7 -20 0 -3 -4 0 8
  accessibility : return|0 0 0 0 0 0 0 0 0 0 10
  accessibility :|0 0 0 0 0 0 0 0 0 0 13
  accessibility|0 0 0 0 0 0 0 0 0 0 18
  accessor $|3 -5 -14 -2 -4 13 -14 -8 -8 0 -18
  accessor is|-8 0 11 -6 0 -8 -10 -14 -1 -8 8
  accessor|-9 -14 0 -6 -18 -7 6 -22 -9 7 2
  access|13 -9 -7 -5 -6 -26 -4 -7 -8 -13 14
  address of|0 0 0 0 0 8 0 -1
  add|-6 0 0 0 10 -8 0 0 0 -8
  after|-15 -26 -14 -5 -20 -16 28 -21 -1 -5 -5
  alias …|-12 -19 -11 5 -17 -13 -13 -15 10 -8 -10
  alias|-15 -15 0 0 -17 0 -8 -16 2 -13 -9
  allowed|-6 -8 -8 -7 -12 7 3 -12 -5 -8 -4
  all|-12 -15 -3 -8 3 -2 -2 -21 0 1 -7
  already contains a|-3 0 0 0 -4 11 0 -2
  already contains|-3 0 0 0 -4 11 0 -2
  already defined|-10 -1 -4 -9 -13 4 8 -3 -1 -1
  already|-5 0 -7 0 2 11 1 -6
  always|0 0 14 0 0 0 0 -9
  ambiguous between|0 0 -3 0 0 8 0 -2
  ambiguous on|0 0 0 0 0 -7 0 15
  an attribute|-18 -2 -17 -4 -19 11 7 -12 -20 -10 -8
  an expression|1 0 -8 0 0 -13 -15 15 0 -4
  an override|-4 -10 -5 0 -9 0 -7 -3 -1 12
  and a|-1 0 4 0 5 -4 0 -5
  and the|8 0 0 0 8 -8 0 -5 0 1
  and … $|7 0 -5 0 -7 1
  and …|1 -1 -4 0 -13 8 -7 2
  anonymous method|-6 -3 -3 0 -6 15 -13 -9 -2 -1 -1
  anonymous|-4 0 0 0 0 9 -1 -8
  an|10 0 -1 0 0 -5
  appear|6 -14 -11 -4 -22 3 -1 -14 -7 -8
  applied multiple times|-3 0 0 0 0 8 -1 -4
  applied multiple|-3 0 0 0 0 8 -1 -4
  applied to|0 0 0 0 0 -4 0 10
  applied|0 0 0 0 0 0 0 9
  app|-9 -5 -9 0 23 -16 -20 -8
  are|-4 0 -5 0 9 -7 -10 -6
  argument … cannot|0 0 0 0 0 -7 0 8
  argument …|13 0 -3 0 -9 -12 -16
  arguments $|11 0 0 0 0 -8
  arguments for|8 7 0 0 -1 -4 0 -3
  arguments must|-18 -9 -4 -8 0 9 4 -19 -7 -2 -16
  arguments|10 0 0 0 0 -2
  argument|21 -1 -8 -1 -4 -6 -29 -6 0 -6 -2
  array|-18 0 0 0 -11 -19 2 12
  as a|0 -5 -9 -11 -12 -3 -4 0 -8 -3 2
  as type|0 0 0 0 0 -5 0 16 -1
  assembly reference|-8 -1 -10 15 -8 -5 0 -3 3
  assembly|-8 -10 0 24 -16 0 -22 -10
  assignment|-11 -8 4 0 -6 -12 -3 11 -1 0 -15
  assign|-16 -8 0 -3 -11 2 -11 0 -3 -7 1
  as|-13 -1 -1 0 0 -7 -6 15 -3 0 -2
  attribute … cannot|-3 0 0 0 0 8 -1 -4
  attributes|-5 -15 -4 -19 -14 15 -13 -12 -10 -8 -13
  attribute|-8 -13 8 0 -8 14 0 0 0 -12
  await|-10 -5 -8 -3 -8 5 -12 1 -3 -5 -4
  base type …|-12 -8 -8 -5 -6 12 -12 -9 -9 -7 -8
  base type|-12 -8 -8 -5 -6 12 -12 -9 -9 -7 -8
  base|0 -17 -9 -8 -25 22 -23 -14 -4 -12 -1
  be applied multiple|-3 0 0 0 0 8 -1 -4
  be applied to|0 0 0 0 0 -5 0 12
  be applied|0 0 0 0 0 -1 0 11
  be a|-4 2 0 0 0 -9 12 -3
  be declared|-2 0 -2 0 0 12 -14 -10 -4 -9 6
  be found $|4 -2 -19 3 -17 -3 -4 -2 -10 -12 -7
  be found|8 -2 0 4 0 -4 0 -2 2
  be implicitly|0 0 0 0 -1 6 -17 7
  be initialized with|0 0 0 0 0 0 0 12
  be initialized|3 0 0 0 0 -7 -3 8
  be of type|-17 -11 -7 -4 -11 -1 -17 -4 -7 -3 5
  be of|-17 -11 -7 -4 -11 -1 -17 -4 -7 -3 5
  be resolved $|0 -1 0 6
  be resolved|0 -1 0 6
  be the|0 0 -7 0 0 -1 -13 11 0 0 -3
  be used as|0 -5 0 0 0 0 -5 7
  be used with|4 0 -3 0 -3 -3 0 2
  be used|4 0 0 0 0 -1 0 -1 0 0 -1
  because it is|-19 0 0 0 -2 -1 0 -7 0 0 1
  because …|0 0 0 0 0 -1 0 0 0 9
  been|-14 -15 0 15 -21 12 -16 -15 -21 -9 -3
  before control leaves|-1 0 -1 0 0 7 -3 -3
  before control|-1 0 -1 0 0 7 -3 -3
  before|-6 0 0 0 8 0 0 -11 6 0 -7
  between … and|9 -13 -9 -9 -12 -6 -12 -5 -8 -7 -6
  between …|9 -13 -9 -9 -12 -6 -12 -5 -8 -7 -6
  between|7 0 2 0 -6 -8 -3 -2 0 -4 -4
  be|0 -1 -1 0 -4 0 0 0 0 -11 1
  binary operator|-15 -13 -15 -8 -14 6 1 -8 -7 -6 -5
  binary|-7 2 -6 -6 -16 2 -1 -10 -2 -3 -1
  block|-11 -7 0 -6 -24 13 3 -10 -6 -17 -8
  body|-15 -11 -8 -9 -9 0 16 -20 0 -22 -8
  build|-11 -6 -10 0 17 -11 -17 -11
  but a|12 0 -3 0 0 0 0 -4 0 -2
  but|0 0 2 0 -6 -10 0 0 0 1
  by the|3 -8 -10 -7 12 -7 -7 -5 0 -9 -1
  by|4 -6 0 -7 -1 -14 -14 4 -7 -4 -2
  call|11 -2 0 0 -7 0 -14 0 -2 -22 -11
  can only|12 -1 -17 0 0 -16 0 3 -2 -1 -5
  cannot await|-9 -6 -5 -4 -6 10 -8 -8 -4 -5 -4
  cannot be of|-14 -10 -11 -8 -14 3 -19 2 -8 -9 -19
  cannot contain|-7 0 0 0 -14 -11 15 -3 0 0 -8
  cannot convert null|0 0 0 0 0 0 0 9
  cannot convert|0 0 0 0 0 0 0 17
  cannot declare|-3 0 -4 0 -5 0 8 0 0 -8 -8
  cannot derive from|-3 0 -2 0 0 0 -8 -3 0 6 -4
  cannot derive|-3 0 -2 0 0 0 -8 -3 0 6 -4
  cannot have|-19 -12 -17 -5 -17 7 -5 2 -9 -16 -9
  cannot implement interfaces|-2 0 0 0 -1 10 -2
  cannot implicitly convert|0 0 0 0 0 0 0 6
  cannot implicitly|0 0 0 0 0 0 0 6
  cannot override because|0 0 0 0 0 -1 0 0 0 9
  cannot override|0 0 0 0 0 0 0 0 0 16
  cannot take the|0 0 0 0 0 7 0 -1
  cannot take|0 0 0 0 0 7 0 -1
  cannot use|-14 -9 -7 -4 -8 -7 -16 0 14 -8 -10
  cannot|0 0 -10 0 -20 5
  can|7 0 0 0 -17 -18 -1 7 0 0 -2
  case|-19 -12 -6 0 -11 1 8 -15 -10 -7 -3
  casting|0 0 12 0 -1 -7 0 -3
  catch|-8 -5 -7 0 -13 -1 11 -13 -3 -3 -2
  character|-11 -3 -3 0 -19 -12 25 -12
  checksum|0 -11 15 0 -1 0 -6
  class $|0 0 10 0 0 -2 -10 0 0 -9
  class ,|-1 -5 -1 0 0 -22 21 -7 0 -2 -1
  class … $|1 -4 -8 0 -8 -14 -5 -4 -6 13
  class … cannot|-5 0 0 0 0 20 0 0 0 -8
  class …|0 -2 -6 0 -9 -1 -5 -3 0 12
  classes cannot|-7 -11 -6 -2 -5 3 6 -13 -7 -5 -8
  classes|-13 -14 -4 -1 4 1 4 -13 -1 -9 -3
  class|-10 0 0 0 -5 12 0 -15 0 0 -1
  clause|-15 -10 -7 -2 -20 -10 15 6 -8 -1 -2
  cls compliant|0 0 13
  clscompliant attribute|-1 0 19 -6 -3 -7 -3 -11
  clscompliant|-1 0 19 -6 -3 -7 -3 -11
  cls|0 0 16
  code|-15 10 0 -16 0 7 -17 -17 -4 -11 -8
  collection|18 -7 -8 0 -18 -14 -6 -9 0 0 -2
  comment|0 0 16
  comparison|0 0 13 0 0 -6 0 -13
  compatibility : use|0 0 -5 0 0 0 0 15
  compatibility :|0 0 -5 0 0 0 0 15
  compatibility|7 0 -15 0 -2 0 0 13
  compiler|-15 -14 0 20 -17 -14 -17 -23 -7 -9 -14
  compile|-20 9 -14 -15 -14 -22 -26 18 -12 -16 -10
  compliant|0 0 13
  conditional|-13 -12 1 0 -6 3 -17 3 0 -8 -6
  configuration|-14 -20 -12 -8 21 -4 -15 -8 -2 -10
  consider|0 0 6 1 -3 1 0 -7 0 -5 -7
  constant|-23 -18 -4 -6 -38 -19 6 14 -5 -12 -11
  constraint|-6 -12 -7 -5 -1 10 -12 -4 5
  contain a definition|9 0 -2 -1 0 -3
  contain a|11 1 -1 0 0 0 0 -3
  contains a definition|-3 0 0 0 -4 11 0 -2
  contains a|-3 0 0 0 -4 11 0 -2
  contains|-7 0 0 0 -1 4 0 -2
  contain|9 1 -1 0 -1 -16 6 -5
  context $|-9 -17 -13 -5 -15 0 -2 3 8 -9 -13
  control leaves the|-1 0 -1 0 0 7 -3 -3
  control leaves|-1 0 -1 0 0 7 -3 -3
  control|-7 -7 -3 0 -14 9 3 -5
  convert null to|0 0 0 0 0 0 0 9
  convert null|0 0 0 0 0 0 0 9
  convert type <int>|0 0 0 0 0 0 0 13
  convert type <string>|0 0 0 0 0 0 0 19
  convert type …|0 0 0 0 0 0 0 1
  convert type|0 0 0 0 0 0 0 7
  convert|0 0 0 0 0 0 0 14
  could not be|1 -1 0 4 0 0 0 -2 2
  could not|0 6 -7 3 -10 -5 -15 -3 1
  cref attribute …|0 0 2
  current|-5 0 0 0 2 9 -24 -4 3
  database|-5 0 -3 0 14 -7 -6
  declaration cannot|-2 0 -3 0 -3 5 -11 -1 0 0 -5
  declaration|-11 -11 0 0 -18 -4 4 -11 -2 3 -2
  declarator|-2 -1 -3 0 0 -10 3 5 -3 0 -1
  declared in|0 0 0 0 0 1 0 -8 -5 4
  declared|-13 -6 -3 -5 -15 0 -20 0 7 -3
  declare|-4 0 0 0 -8 6 5 -5 0 -8 -6
  defined|-16 0 -12 21 -20 -5 1 -7 -6 -11 -7
  definition $|0 0 8 -1 -10 -16 12 -1 0 -7 -5
  definition for|5 0 -1 0 0 2
  delegate $|3 -13 -13 -15 -18 -15 -14 12 -11 -6 -5
  delegate type …|-3 0 0 0 0 -4 0 11
  delegate type|-3 0 0 0 0 -4 0 11
  delegate … does|16
  delegate … parameters|0 0 0 0 0 -8 0 28
  delegate …|0 0 0 0 0 -6 -3 16
  derive from|-3 0 -2 0 0 0 -8 -3 0 6 -4
  derive|-3 0 -2 0 0 0 -8 -3 0 6 -4
  directive $|-2 -8 0 0 -15 -11 16 -11
  directive|-7 -17 4 0 -25 -13 20 -18 0 -2
  documentation|0 0 0 0 10 0 -4
  does not contain|11 1 -1 0 0 0 0 -3
  does not implement|0 0 0 0 0 0 0 0 0 9
  does not take|6
  due to its|0 0 0 0 0 0 0 0 0 0 5
  due to|0 0 0 0 0 0 0 0 0 0 5
  due|0 0 0 0 0 0 0 0 0 0 5
  duplicate|-16 -11 -13 -4 -20 10 -3 -10 -3 -10 -6
  either|-14 0 -15 -11 -16 1 9 -20 -10 -13 -17
  empty|0 0 13 0 -22 -18 6 -11
  enclosing|-18 -19 -13 -12 -22 2 13 -18 -12 -16 -11
  entry point|-15 12 4 -3 -10 -9 -6 -7 -2 -4 -7
  entry|-15 12 4 -3 -10 -9 -6 -7 -2 -4 -7
  errors|0 -1 0 0 26 0 0 -4
  escape sequence $|0 -3 -6 0 -4 0 11 -2
  event …|17 0 -5 -4 -16 -3 -14 -10 -4
  expected $|0 -1 -2 0 -8 -11 6 6 0 -4 -4
  expected …|-7 -2 0 0 -12 0 -6 14
  expected|0 -5 0 0 -17 -13 12 8 0 -3 -2
  expecting|0 0 0 0 -15 0 15
  explicit|-2 0 0 0 0 -15 -15 0 0 23
  expression $|-9 -15 -6 0 -10 1 6 -14 0 -5 -5
  expression is|0 0 16 0 0 0 0 -5
  expression of type|-5 0 0 0 0 -8 -11 22
  expression of|-5 0 0 0 0 -8 -11 22
  expression|-7 0 0 -6 -19 -1 1 6
  extension|7 0 0 -12 -6 14 0 -17 -6 0 -6
  extern alias|-10 -12 -12 5 -8 3 -2 -10 -12 -9 -4
  extern|-16 -11 -11 3 -9 1 10 -8 -8 -4 -5
  failed|-8 0 0 0 0 -8 -15 12
  field …|0 -4 4 0 -14 -12 -12 -17 -7 0 9
  fields|-1 -14 -8 -10 -12 -7 0 2 -6 -10 6
  field|-1 -7 0 -8 -1 1 -11 -8 -12 -2 4
  file $|-10 16 -5 -14 -26 -10 1 -3 -5 -9 -6
  file … could|-10 -1 -6 6 -15 -3 -4 -16 -8 -4 -10
  file …|-9 -3 2 5 -9 0 0 0 -7
  files|-17 13 -10 0 0 0 -22 -10
  file|-21 22 0 0 -20 -23 -15 -20 -8 -10 -7
  finished|0 0 0 0 15
  first|-8 -22 0 -7 2 -17 17 -12 0 0 -7
  fixed statement|-1 -6 -6 0 0 21 -15 -10 -12
  fixed|5 0 -9 0 -4 12 -9 -11 -11 -5 -13
  for method …|13 0 -1 0 0 0 0 -4
  for method|13 0 -1 0 0 0 0 -4
  for the|-24 -13 -19 -8 -21 7 -15 0 -12 -11 -14
  for … $|3 0 -2 0 -3 5 -1 -4
  found $|-2 -4 -20 2 1 -8 -20 -7 0 -15 -14
  found in|0 -2 8 0 0 -5 0 -4 0 2
  found|0 -7 -5 0 0 -7 0 -4 3 2
  from … to|0 0 0 0 -2 -1 0 8
  from …|-14 -6 0 -7 -16 -2 4 11 0 -8
  from|0 0 0 0 0 -6 -2 0 0 2
  functions|-20 -16 -10 10 6 -15 -15 -17 -10 -10 -9
  generic type|0 0 0 0 0 -4 0 0 0 -4
  generic|0 0 0 0 0 -3 0 0 0 -1
  get|0 0 1 0 0 0 0 -10
  given expression|0 0 0 0 0 7
  given|0 0 13 0 0 4
  has some invalid|0 0 0 0 0 0 0 10
  has some|0 0 0 0 0 0 0 10
  has|0 0 2 0 0 -13 0 1
  have an|0 0 0 0 0 15 -8 -8 0 1
  have a|-8 7 -1 -1 -3 -20 15 0 -1 -13 -5
  have|0 0 0 0 0 0 0 1 0 0 -2
  hides inherited abstract|-5 0 0 0 -5 0 -5 0 0 33
  identifier|-2 0 -11 0 -9 -11 21 -16
  if|7 7 -1 -2 -1 -11 -4 -4 -1 -8 -5
  implement interface member|0 0 0 0 0 -9 0 0 0 8 9
  implement interfaces $|-2 0 0 0 -1 10 -2
  implement interfaces|-2 0 0 0 -1 10 -2
  implement interface|0 0 0 0 0 -7 0 7 0 3 8
  implementation|-1 -13 5 -10 -11 -18 -18 -1 -3 11 -2
  implement|-5 0 0 0 0 -7 -5 1 0 9 1
  implicitly convert type|0 0 0 0 0 0 0 6
  implicitly convert|0 0 0 0 0 0 0 6
  implicitly|0 0 -13 0 0 -5 0 16
  imported|-1 -8 6 14 -2 -5 -6 -12 -1 0 -1
  in #|0 0 -2 0 15 -4 -5
  in a …|0 0 7
  in interface|-4 -7 -9 -4 -17 -11 -13 -4 -3 18 -9
  in this context|1 0 0 -3 0 -15 1 0 -1 -6 2
  in this|0 0 -3 0 -8 1 -4 -1 -6
  inaccessible due to|0 0 0 0 0 0 0 0 0 0 5
  inaccessible due|0 0 0 0 0 0 0 0 0 0 5
  inaccessible|-11 0 -1 4 0 0 0 0 0 0 10
  inconsistent accessibility :|0 0 0 0 0 0 0 0 0 0 13
  inconsistent accessibility|0 0 0 0 0 0 0 0 0 0 13
  inconsistent|0 0 0 0 0 0 0 0 0 0 13
  indexer|-1 0 -5 0 0 -13 -19 3 -2 2 3
  inherited abstract member|-4 0 -1 0 0 0 0 0 0 9 -1
  inherited abstract|-4 0 -1 0 0 0 0 0 0 9 -1
  inherited|1 -1 0 0 -14 -17 -6 -4 0 13
  initialized with …|-9 0 0 0 0 0 0 17
  initialized with|0 0 0 0 0 0 0 12
  initialized|3 0 0 0 0 -7 -3 8
  initializer $|10 -5 -4 0 -5 -18 8 1 -4 -2 -4
  initializers|6 -6 -9 0 -14 2 -10 -13 -2 -4 -9
  inside|-6 -6 -8 0 -9 -1 -4 6 -4 0 -1
  instance|15 0 0 0 0 2 -7 -7 -2 -18 -9
  instead $|1 0 5 0 0 -19 -1 1 0 -5
  instead of|0 0 0 0 0 0 0 12
  instead|0 0 0 0 0 -9 0 12
  interface member …|0 0 0 0 0 -8 0 0 0 11 8
  interface member|0 0 0 0 0 -5 0 0 0 6 7
  interface …|4 -9 -12 -4 -15 -12 -21 8 -4 14 -7
  interfaces $|-2 0 0 0 -1 10 -2
  interfaces cannot|-4 0 0 0 -11 -7 11 -4
  interfaces|-4 0 0 0 1 -5 8
  interface|-8 -5 -7 0 -20 -11 3 -4 0 18
  interpolated|-22 -7 -11 0 -12 -13 21 -13 0 -1
  into|-14 -11 -13 -3 18 -12 -19 -13 0 -6
  int|0 0 0 0 -4 -1 -15 21
  invalid arguments $|0 0 0 0 0 0 0 10
  invalid arguments|0 0 0 0 0 0 0 10
  invalid|-6 8 -5 0 -24 0 6
  in|-8 0 0 0 -9 3 0 0 0 0 1
  is a …|-2 -10 -8 -9 -7 14 -3 -9 -6 -4 -14
  is already defined|0 0 -2 -2 0 11 -5
  is already|0 0 -1 0 0 13 -3
  is ambiguous between|0 0 -3 0 0 8 0 -2
  is ambiguous on|0 0 0 0 0 -7 0 15
  is ambiguous|-1
  is a|2 0 0 0 0 5 -11 -7 0 -4
  is declared|-16 -15 -10 -15 -25 -14 -12 10 10 7 -11
  is inaccessible due|0 0 0 0 0 0 0 0 0 0 5
  is inaccessible|-11 0 -1 4 0 0 0 0 0 0 10
  is invalid|-6 10 -18 2 -12 5 -14 -8 -5 -7 -8
  is missing|0 -19 -16 -4 -11 -24 7 -14 0 7 -10
  is not allowed|-6 -8 -8 -7 -12 7 3 -12 -5 -8 -4
  is not an|-14 -7 -12 -8 -6 7 -24 -18 -10 11 -7
  is not valid|-4 4 -8 -7 -9 -9 5 3 -2 -10 -5
  is not|-11 0 -3 4 -2
  is obsolete|0 0 18
  is read only|0 0 0 0 0 -9 -3 0 0 0 7
  is read|0 0 0 0 0 -9 -3 0 0 0 7
  is required|0 0 2 -2 -5 6 -18 -7 0 -4 -6
  is valid|8 -19 -8 -10 -6 7 -6 -17 -13 -5 -15
  is|0 0 0 0 -1 0 0 -4
  it is an|-4 -14 -12 -8 -21 2 -12 -4 -7 3 -3
  it is a|-8 0 2 0 -1 3 0 -5 0 0 -3
  it is not|0 0 0 5 0 -3 0 -6 0 7
  it is read|0 0 0 0 0 -9 -3 0 0 0 7
  it is|-11 0 0 0 0 2 0 -12
  iterators|-18 -16 -11 -10 -16 17 -15 -14 -7 -10 -8
  its protection level|0 0 0 0 0 0 0 0 0 0 5
  its protection|0 0 0 0 0 0 0 0 0 0 5
  its|0 0 0 0 7 0 -6 0 0 0 3
  it|0 0 0 0 0 -2 -1 0 0 -2
  keyword|-1 -5 -3 0 -9 0 5 -15 -7 -12 -9
  label …|-18 -8 -16 -3 -12 16 -17 -15 7 -6 -8
  label|-16 -7 0 -10 -13 16 -17 -15 6 -7 -7
  leaves the|-1 0 -1 0 0 7 -3 -3
  leaves|-1 0 -1 0 0 7 -3 -3
  level $|0 0 0 0 0 0 0 0 0 0 5
  level|0 9 -3 0 -11 0 0 0 0 0 4
  line|-3 1 3 0 -8 0 6 -12
  literal $|0 -3 -8 0 -11 -7 15 -7
  literal|0 0 -5 -1 -11 -11 14 3
  local variable|-1 0 -4 0 0 4 -6 1 4 0 -6
  local|-1 0 -4 0 0 4 -6 1 4 0 -6
  main|-12 25 -18 -9 -25 -16 -27 -5 -5 -14 -8
  marked|0 0 1 0 0 -16 0 -1 0 8
  match the|0 0 11 -2 -9 -11 0 1
  match|-4 0 0 0 0 -4 -3 7 0 -5 -7
  may not|0 -12 -17 -7 -16 0 0 -4 -8 -7 -3
  may|1 -6 -4 -2 -21 2 0 -5 -4 -4 -13
  member … $|2 0 0 0 0 -8 0 -4 0 3 1
  member … is|0 0 -5 -2 -8 12 -8 -2 0 9
  members of|-20 0 -8 0 -1 16 -13 0 0 0 14
  members|-19 -5 -4 0 -1 -10 4 0 -8 -9 13
  method or delegate|-9 0 0 0 -3 5 0 3
  method or|-9 0 0 0 -2 2 0 3
  methods|4 0 0 -6 0 2 0 0 -4 0 -2
  method|0 0 0 0 0 8 -6 -2
  missing …|8 0 -4 5 -6 -9 -12 0 -3 -7
  modifier $|5 -3 -7 -1 -13 -14 5 -7 0 -4 -4
  modifiers|-15 0 0 0 -6 8 -13 -10 -10 -15 19
  modifier|-9 -30 -10 -11 -28 3 13 -30 -14 -12
  module|-11 2 -2 -9 2 6 -19 -6 0 -1 -4
  multiple|3 -4 4 -9 -11 0 -7 -4 0 -1 -1
  must be a|0 3 0 0 0 -2 12 -2
  must be declared|-10 -11 -7 -5 -6 9 -21 -11 -7 -13 6
  must be|0 0 -2 0 -16 0 1 0 -2 -7
  must have|0 -1 0 0 0 -7 12 5
  must|-3 0 -11 0 -26 0 8 1 0 -1
  name … could|0 0 0 0 0 0 0 -3 6
  name … does|-4 -6 -6 0 -7 -11 -4 -8 15 -1 -4
  name …|0 0 0 0 0 0 0 -3 10
  named …|7 0 -3 0 0 6 -4
  named|5 -15 0 0 -13 7 0 -12 -2
  namespace name …|0 0 0 0 0 0 0 -2 6
  namespace name|0 0 0 -7 0 0 0 -2 7
  namespace|0 0 0 -2 0 -10 0 -7 4
  name|0 3 3 0 0 -6 -3 -15 3
  never|0 0 8
  new|2 -1 0 0 -5 -10 -1 1 -3 0 -1
  non|0 0 4 0 0 -8 0 6
  not a valid|-7 1 -2 -8 -11 4 -10 2 -10 -12 -9
  not allowed|-6 -8 -8 -7 -12 7 3 -12 -5 -8 -4
  not an|-14 -7 -12 -8 -6 7 -24 -18 -10 11 -7
  not a|-11 7 -6 -11 -3 0 -18 4 -3 2 -8
  not be found|1 -3 -2 4 0 -1 0 -2 3 0 -3
  not contain a|11 1 -1 0 0 0 0 -3
  not contain|10 1 -1 0 0 0 0 -3
  not found|-9 -6 -8 -9 -16 -5 -14 -6 11 4 -13
  not implement interface|0 0 0 0 0 0 0 0 0 29
  not implement|0 0 0 0 0 0 0 0 0 9
  not take …|6
  not take|6
  not valid|-8 1 -10 -10 -15 -1 3 -1 -2 -8 -5
  not|0 0 0 0 -8 -6 -5
  no|0 0 0 0 -4 -19 0 0 0 1
  null to|0 0 0 0 0 0 0 9
  nullable|-10 0 0 0 0 0 -11 21
  null|0 0 0 0 8 -14 -8 16
  number|-11 -1 -3 -7 -4 -18 5 3 -3 -13 -5
  object|16 0 1 0 0 0 -19 -5 0 -8 -1
  obsolete|0 0 20
  of an|-10 -5 0 -1 -2 0 -13 19 -3 0 -9
  of static|-25 -8 -5 -5 -7 0 -6 -20 -3 -5 14
  of the|1 0 0 0 1 -18 -14 -1
  of type …|-3 0 0 0 -4 5 -2 7
  of type|0 0 0 0 -1 5 0 8
  of unassigned local|0 0 0 0 0 9 0 -4 -5
  of unassigned|0 0 0 0 0 9 0 -4 -2
  of … is|0 0 0 0 0 10 0 -8
  of …|0 -17 0 -13 -11 12 -20 -10 -11 1 -10
  on the|7 0 3 0 0 -8 2 -12
  one|-2 1 -11 -11 -2 -5 -3 -7 -6 -16 -9
  only $|-13 -15 -6 -8 -7 5 -8 -10 -10 -7 13
  only|13 -3 -5 0 -12 -14 -5
  operand|0 0 0 0 0 -4 0 21
  operator must be|-1 0 0 0 0 -10 -4 18
  operator must|0 0 0 0 0 -14 -2 22
  operator|-10 0 0 0 -5 1 0 13 0 -5 -5
  option …|-2 14 0 -1 -8 -8 -14 -17
  optional parameter|-2 0 0 0 0 -11 14 -2
  optional|-9 0 0 0 7 -14 8 -5
  option|-22 33 -16 0 -30 -24 -25 -9 -6 -4 -2
  or delegate|-9 0 0 0 -3 5 0 3
  or namespace name|0 0 0 -7 0 0 0 -2 7
  or namespace|0 0 0 -7 0 0 0 -2 7
  or properties|10 0 -1 0 0 -14 0 -4
  or|0 0 0 0 -4 0 0 0 0 0 2
  out parameter …|0 0 0 0 0 13
  out parameter|-1 0 -1 0 0 7 0 -5
  out|6 -6 -3 -1 -21 1 0 -12 0 0 -7
  overloaded|-4 0 0 0 -3 3 -11 5
  overridden|-14 -12 -8 -6 -9 4 -25 -14 -18 8 -14
  override $|0 0 -5 0 0 0 -1 0 0 12
  override because …|0 0 0 0 0 -1 0 0 0 9
  override because|0 0 0 0 0 -1 0 0 0 9
  overrides|0 -5 16
  override|0 0 1 0 -1 -14 0 0 0 15
  parameter $|-19 -4 -7 -7 -21 -6 0 12 -8 -8 -6
  parameter cannot|0 0 0 -1 0 7 9 -18 0 0 -4
  parameter name|-7 -13 -12 -11 -16 5 0 -7 -13 -13 -7
  parameter … $|0 -9 -17 -5 -11 -2 -15 -8 13 -5 -3
  parameter … will|0 0 20
  parameter …|0 0 0 0 0 -1 0 9
  parameters $|-4 0 -8 0 -12 11 -7 -5 -2
  parameters|-3 -8 -1 0 -13 7 0 -2
  parameter|-1 0 0 0 -2 4 -1
  passed|13 -5 -9 -1 12 -19 -16 4 -1 -1 -9
  pass|-12 -16 -14 -9 11 5 -17 -8 -7 -14 3
  pattern|5 6 -3 -10 -20 -19 -6 1 -10 -19
  pointer|11 0 0 0 0 3 -7 -9
  point|-15 12 4 -3 -10 -9 -6 -7 -2 -4 -7
  possibly|-18 -1 4 -2 -15 9 -8 -19 0 -11 -16
  precede|-5 -7 -13 -12 -13 -1 13 -8 -1 -4
  projects|-14 -13 -12 -4 18 -12 -19 -15 0 -8 -1
  properties|8 -9 0 0 0 -1 -3 -5 0 5 -2
  property $|-2 0 -6 0 -5 -8 0 0 0 12 -1
  property or|5 0 -6 0 -4 0 -18 1 -1 -4 3
  property …|0 -5 1 -8 -16 15 -21 -11 0 -4 -9
  property|0 -7 -8 -6 -25 -6 -8 4
  protected|0 0 5 0 0 -16 4 -11 0 -5 2
  protection level $|0 0 0 0 0 0 0 0 0 0 5
  protection level|0 0 0 0 0 0 0 0 0 0 5
  protection|0 0 -2 0 0 0 7 0 0 0 5
  public|-7 -8 0 0 0 9 -10 0 0 -5 5
  range|-10 16 2 -3 -19 -9 -14 0 -9 0 -9
  read only $|-10 -9 -6 -6 -13 -8 -5 -6 -7 -9 13
  read only|0 0 0 0 0 -9 -3 0 0 0 7
  reference type|-10 0 -11 -6 0 -8 0 18 -2
  references|0 0 2 0 -7 -17 0 0 14 -4
  reference|0 0 -1 18 -6 0 -10 -3 0 -1
  required $|-8 0 15 0 0 -9 -8 0 0 -1 -2
  required|0 -8 1 10 -24 -1 2 -5 -9 -7 -7
  requires …|1 0 0 3 -4 -4 0 -7
  requires|0 0 0 2 -14 -5 5 -10
  resolved $|0 -1 0 6
  resolved|0 -1 0 6
  result|0 0 18 0 0 0 0 -3
  return type $|0 0 0 0 0 -9 1 5
  return type of|0 0 0 0 -10 -1 0 8
  return type|0 0 -2 0 0 -3 0 5 0 2
  return|-7 0 -12 0 -1 9 -3 -1
  run|-8 -6 0 0 16 -10 -17 -9 0 -1
  same as|-4 0 -7 -2 -1 9 -11 -10 -5 -5 -6
  same|0 0 14 0 -12 2 -3 -13
  sealed type …|0 0 0 0 0 -8 0 0 0 19
  sealed|0 0 0 0 -4 -17 -5 -4 -5 12 -5
  sequence $|0 -3 -6 0 -4 0 11 -2
  short|0 0 -4 0 7 -5 -15 18
  size|3 0 -2 0 0 8 -2 -13 0 0 -6
  some invalid arguments|0 0 0 0 0 0 0 10
  some invalid|0 0 0 0 0 0 0 10
  some|0 0 0 0 0 0 0 10
  source file …|-4 4 1 -18 -1 -1 0 -1 -4
  source file|0 5 3 -10 0 -7 -1 -6 -3
  source|-21 5 0 -3 -7 -8 -9 12 -4 -1
  specified $|-1 5 -4 -7 -20 -8 1 -14 0 -11 -11
  specified for|-14 10 0 -10 -7 0 0 -7 -6 -1
  specified|2 7 -1 0 -34 -11 0 -18 -10 -9 -7
  specifier|-3 -8 -9 0 -10 -10 17 -8
  specify|-21 21 0 -11 -6 -16 -2 -14 -1 -2 -5
  src …|-6 0 0 0 15 -7 -3
  src|-6 0 0 0 15 -7 -3
  starting|-9 -20 -17 -6 25 -17 -21 -13 0 -5
  start|0 0 10
  statement $|-15 -12 0 -11 -19 -1 8 -4 0 -9 -1
  statement cannot|-13 -7 -6 -2 -7 -1 -15 13 -1 -3 -9
  statement must be|0 0 0 0 0 15 -6 -8
  statement must|0 0 0 0 0 15 -6 -8
  statement|-17 -4 0 -5 -17 0 11
  static classes cannot|-7 -12 -7 -9 -10 2 7 -11 -10 -8 -9
  static classes|-9 -12 -3 -7 -9 8 6 -13 -5 -12 -4
  static class|2 0 0 0 0 1 0 -3 0 3 -1
  static|0 1 -12 -1 -10 0 -10 -13 -3 0 1
  string|-9 0 5 0 -10 -9 14 -2
  structs|-19 0 -3 0 -11 16 -4 0 0 -5 -14
  success|0 -7 -2 0 15 -6 -6
  suitable|-17 14 -5 0 -21 -9 -12 7 0 6
  symbol|0 0 0 0 0 0 10
  s|0 0 -5 0 10 -2 0 -6
  take the address|0 0 0 0 0 8 0 -1
  take the|0 0 0 0 0 8 0 -1
  take … arguments|6
  take …|6
  takes|9 -11 -5 -2 -17 6 -16 -12 -1 -5 -4
  take|0 0 0 0 0 7
  target|-7 11 -16 -1 0 1 -23 -3 0 -4
  test|3 -7 -18 0 17 -5 -6 -18 0 -5 -2
  than|-8 0 0 0 -6 -8 1 0 0 0 13
  the address of|0 0 0 0 0 8 0 -1
  the address|0 0 0 0 0 8 0 -1
  the attribute …|-3 0 -6 0 0 15 -10 -6 0 0 -1
  the attribute|-3 0 -6 0 0 15 -10 -6 0 0 -1
  the given expression|0 0 0 0 0 7
  the given|0 0 0 0 0 7
  the member|-10 0 3 0 -7 -17 4 6 0 0 -8
  the parameter|-15 -8 -7 -4 -21 7 -5 2 -3 0 -5
  the return type|0 0 0 0 -5 -1 0 8
  the return|-8 -1 0 0 -3 5 -15
  the same|0 -2 7 0 -9 5 -7 -9 -3 -2 -3
  the type of|-11 0 -7 0 6 0 -4 1
  the type or|0 0 0 -7 0 0 0 -2 7
  the type …|0 0 0 0 -1 0 0 -13 9
  the type|0 0 0 0 0 -2 0 0 5
  the …|1 -2 -1 -2 -9 -19 0 12 0 0 4
  there is|-2 0 0 0 5 0 -2 4
  there|-2 0 0 0 5 0 -2 4
  this context $|-6 -15 0 0 -3 -12 7 8 -4
  this context|1 0 0 -3 0 -15 1 0 -1 -6 2
  this|-3 -10 0 0 0 0 1 -3 0 0 -2
  through|16 -13 -11 -11 -9 -1 -18 -10 -17 -11 -16
  thrown|-12 -11 0 -6 3 -11 -26 15 -6 0 -7
  to <int>|-11 0 -2 0 0 4 -14
  to delegate type|0 0 0 0 0 -2 0 16
  to delegate|0 0 0 0 0 -2 0 16
  to its protection|0 0 0 0 0 0 0 0 0 0 5
  to its|0 0 0 0 0 0 0 0 0 0 5
  to the|-11 -6 1 0 16 -9 -13
  to type|0 0 -2 5 0 -4 0 12
  to … $|0 0 0 0 0 0 0 9
  to …|0 0 0 0 0 4 0 5
  type $|-6 -5 0 0 -5 0 0 14 0 -10
  type <int> to|0 0 0 0 0 0 0 13
  type <object>|0 0 0 0 0 0 0 16
  type arguments $|7 0 0 0 -1 -1 0 -4
  type arguments|10 0 0 0 -1 0 0 -4
  type argument|12 0 0 0 -1 -6 0 -12
  type of …|0 0 0 0 0 10 0 -8
  type of|-10 0 -2 0 1 -3 0 13
  type or namespace|0 0 0 -7 0 0 0 -2 7
  type or|0 0 0 0 0 0 0 0 1
  type parameter …|0 0 0 0 0 -2 0 0 4
  type parameter|0 0 0 0 0 -2 0 0 4
  type to|-9 -8 -9 -12 -16 14 -3 -14 -7 -13 -8
  type … $|4 -3 -4 0 -10 0 -11 2 9 0 -2
  type … already|-3 0 0 0 0 9 0 -2
  type … must|0 0 0 0 0 -8 -9 19 0 -9
  type …|0 0 0 0 0 0 0 7
  typed|-4 -2 -1 0 -4 -15 7 6 -1
  types $|0 0 0 0 0 10 -4 0 0 -1 -2
  types|-12 -9 -3 5 5 2 -13 0 0 -5 -1
  type|0 0 0 0 0 1 -2 7
  unassigned local variable|0 0 0 0 0 9 0 -4 -5
  unassigned local|0 0 0 0 0 9 0 -4 -5
  unassigned|0 0 -1 0 -12 14 0 -5
  unexpected symbol …|0 0 0 0 0 0 11
  unexpected symbol|0 0 0 0 0 0 11
  unexpected|0 0 0 0 -2 0 17
  unrecognized|-9 1 1 -4 -15 -10 9 -13 -5 -8 -7
  use of unassigned|0 0 0 0 0 9 0 -4 -2
  use of|0 0 -1 0 -12 10 -11 2 -2
  use the|8 -4 0 -1 -1 -3 0 -7 -1 -6 -1
  used as|0 -5 -1 0 0 -4 -5 10
  used in a|0 0 0 0 0 26 0 -7
  used with|4 0 -3 0 -3 -3 0 2
  used|1 0 0 0 0 -4 0 -4
  user|-9 -11 -13 -4 18 -11 -20 1
  use|-5 0 -3 0 -4 4 -12 5 1
  using …|17 -12 -13 -12 -16 -11 -1 -12 -13 -9 -12
  using|8 0 4 -5 -14 -5 -9 -2 0 -5
  valid|-7 17 -10 -9 -26 -2 0 -2 -9 -9 -14
  value $|9 -6 -4 0 -5 -16 1 0 0 0 -3
  value in|-16 1 -11 -3 -6 12 -14 -6 -3 -4 -4
  value|-2 0 0 0 0 0 -26 15
  variable $|12 -11 -1 -2 -5 4 -7 -6 -10 -5 -9
  variable … $|-9 -10 -3 -6 -11 -3 0 -9 15 -6 -6
  variable …|-8 0 0 0 -3 -5 0 -6 20 0 -4
  variable|-3 0 0 0 -8 -5 -12 0 12 0 17
  void $|-8 -16 -10 -8 -10 12 -7 -21 -20 -5 -12
  void|-7 -11 -9 -4 -13 6 -12 6 -17 -5 -17
  warning|-15 13 16 -8 -16 -16 -15 -21 0 -4 -7
  was expected $|6 0 -7 0 0 0 -14 9 0 -5 -2
  was expected|6 0 -7 0 0 0 -14 9 0 -5 -2
  was|12 -15 -1 0 -6 -8 -17 0 -2 -7 -2
  when|-5 -16 -6 -2 5 -4 -15 -1 -1 -11 7
  which|-6 -18 -6 0 -13 0 11 2 0 0 -6
  will|-6 0 16 0 5 0 -5 -7
  with a|8 0 0 -3 -4 -6 -14 -6
  with … $|-9 0 0 0 0 0 0 17
  with …|4 0 -11 0 -7 0 0 11
  with|4 -5 5 0 0 -10 -15 -2
  wrong|-12 4 -6 7 -26 -14 -4 7 -5 -8 -6
  xml comment|0 0 8
  xml|0 0 13
  yield|-10 -10 -13 -10 -13 11 -2 -16 -11 -10 -10
  zero|-14 -9 -5 -4 -21 -9 -23 17 -3 -8 -2
  … ,|-5 0 0 0 -3 -20 0 4
  … : a|-6 0 0 -1 -6 -5 -8 -5 13 -6 -10
  … : cannot|-5 0 -6 0 0 4 -11 -4
  … :|-12 -10 0 -6 -10 5 -3 -10 0 0 1
  … accessor|-22 -5 7 -6 -4 -14 -14 -11 -4 -12 9
  … already contains|-3 0 0 0 -4 11 0 -2
  … already|-3 0 0 0 -6 13 -13 -1
  … and …|1 -3 -5 0 -16 8 -8 1
  … arguments $|10 0 -2 0 -7 0 -4
  … arguments|10 0 -2 0 -7 0 -4
  … because|-2 0 0 0 -1 6 -8 -2
  … cannot be|10 0 0 0 0 -5 -4 0 0 0 3
  … cannot convert|-11 0 0 0 0 0 0 10
  … cannot implement|-3 0 0 0 0 9 -1 -4 0 4 -1
  … cannot|7 0 0 0 0 0 0 0 0 0 1
  … could not|-17 -4 -2 4 0 -3 0 2 2 0 -3
  … could|-11 -3 0 4 0 -4 0 2 2 0 -1
  … has some|0 0 0 0 0 0 0 10
  … is already|0 0 -2 -2 0 11 -5
  … is a|11 0 -7 0 0 0 0 -3 0 -2
  … is inaccessible|0 0 0 0 0 0 0 0 0 0 5
  … is invalid|-8 15 -13 5 -19 -15 -14 -13 -10 -9 -10
  … is obsolete|0 0 18
  … is|0 0 0 0 -4 -5 0 -1
  … modifier $|5 -3 -7 -1 -13 -14 5 -7 0 -4 -4
  … modifier|5 -3 -7 -1 -13 -14 5 -7 0 -4 -4
  … must be|0 0 0 0 0 8 1 -6 0 -6 8
  … must have|0 0 0 0 0 -4 0 11
  … must|0 0 0 0 0 0 3 7 0 -10 4
  … of type|0 -8 -8 -10 -22 23 -17 -24 -4 -6 -2
  … of|0 -5 -4 -7 -21 22 -13 -9 0 -2
  … or|-19 0 0 -7 0 5 -5 -1 0 -6 5
  … overrides|0 -5 16
  … parameters|0 0 0 0 0 -8 0 28
  … to …|0 0 0 0 0 0 0 11
  … to|0 0 0 0 -6 -10 -4 6 0 2
  … type|2 0 -5 -10 -8 7 0 -3 -7 -3 -2
  … use|2 0 -1 -3 -7 5 -6 -6 -1 -3 -6
  … using|0 -3 8 0 -4 -9 0 -6
  … was|-7 -13 -6 6 0 -11 -15 11 -8 0 -1
  … will|0 0 20
`,
  go: `
api-misuse lint missing-dependency none other syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -10 -4 -56 2 6 -12 -9 -36 -25 -43
  # # $|0 -18 0 20
  # # ,|-4 1 0 5
  # # :|-1 -11 0 16 -14 -14 -7
  # $|0 2 0 8 -26 -7
  # ,|13 -6
  # :|0 0 0 2 0 0 6
  # ] $|0 9 0 -3 -1 -2 4
  # f #|-2 -13 -2 -3 -13 9 -5 0 -1 -1
  # f|-2 -13 -2 -3 -13 9 -5 0 -1 -1
  # index slice|-4 -12 -1 -16 -9 16 -9 0 -8 -3
  # index|-4 -12 -1 -16 -9 16 -9 0 -8 -3
  # items|0 -8 0 15 -9 -1
  # overflows …|0 0 0 0 0 0 4
  # overflows|0 0 0 0 0 0 3
  # s $|0 -2 0 10 -3
  # s|0 -8 0 15 -12 -3 -1
  # value $|0 0 0 0 0 0 16
  # value|0 0 0 0 0 0 16
  # variables but|0 0 0 0 0 0 3
  # variables|0 0 0 0 0 0 3
  # …|0 -11 0 -7 -10 12 0 0 0 -1
  #|0 0 0 10 -3
  ( # )|0 -4 0 3 11 0 -7
  ( #|1 0 0 1 1
  ( ) (|0 -8 0 -9 -10 -7 13
  ( ) }|-9 -1 0 0 0 0 3
  ( )|0 -6 0 -2 0 0 8 0 1
  ( a )|-2 10 0 -9 -9 -3
  ( a|0 11 0 -7 -7
  ( cannot find|0 0 6
  ( file not|0 0 6 0 -1
  ( file|0 0 6 0 -1
  ( int|0 0 0 -3 -8 0 11
  ( mismatched types|0 0 0 0 0 0 13
  ( mismatched|0 0 0 0 0 0 13
  ( no|-5 0 16 -3 -7 0 4
  ( p )|0 0 0 0 0 0 9
  ( p|0 0 0 0 0 0 10
  ( type p|1
  ( type|7 0 0 0 0 0 12
  ( untyped|0 -1 0 0 0 0 12
  ( value of|0 -3 0 0 2 0 2
  ( value|0 -3 0 0 2 0 2
  ( variable of|0 0 0 0 0 0 8
  ( variable|0 0 0 0 0 0 8
  ( … )|0 6
  ( …|0 3 0 0 0 0 -11
  ) ( value|0 0 0 -4 0 0 5
  ) ) $|0 0 8 0 7 0 -2
  ) )|0 -5 0 0 4 0 5
  ) as int|0 0 0 0 0 0 14
  ) as s|0 0 0 0 0 0 1
  ) as …|0 0 0 0 0 0 2 0 5
  ) does not|0 0 0 0 0 0 12
  ) does|0 0 0 0 0 0 12
  ) is not|0 0 0 -1 5
  ) is|0 0 0 -1 5
  ) must|7 -13 0 0 4 0 0 0 -1
  ) overflows|0 0 0 -3 0 0 9
  ) to type|0 0 0 0 0 0 9 0 -2
  ) to|0 0 0 0 0 0 9 0 -2
  ) truncated to|0 0 0 0 0 0 16
  ) truncated|0 0 0 0 0 0 16
  , #|-2 -2 0 7 3 0 -6
  , expected|0 0 0 0 0 5
  , int|-6 7 0 -11 -13 -8 6 0 -7 -1
  , not|6 10 0 -7 -3 -7 -12
  ,|0 0 0 1 -12
  : # $|-12 -16 0 21 0 -13 -11 0 -2
  : # variables|0 0 0 0 0 0 3
  : $|0 0 9
  : a|0 0 0 0 0 -6 0 11
  : cannot indirect|-8 -6 0 0 -6 -1 13
  : expected|0 0 0 0 0 12
  : index #|0 0 0 0 0 0 15
  : index …|0 0 0 0 0 0 4
  : index|0 0 0 0 0 0 23
  : missing|0 0 0 0 0 8
  : no|0 0 0 7
  : p|0 0 0 0 0 -10 -20 11 15
  : t|-5 -5 0 0 -5 17 -9 -20 1
  : unexpected|0 0 0 0 0 6
  : … $|0 4 0 0 0 -14 -3 9
  : … =|0 0 0 0 0 0 11
  = = i|0 -1 0 0 0 0 10
  = =|0 -16 0 3 -8 0 22
  = i (|0 -1 0 0 0 0 10
  = i|0 -1 0 0 0 0 10
  = nil|0 13 0 -6 -6
  = … (|0 0 0 0 0 0 10
  =api-misuse/unknown-member|12
  =api-misuse/wrong-arity|24 -15 0 -10 -19 -5 -11
  =api-misuse|32 -22 0 -10 -20 -16 -15 -5 -12 -3
  =lint|-1 43 0 0 0 0 -9
  =missing-dependency|0 0 17 0 -1 -11
  =none|-29 3 0 27 0 -8 -22 -19 -20 -4
  =other|-6 -6 0 0 37 0 -8
  =syntax-error|0 -6 0 0 -6 39 -3
  =type-mismatch|0 0 0 0 0 0 29
  =undefined-symbol|-19 -14 -5 -16 -22 -11 -14 28 -14 -9
  =unmet-interface|-7 -10 0 0 -15 -8 -4 0 30
  =visibility|-28 -23 -20 -29 -21 -28 -20 -20 -18 28
  =|0 0 0 -10 3 -4
  [ # ]|0 4 0 0 0 0 -1 0 2
  [ t ]|-2 0 0 0 0 0 6 0 -3
  [ t|-2 0 0 0 0 0 6 0 -3
  ] $|0 0 0 0 -8 0 2
  ] )|-3 0 0 0 0 0 7
  ] int )|0 0 0 0 0 0 9
  ] value in|0 0 0 0 -1 0 11
  ] value|0 0 0 0 -1 0 11
  ^ # #|0 -1 0 1 -2 0 6
  ^ #|0 -12 0 15 -10
  ^ ( …|0 23
  ^ [ ]|0 -12 0 10 -3 -6 -5
  ^ [|0 -7 0 6 -2 -2 -5 0 4
  ^ a $|0 -10 0 -20 18 -6 -5
  ^ ambiguous selector|8 0 0 0 -2
  ^ ambiguous|8 0 0 0 -2
  ^ array length|-1 -6 0 -9 11 0 -7
  ^ array|-1 -6 0 -9 11 0 -7
  ^ arr|-5 -12 0 -16 19 -9 -8 0 -3
  ^ assignment mismatch|0 0 0 0 0 0 10
  ^ a|-3 -16 0 -9 23 -6 0 0 0 -1
  ^ b $|-4 -11 0 -16 18 -12 -10 0 -2
  ^ baz|-4 -9 0 -14 13 -9 -6 0 -2
  ^ build|0 -11 0 19 -13 -5
  ^ b|-4 -10 0 -17 12 -7 -5
  ^ c $|-5 -11 -1 -13 13 -8 -9 -2 -6 -3
  ^ call of|0 3
  ^ call|0 3
  ^ cannot convert|0 0 0 0 0 0 9 0 -2
  ^ cannot fallthrough|-5 -11 -2 -12 -11 13 -8 0 -8 -2
  ^ cannot range|0 0 0 0 0 0 12
  ^ constant #|0 0 0 0 0 0 8
  ^ constant|-1 -17 0 -24 -21 -13 28
  ^ continue|-5 -8 -6 -3 -8 14 -11 -6 -8 -1
  ^ could not|0 0 11
  ^ could|0 0 11
  ^ c|0 -9 0 -12 13 -3
  ^ defer discards|0 11
  ^ defer|0 11
  ^ duplicate case|0 0 0 0 11 -1
  ^ duplicate|0 0 0 0 11 -1
  ^ d|0 5 0 -10 13
  ^ empty|-7 -11 -6 -10 -8 11 -6 -3 -19 -7
  ^ go :|-9 -1 -4 5 -16 -15 -8 -2 -4 -5
  ^ go|0 6 0 1 -18 -6 -5
  ^ in call|0 0 0 0 0 0 16 0 -10
  ^ index|-7 7 -8 -13 3 -14 -9 -8 -10 -8
  ^ inferred type|0 0 0 0 0 0 10
  ^ inferred|0 0 0 0 0 0 10
  ^ initialization cycle|0 0 0 0 8
  ^ initialization|0 0 0 0 8
  ^ invalid argument|5 0 0 0 0 0 5
  ^ invalid array|0 0 0 0 11 0 -5
  ^ invalid receiver|0 0 0 0 12
  ^ invalid recursive|0 0 0 0 9
  ^ in|0 0 0 0 0 0 16 0 -10
  ^ missing|7 -17 -6 -19 0 -13 1 -12 -17 -10
  ^ m|-7 -12 -1 -14 14 -11 -7 -1 -6 -3
  ^ nil dereference|0 7 0 0 0 0 -3
  ^ nil|0 7 0 0 0 0 -3
  ^ overlapping terms|0 0 0 0 9
  ^ overlapping|0 0 0 0 9
  ^ p does|0 0 0 0 0 0 0 0 13
  ^ p|0 0 0 0 0 0 0 0 13
  ^ range|-8 14 0 -3 -12 -3 -13 -4 -7 -1
  ^ self assignment|-2 11 0 -4 -4 -1 -2
  ^ self|-2 11 0 -4 -4 -1 -2
  ^ syntax error|0 0 0 0 0 11
  ^ syntax|0 0 0 0 0 11
  ^ type|0 -3 0 0 4 0 3
  ^ t|1 4 0 0 0 0 -3
  ^ undefined :|-13 -12 -1 -14 -15 0 -10 13 -8 -4
  ^ undefined|-13 -12 0 -13 -10 0 -10 12 -7 -3
  ^ unknown field|9 -3 0 0 0 -5 -1
  ^ unknown|8 -8 0 -12 -10 3 -3 0 -1 -1
  ^ v does|0 0 0 0 0 0 0 0 10
  ^ x|-2 -14 0 -16 21 -7 -5 0 0 -1
  ^ … $|-16 -23 -9 -34 28 -32 -21 -7 -16 -12
  ^ … format|0 10
  ^ … refers|0 0 0 0 6
  ^ … undefined|8
  ^ …|0 3 0 -26 3
  a $|-5 -10 0 -4 12 -23 -5 0 -1
  a )|-1 10 0 -8 -12 -3 3
  a type $|0 -6 0 0 -1 0 12
  a type parameter|-17 -9 0 -11 18 -14 -17 -8 -10 -7
  a …|0 18 0 -14 0 0 0 0 0 -2
  all|0 -15 0 18 -13 -2
  ambiguous selector …|8 0 0 0 -2
  ambiguous selector|8 0 0 0 -2
  ambiguous|8 0 0 0 -2
  an interface|-4 -11 0 -23 15 -9 -7 0 -1
  and bool $|0 0 0 0 6
  and string $|0 0 0 0 7
  any is|0 -6 0 -8 7 0 -9
  any|0 3 0 1 -4 -6 -11 0 -2
  an|-4 -8 0 -1 7 -10 6 0 0 -1
  app $|0 -11 0 16 -11 -2
  append|0 0 0 0 0 0 3
  app|0 -23 0 27 -19 -12 -4
  are|0 -21 0 19 -10 0 -6
  arg …|0 13
  argument : index|0 0 0 0 0 0 23
  argument :|5 0 0 0 0 0 5
  argument list $|0 -2 0 -5 -3 10 -1
  argument list|0 -2 0 -5 -3 12
  arguments for|15 -7 0 -9 0 0 -1
  arguments|24 -6 0 -22 -14 -12 -17
  argument|0 0 0 0 -6
  arg|0 12
  array length|0 -5 0 0 13 0 -8
  array|-6 0 0 -9 10 -11
  arr|-5 -12 0 -16 19 -9 -8 0 -3
  as int value|0 0 0 0 0 0 14
  as int|0 0 0 0 0 0 14
  as s value|0 0 0 0 0 0 1
  as struct|0 0 0 0 0 0 8
  as s|0 0 0 0 0 0 1
  as … value|0 0 0 0 0 0 2 0 4
  as …|0 0 0 0 0 0 2 0 4
  assignment $|0 0 0 0 0 0 20
  assignment mismatch :|0 0 0 0 0 0 10
  assignment mismatch|0 0 0 0 0 0 10
  assignment of …|0 15
  assignment to|-18 4 -13 -20 -20 -25 -3 -19 -22 16
  assignment|0 1 0 -7 -2 0 0 0 0 6
  at|-5 16 0 -9 -20 -6 -10 0 0 -1
  b $|0 -8 0 -13 14
  baz $|-5 -9 0 -14 13 -9 -6 0 -3
  baz|-2 -9 0 -14 13 -7 -4
  be a|-3 0 0 -6 5 0 -9
  be compared|0 -10 0 0 -4 0 14
  be|0 2 0 -2
  block $|0 0 0 0 5
  block|0 0 0 0 5
  bool )|0 0 0 0 0 0 13
  bool and bool|0 0 0 0 6
  build|0 -10 0 15 -12 -5
  built in|8 0 0 -8 -9
  built|8 -1 0 -3 -9
  but #|0 0 0 0 0 0 5
  but|0 9 0 -10
  byte ) is|0 0 0 -7 15 0 -5
  by|-12 -5 0 0 -8 -6 -2 0 -6 13
  b|0 0 0 -5 8
  c $|-6 -10 0 -13 11 -12 -10 2
  call of|0 3
  call to (|0 17 0 0 -5
  call to f|10 -1 0 0 0 0 10 0 -11
  call to …|0 5 0 0 0 0 9
  call|0 9
  can be|0 32 0 -4 -15
  cannot be a|-3 -8 0 -6 9 -5 -2
  cannot be|0 -9 0 -12 7 -1 3
  cannot convert nil|0 0 0 0 0 0 11
  cannot convert|0 0 0 0 0 0 9 0 -2
  cannot fallthrough|-5 -11 -2 -12 -11 13 -8 0 -8 -2
  cannot find package|0 0 6
  cannot find|0 0 6
  cannot indirect|-8 -6 0 0 -6 -1 13
  cannot infer|0 0 0 0 0 0 23
  cannot range over|0 0 0 0 0 0 12
  cannot range|0 0 0 0 0 0 12
  cannot use nil|0 0 0 0 0 0 11
  can|-1 22 0 -19 -17
  chan int does|0 0 0 0 0 0 -1 0 12
  chan int missing|0 0 0 0 0 0 -1 0 12
  channel|0 0 0 0 0 0 22
  chan|0 0 0 0 -2 0 20
  character u #|-3 0 10 -5 -4 -5 -2 -2 -2
  character u|-3 0 10 -5 -4 -5 -2 -2 -2
  character|-1 -16 9 -11 -5 7
  comparable|-17 -2 0 0 17 -3 -8 0 3
  compared|0 -10 0 0 -4 0 14
  constant # overflows|0 0 0 0 0 0 3
  constant $|0 0 0 -1 14 0 -8
  constant ) as|0 -1 0 0 0 0 14
  constant ) truncated|0 0 0 -3 0 0 9
  constant declaration|0 0 0 0 10 0 -4
  constant|0 0 0 0 0 0 14
  constrained by|0 0 0 0 0 0 7
  constrained|0 0 0 0 0 0 7
  constraint|-6 -6 0 -10 19 0 -11
  contains|-1 0 0 0 18 -1 -14
  continue label …|0 0 0 0 0 13 0 -6
  continue label|-1 0 0 -3 -5 10 -7 -8
  continue|-5 -9 0 -2 -6 15 -10 -8 -8
  convert nil to|0 0 0 0 0 0 11
  convert nil|0 0 0 0 0 0 11
  convert|0 0 0 0 0 0 9 0 -2
  copies lock value|0 9 0 0 -2 0 -1
  copies lock|0 10 0 0 -6 0 -5
  copies|0 10 0 0 -6 0 -5
  could not import|0 0 11
  could not|0 0 11
  could|0 0 11
  count|0 0 0 0 -1 0 14
  cycle|0 -14 0 0 16
  c|0 -3 0 -14 5 -9 4
  d $|0 6 0 -1 0 -11 0 7
  declaration $|0 2 0 -12 1 0 2
  declaration (|0 0 0 0 0 0 5
  declaration of|-11 2 -4 -20 14 -20 -10 -6 -15 -8
  declaration|-1 4 0 -22 8
  declared|-12 -18 -11 -23 20 -24 -17 6 -11 -8
  defer discards result|0 11
  defer discards|0 11
  defer|0 11
  defined|-7 -9 0 -19 -14 2 0 5
  dereference in|0 7 0 0 0 0 -3
  dereference|0 7 0 0 0 0 -3
  directive|0 25 0 -13 -2
  discards result of|0 9 0 0 0 0 -4
  discards result|0 9 0 0 0 0 -4
  discards|0 9 0 0 0 0 -4
  does not implement|0 0 0 0 0 0 -4 0 11
  does not match|0 0 0 0 0 0 9
  does not satisfy|0 0 0 0 0 0 0 0 10
  does not|0 0 0 0 0 0 0 0 16
  does|0 0 0 0 0 0 0 0 15
  duplicate case …|0 0 0 0 20
  duplicate case|0 0 0 0 11 -1
  duplicate|0 0 0 0 11 -1
  e )|0 0 0 0 0 0 10 0 -2
  empty type|-9 -11 -6 -16 -12 4 -9 -5 9 -7
  empty|-8 -14 0 -17 -13 7 -8 0 9 -1
  enough return values|0 0 0 0 0 0 12
  enough return|0 0 0 0 0 0 12
  enough|15 -7 0 -7
  eql|0 0 0 0 0 0 15
  error : cannot|0 -2 0 0 0 17
  error : expected|0 0 0 0 0 12
  error : missing|0 0 0 0 0 8
  error : unexpected|0 0 0 0 0 6
  error :|0 0 0 0 0 11
  errors|-4 8 0 1 -11 -16 -7
  error|0 0 0 0 0 4 0 0 1
  escape $|-7 -9 -4 -12 -7 11 -8 0 -2 -1
  escape|-18 -15 0 -23 -21 27 -12 -7 -15 -5
  expression $|-7 -2 0 0 -20 0 25
  expr|-10 9 0 -14 -22 -6 14 0 -3
  e|0 0 0 0 0 0 14 0 -1
  f #|-2 -13 -2 -3 -13 9 -5 0 -1 -1
  f $|12
  f =|-1 9 0 -8 -7 -3 8
  fallthrough|-11 -15 -5 -15 -12 16 -12 -6 -13 -7
  field or method|7
  field or|7
  field type cannot|-3 0 0 0 8
  field … in|8
  field …|8
  fields $|-8 20 0 -12 -12 -12 -1
  fields|-8 20 0 -12 -12 -12 -1
  field|7 -7 0 0 0 0 -12 0 0 3
  file not found|0 0 6 0 -1
  file not|0 0 6 0 -1
  files|0 0 0 17 -6
  file|-5 -13 1 18 -20 -7 -4 0 -3
  final|0 1 0 -12 -11 12 -6
  find package …|0 0 6
  find package|0 0 6
  find|0 0 6
  finished|0 -14 0 14 -11 -9 -2
  first|-5 12 -3 -3 -20 -8 -7 -2 -10 -4
  foo { …|0 0 0 0 0 0 11
  foo {|0 -6 0 0 0 0 4 0 10
  for shift|0 11 0 -2
  form ) $|13 0 0 0 -1
  form )|13 0 0 0 -1
  format|0 7
  form|13 0 0 0 -1
  found ) $|0 0 6 0 -1
  found )|0 0 6 0 -1
  from|-7 12 0 0 -9 -16 -7 0 -5
  func ( p|0 0 0 0 0 0 10
  func (|0 0 0 0 0 0 3
  function|5 2 -7 0 -20 -16 -19 -9 -11 -10
  func|0 0 0 0 4 0 3
  fuzz target|-2 12 0 -19 -9 -2 -2
  fuzz|-2 12 0 -19 -9 -2 -2
  generic|10 -20 -8 -20 8 -14 -14 -8 -12 -9
  go :|-8 1 -5 4 -17 -16 -16 -3 -7 -6
  go|0 7 0 0 -9
  h (|0 0 0 -4 -1 0 9
  has arg|0 10
  has no digits|0 0 0 0 0 5
  has no field|7
  has no|7
  has unknown verb|0 9
  has unknown|0 9
  has|0 14 0 -2 0 0 -5
  h|0 0 0 -1 0 0 10
  i ( mismatched|0 0 0 0 0 0 17
  i = =|0 -9 0 0 0 0 23
  implement|0 0 0 0 0 0 -4 0 11
  import path|-4 0 10 -6 -10 -2 -2 0 -3
  import …|0 0 15
  import|-3 -18 10 -22 12 -10 -4
  in #|0 -12 0 18 -18
  in : $|0 0 6
  in :|0 0 6
  in argument to|0 0 0 0 0 0 16
  in assignment $|0 0 0 0 0 0 23
  in call to|6 0 0 0 0 0 3 0 -9
  in call|6 0 0 0 0 0 3 0 -9
  in conversion|10 -17 0 -13 10 -14 -11 -7 -14 -4
  in map|1 -3 -1 -16 10 -13 -15 -8 -1 -6
  in switch|0 -9 0 -12 -8 2 9
  in this block|0 0 0 0 5
  in this|0 0 0 0 5
  in type|0 -2 0 -4 3 6 -9 0 -2
  in union (|0 -5 0 0 8 0 -5
  in union|-6 -8 0 -14 15 -8 -10 -2 -8
  index #|0 0 0 0 0 0 15
  index slice|-4 -12 -1 -16 -9 16 -9 0 -8 -3
  index … (|0 0 0 0 0 0 4
  index …|0 0 0 0 0 0 4
  index|0 3 0 -16 -1 6
  indirect|-8 -6 0 0 -6 -1 13
  infer|0 0 0 0 0 0 23
  init expr|-12 -12 0 -13 -11 -8 15 -4 -4 -3
  initialization cycle|0 0 0 0 8
  initialization|0 0 0 0 8
  init|-12 -12 0 -13 -11 -8 15 -4 -4 -3
  int ) in|0 0 0 0 22
  int ) is|0 0 0 0 17 0 -13
  int )|0 -7 0 -16 12 0 10 0 1
  int ,|-5 7 0 -11 -13 -6 6 0 -3
  int constant )|0 0 0 0 0 0 2
  int constant|0 0 0 0 0 0 8
  int of|0 0 0 0 0 0 9
  int string }|0 -3 0 0 -7 0 -4 0 6
  int string|0 -2 0 0 -2 0 -2 0 6
  int value in|0 0 0 0 0 0 8
  int value|0 0 0 0 0 0 7
  interface { }|-7 0 0 -8 -13 -5 8
  interface {|0 0 0 0 -2 0 4
  interface|0 -1 0 -3 17 0 -3
  into|-6 -16 0 18 -17 -15 -9 0 -2
  invalid argument :|5 0 0 0 0 0 5
  invalid argument|5 0 0 0 0 0 2
  invalid array length|0 0 0 0 11 0 -5
  invalid array|0 0 0 0 11 0 -5
  invalid character|-10 -1 8 -10 -11 -2 -10 -8 -9 -7
  invalid receiver type|0 0 0 0 12
  invalid receiver|0 0 0 0 12
  invalid recursive type|0 0 0 0 9
  invalid recursive|0 0 0 0 9
  iota|-10 -13 0 -2 12 -11 -10 -4 -5 -1
  is #|-6 4 -2 1 -14 -17 -7 0 -7 -2
  is not a|0 -6 0 0 -1 0 12
  is not constant|0 0 0 -1 13 0 -8
  is not in|0 -4 16 0 -2 3 -5 0 3
  is not|0 -14 0 -6 0 0 11 0 -1
  is pointer to|17 -2 0 0 -11 0 -4 0 7
  is pointer|17 -2 0 0 -11 0 -4 0 7
  is|-2 0 0 -15 5 1 0 0 -3
  items|0 -8 0 15 -9 -1
  iteration variable|0 -1 0 -3 -9 -1 19
  iteration|0 -1 0 -3 -9 -1 19
  j|0 -6 0 0 9
  label …|-12 -10 0 -11 -15 -9 -11 17 -10 -3
  label|-25 -25 -16 -34 -28 16 -20 10 -23 -21
  len (|2 17 -1 -33 -24 -22 -4 -2 -12 -5
  length|4 -6 0 -16 11 -7 -13
  list $|0 -1 0 -4 -2 10
  list|-1 -4 0 -6 -5 6 1
  literal $|-3 12 0 -3 -14 0 5 0 -5
  literal has no|0 0 0 0 0 5
  literal|1 4 0 -15 -23 0 -10 0 -1 1
  lock value|0 9 0 0 -2 0 -1
  lock|0 10 0 0 -6 0 -5
  loop|-8 19 -3 -15 -12 -3 -11 0 -9 -4
  m $|-8 -12 -1 -14 14 -11 -7 -1 -7 -3
  main must|-7 -11 0 -12 12 -10 -3
  main|-6 -10 0 -11 20 -9 -16
  map $|-14 3 -5 -15 12 -7 -15 -11 -19 -10
  map|0 -2 0 -1 -2 -10 2
  match type func|0 0 0 0 0 0 10
  match type|0 0 0 0 0 0 10
  match|0 -6 0 0 0 0 8
  methods|-2 0 0 -18 9 -10 -11 0 -2 -4
  method|0 0 0 0 0 0 -1
  mismatch : #|0 0 0 0 0 0 10
  mismatch :|0 0 0 0 0 0 10
  mismatched types|0 0 0 0 0 0 13
  mismatched|0 0 0 0 0 0 12
  mismatch|0 0 0 0 0 0 10
  missing in …|0 0 0 0 0 0 0 0 13
  missing in|0 0 0 0 0 0 -10 0 15
  mixed|0 0 0 0 0 9
  more|-5 9 -6 -16 -17 4 -7 -3 -5 -5
  must|0 11 0 -24 0 0 -10 0 -4
  m|0 5 0 -21 2 -7 -8 0 2
  name|-2 -16 0 0 -18 -4 -14 -6 -10 17
  newline|0 0 0 0 0 11
  new|-16 1 0 -26 15 -14 -22 0 0 -1
  nil $|-2 13 0 0 0 0 -9
  nil ) $|0 -10 0 0 -2 0 12
  nil )|0 -10 0 0 -1 0 11
  nil as|0 0 0 0 0 0 11
  nil dereference in|0 7 0 0 0 0 -3
  nil dereference|0 7 0 0 0 0 -3
  nil in|-4 -24 0 0 4 -5 23 0 -9 -10
  nil to type|0 0 0 0 0 0 11
  nil to|0 0 0 0 0 0 11
  nil|-4 15 0 -20 -15 -5 1
  no digits $|0 0 0 0 0 5
  no digits|0 0 0 0 0 5
  no field or|7
  no field|7
  none|-4 -15 -6 0 -11 -10 -12 -3 11 -7
  non|-9 4 0 -12 -15 -17 10 -4 -8 -2
  not a type|0 -6 0 0 -1 0 12
  not a|-8 4 0 -13 -8 -14 9 0 0 -1
  not be|-8 11 -3 -15 -12 -9 0 -3 -3 -4
  not constant $|0 0 0 -1 13 0 -8
  not constant|0 0 0 -1 13 0 -8
  not defined|-4 -16 0 -14 -14 2 0 5
  not enough return|0 0 0 0 0 0 12
  not enough|15 -7 0 -7
  not found )|0 0 6 0 -1
  not found|0 0 6 0 -1
  not implement|0 0 0 0 0 0 -4 0 11
  not import …|0 0 15
  not import|0 0 11
  not in|-3 -6 13 0 -3 6 -6 0 3
  not match type|0 0 0 0 0 0 10
  not match|0 0 0 0 0 0 9
  not satisfy [|0 0 0 0 0 0 8
  not satisfy int|0 0 0 0 0 0 1 0 7
  not satisfy …|0 0 0 0 0 0 -3 0 5
  not satisfy|0 0 0 0 0 0 0 0 10
  not supported|0 12 0 -9 -4
  not|0 0 0 -14 -10
  no|3 -7 0 0 3
  octal|0 0 0 0 0 12
  of #|0 0 0 12 -10
  of nil|-5 6 -2 -11 -15 -13 1 -1 -5 -3
  of type func|0 -1 0 0 9 0 -4
  of type map|-5 -4 0 0 -6 0 8
  of type p|0 -3 0 0 -2 0 9 0 3
  of type string|0 0 0 0 0 0 7
  of type …|0 -1 0 0 0 0 2 0 0 7
  of wrong type|0 10
  of wrong|0 10
  of x|-7 -1 0 11 -8 -7 -2 0 -3 -2
  of … $|0 3 0 -14 4 -6
  of …|0 9 0 -17 0 0 -8 0 -1
  one|-9 -1 -6 7 -9 -2 -10 -3 -12 -5
  on|0 -19 0 -9 4 -4 11 -2
  operation : cannot|-2 0 0 0 5
  operation : x|0 -4 0 0 0 0 12
  operation : …|0 0 0 0 0 0 13
  operation|0 -5 0 0 -4 0 9
  optional|0 -10 0 11 -2 0 0 0 7
  or method …|5
  or method|7
  out of|0 0 0 0 0 6
  outside|-6 -10 0 -5 21 -9 -17 0 -2
  out|0 0 0 0 0 6
  over #|0 -1 0 0 0 0 12
  overflow $|-2 -9 0 -14 -12 -5 18
  overflows … $|0 0 0 0 0 0 8
  overflows …|0 0 0 0 0 0 4
  overflows|0 0 0 0 0 0 18
  overflow|-2 -9 0 -14 -12 -5 18
  overlapping terms bool|0 0 0 0 6
  overlapping terms int|0 0 0 0 10
  overlapping terms string|0 0 0 0 7
  overlapping terms|0 0 0 0 9
  overlapping|0 0 0 0 9
  over|0 15 0 -10 -15 -6 -5
  p $|0 0 0 0 0 -8 0 12
  p ( variable|0 -4 0 0 -3 0 6 0 4
  p constrained by|0 -3 0 0 -3 0 12 0 -1
  p constrained|0 -3 0 0 -3 0 12 0 -1
  p has no|1
  package … in|0 0 6
  package …|0 0 9
  parameters|-3 0 0 -14 5 0 0 0 0 -1
  passed|0 5 0 9 -17 -4 -2
  pass|-6 -19 0 13 -18 -8 -10 6 -3
  path|-8 -18 9 12 -22 -4 -7 0 -5
  pointer|0 -5 0 -6 6 0 -4 0 5
  possible|0 30 0 -2 -10
  projects|-7 -21 0 21 -19 -14 -12 0 -1
  range over #|0 -1 0 0 0 0 12
  range|0 7 0 0 -2 0 -1
  receiver type …|0 0 0 0 12
  receiver type|0 0 0 0 12
  recursive type …|0 0 0 0 23
  recursive type|0 0 0 0 9
  redeclared $|-8 -12 -1 -18 18 -14 -10 0 -10 -3
  redeclared in this|0 0 0 0 5
  redeclared in|0 0 0 0 5
  redeclared|0 -9 0 -21 22
  refers to $|0 0 0 0 10 0 -1
  refers to|0 0 0 0 12
  refers|0 0 0 0 12
  requires|-14 -14 0 -14 15 -10 -8 0 -6 -2
  result of|0 9 0 0 0 0 -4
  result|-5 0 0 1 -17 -18 6 0 -7
  return statement $|0 0 0 0 0 0 8
  return values $|-3 0 0 -7 -6 0 13
  return values|-3 0 0 -7 -6 0 13
  returns # value|0 0 0 0 0 0 13
  return|-12 -13 0 0 5 -8 2 0 4
  rune )|0 0 0 0 21
  rune literal $|-1 -15 0 -5 0 15
  rune literal|-4 -21 0 -12 -10 23
  rune|-6 -2 0 -19 0 16 -4 0 -2
  runtime|-8 -8 4 -12 -7 -9 -11 -6 -7 10
  run|0 -3 0 16 -16 -9 -12
  s refers to|0 0 0 0 13
  s refers|0 0 0 0 13
  s value in|0 0 0 0 0 0 1
  s value|0 0 0 0 0 0 1
  satisfy [ ]|0 0 0 0 0 0 8
  satisfy [|0 0 0 0 0 0 8
  satisfy int $|-6 0 0 0 0 0 7 0 -1
  satisfy int|0 0 0 0 0 0 1 0 7
  satisfy … (|0 0 0 -3 -3 -1 -4 0 9
  satisfy …|0 0 0 -2 -2 0 -4 0 10
  satisfy|0 -1 0 -5 -10 -2 0 0 17
  selector … $|18
  selector …|8 0 0 0 -2
  selector|8 0 0 0 -2
  self assignment|-2 11 0 -4 -4 -1 -2
  self|-2 11 0 -4 -4 -1 -2
  set|-4 -11 0 -16 -8 -14 -5 0 14 -1
  shift count|0 0 0 0 -1 0 14
  shift|0 10
  slice|-2 4 0 -12 -12 1 3
  small for shift|0 11 0 -2
  small for|0 11 0 -2
  small|0 -2 0 10 -5 -2
  src|0 -5 1 10 -9
  statement $|-5 -8 0 -6 -8 0 12 0 -5
  statement|-7 -7 0 -9 -11 4 7 0 2
  string )|0 0 0 0 0 0 5
  string and string|0 0 0 0 7
  string for func|0 0 0 0 0 0 9 0 -1
  string for|0 0 0 0 0 0 9 0 -1
  string }|0 -3 0 0 -6 0 -3 0 6
  string|0 3 0 -13 -3 0 0 0 15
  supported|0 12 0 -9 -4
  switch $|0 -6 0 -12 0 6
  switch on|-14 -7 0 -2 -13 -4 15 0 -2
  syntax error :|0 0 0 0 0 11
  syntax error|0 0 0 0 0 11
  syntax|0 0 0 0 0 11
  t $|0 -7 0 -3 -5 15 -4 -20 -4 -3
  t (|0 0 0 0 0 0 5
  t ]|-2 0 0 0 0 0 6 0 -3
  t does not|0 0 0 0 0 -1 -4 0 6
  t does|0 0 0 0 0 -1 -4 0 6
  take|-6 7 0 -6 6 -10 -14 -2 -6 -2
  target|0 10 0 0 -9 -3
  terms bool and|0 0 0 0 6
  terms bool|0 0 0 0 6
  terms int and|0 0 0 0 10
  terms int|0 0 0 0 10
  terms string and|0 0 0 0 7
  terms string|0 0 0 0 7
  terms|0 0 0 0 9
  test|-7 -16 0 21 -16 -12 -2
  the|-8 0 0 24 -30 -17 -16 0 -1
  this block $|0 0 0 0 5
  this block|0 0 0 0 5
  this|0 -9 0 10
  to $|0 0 0 0 10 0 -1
  to ( …|0 17 0 0 -5
  to (|0 17 0 0 -5
  to eql|0 0 0 0 0 0 15
  to f $|14
  to type int|0 0 0 0 0 0 6
  to type string|0 0 0 0 0 0 4
  to type …|0 0 0 0 0 0 9 0 -8
  to type|0 0 0 0 0 0 9 0 -2
  to … $|0 21 0 -15 -10 -7 -4
  to … ,|0 0 0 0 0 0 13
  to …|0 16 0 -9 -5 0 4
  too small for|0 11 0 -2
  too small|0 11 0 -2
  to|0 0 0 0 0 0 3
  true (|0 0 0 0 0 0 9
  true|0 7 0 -4 -5
  truncated to|0 0 0 0 0 0 16
  type $|0 0 0 0 -10 0 10
  type [ #|0 0 0 0 -5 0 7
  type [ ]|0 0 0 0 0 0 7
  type cannot be|-3 0 0 0 8
  type cannot|-3 0 0 0 8
  type func (|0 0 0 0 3
  type func|0 0 0 0 3
  type interface {|-1 -1 0 -3 -2 -1 11 0 -8
  type interface|-1 -1 0 -3 -2 -1 11 0 -8
  type p constrained|0 -3 0 0 -3 0 12 0 -1
  type p has|1
  type parameter|0 -8 0 -7 18 -11 -18 0 -4
  type set|-4 -11 0 -16 -8 -14 -5 0 14 -1
  type string )|0 0 0 0 0 0 7
  type switch|-18 -19 -3 -22 -5 -1 -20 -13 17 -10
  type t|2
  type … $|0 -7 0 0 0 0 0 0 0 8
  type … )|0 0 0 0 0 0 8 0 -1
  types|0 0 0 0 0 0 13
  t|0 0 0 -15 -1 4 0 -11
  u #|-9 -11 7 -19 -9 16 -11 -5 -7 -6
  undefined ( type|11
  undefined (|12
  undefined : …|0 -1 0 0 0 -11 0 15
  undefined :|-13 -12 -1 -14 -15 0 -10 13 -8 -4
  undefined|6 -2 0 0 -2 0 0 5
  unexpected|0 0 0 0 0 6
  union (|0 -5 0 0 8 0 -5
  union|-6 -8 0 -14 15 -8 -10 -2 -8
  unknown escape|-7 -9 0 -11 -7 9 -5 0 -1 -1
  unknown field …|8
  unknown field|9 -3 0 0 0 -5 -1
  unknown verb|0 9
  unknown|7 -5 0 -11 -10 2
  untyped int constant|0 0 0 0 0 0 8
  untyped|0 0 0 0 0 0 16
  up|-8 -23 0 12 -1 -17 -13
  use nil as|0 0 0 0 0 0 11
  use nil|0 0 0 0 0 0 11
  use … (|0 0 0 0 0 0 10
  used|-18 4 -3 6 -16 -17 0 -11 -17 -8
  user|-11 -5 0 17 -22 -17 -10 0 0 -8
  using …|0 17 0 -14 -6
  using|0 17 0 -13 -6
  v does not|0 0 0 0 0 0 0 0 10
  v does|0 0 0 0 0 0 0 0 10
  value $|0 21 0 -20 -15 -1 -5 0 0 -8
  value )|0 0 0 0 0 0 5
  value in argument|0 0 0 0 0 0 16
  value in|0 0 0 0 0 0 5 0 3
  value of type|0 -3 0 0 2 0 2
  values $|0 0 0 0 0 0 18
  values in struct|11 -7 -2 -11 -4 -9 -10 -6 -6 -5
  values in|11 -7 -2 -11 -4 -9 -10 -6 -6 -5
  values|1 -10 0 0 -8 0 12
  variable declaration $|0 0 0 0 -17 0 14
  variable of type|0 0 0 0 0 0 9
  variable of|0 0 0 0 0 0 9
  variables but|0 0 0 0 0 0 3
  variables|0 0 0 0 0 0 3
  variable|0 0 0 0 0 0 11
  verb|0 9
  v|-1 14 0 -12 -13 -4
  without|7 2 -4 -11 -13 -13 -10 -8 -11 -7
  with|-3 10 0 -7 -24 1 -6 0 -1
  wrapf|0 20 0 -13 -1
  wrong type …|0 13
  x $|0 -5 0 -24 14 -10 -6 0 -5 -1
  y ( variable|0 0 0 0 0 0 10
  { after|0 0 0 0 0 5
  } $|1 -8 0 2 -8 0 2
  … $|0 -3 0 0 0 1
  … ( variable|0 0 0 0 0 0 10 0 -7
  … ( …|0 3 0 0 0 0 -8
  … (|0 0 0 0 0 0 12
  … ) (|3 0 0 -8 0 -4 -2
  … ) must|0 0 0 0 8
  … ,|0 3 0 -4 0 0 8 0 -1
  … = =|0 0 0 0 0 0 11
  … =|0 0 0 0 0 0 11
  … format|0 10
  … has|0 10 0 -11 0 0 1
  … in :|0 0 6
  … in struct|8
  … is|0 16 0 -20 -12 -10
  … refers to|0 0 0 0 9
  … refers|0 0 0 0 9
  … undefined (|8
  … undefined|8
  … value in|0 0 0 0 0 0 2 0 4
  … value|0 0 0 0 0 0 2 0 4
  … { }|8 0 0 0 -2
  … {|8 0 0 0 -2
  … } (|0 0 0 0 -10 0 15
  … }|0 -8 0 11 -2 -3
  … …|0 -8 0 12 -17 -2
`,
  java: `
api-misuse build-configuration lint missing-dependency none other syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -21 -31 -20 -33 4 0 -2 -5 -22 -25 -22
  !warning|0 -1 80 0 -3 -33 -7 1
  # # $|0 0 0 0 12
  # # :|0 0 0 0 14
  # # of|0 0 0 0 -1 0 0 7
  # #|0 0 0 0 10 0 1
  # $|0 0 0 0 20 0 -8
  # ) $|0 0 0 0 10 0 -3
  # )|0 0 0 0 10 0 -3
  # :|0 -2 9 0 4
  #|0 0 -7 0 33 -19 -3
  ( #|-2 -11 -11 0 -5 -9 11 -8 0 -5
  ( ) $|0 0 0 0 0 21
  ( ) in|0 -3 -4 0 -15 -10 -12 -7 -2 7 2
  ( )|0 0 0 0 0 -10 0 -1 0 1 12
  ( … )|5 0 0 0 0 2 0 0 0 1
  ( … …|0 0 0 0 0 7
  ( …|3 0 0 0 0 1
  ) has private|0 0 0 0 0 0 0 0 0 0 12
  ) in …|0 0 0 0 0 -13 0 0 0 3
  ) in|0 0 0 0 0 -12 0 0 0 3
  , #|0 0 0 0 12
  , or|0 0 0 0 0 -3 22 0 0 9
  ,|0 0 0 0 12 1 -1
  : #|0 0 0 0 16 0 -7
  : $|-7 -6 1 -3 -23 19 -17 -11 -5 -11 -5
  : method|0 0 4 0 0 0 0 -2
  : … $|0 18 1 0 -22 6 -5 -11 0 -3
  : … and|-3 -4 0 0 -11 13 3 0 0 -10
  : … …|0 0 -3 0 3 -13 0 3 0 4
  : …|0 11 1 0 1 1 -10 -1
  ; $|6
  ;|16 0 0 0 0 1 0 -3
  <.>|0 0 0 0 0 -7 16
  <catch>|0 0 0 0 -5 0 21
  <module>|0 -3 -5 0 -16 -14 21 -7 -1 -1
  <this>|-1 -4 3 -1 -17 -19 0 -6 -5 0 14
  =api-misuse|40 0 0 0 0 -14
  =lint|0 0 22
  =missing-dependency|0 0 0 34 0 -3
  =none|-12 0 0 -12 21 8 1 -17 -9 0 -11
  =other|0 0 0 0 0 38 -7
  =syntax-error|0 0 -1 0 0 -29 60 -17
  =type-mismatch|0 0 -2 0 0 -11 -2 54
  =undefined-symbol|0 0 0 0 0 0 0 0 22
  =unmet-interface|-21 0 -13 -4 -14 -16 -7 -18 -10 29 -5
  =visibility|0 0 0 0 0 -15 0 -1 0 0 33
  [ ] $|0 -1 4 0 18 -14 -13 -6 0 -2
  ^ #|0 0 0 0 21
  ^ annotation value|-7 -2 -7 0 -2 -12 -4 16 0 -6 -6
  ^ annotation|1 0 -4 0 -12 0 5 1 0 -9
  ^ array|-7 0 -6 0 0 -8 5 6
  ^ a|-4 -18 -1 0 -7 12 -11 -17 -1 -4 2
  ^ bad|1 -8 -9 1 -23 -6 0 3 -12 -14 -14
  ^ build|-1 -4 -6 0 17 -12 -11 -5 0 -5
  ^ cannot access|-10 -7 -2 19 -19 -10 -14 -13 -10 -9 -13
  ^ cannot assign|-6 -5 -12 -2 -18 -5 -12 -6 -6 -8 17
  ^ cannot find|0 0 0 0 0 0 0 0 15
  ^ cannot infer|-6 0 0 0 -6 10 0 -1
  ^ cannot read|0 -4 -3 0 -14 15 -7 0 0 -1
  ^ cannot|0 0 0 0 -1 0 1 0 1
  ^ constructor|11 0 0 0 0 0 -4
  ^ cyclic inheritance|0 0 0 0 0 7
  ^ cyclic|0 0 0 0 0 9
  ^ default|0 0 -10 0 -14 7 -18 0 0 10
  ^ duplicate|0 -10 0 0 0 6 0 4 -1
  ^ enum constant|-11 -4 -11 -2 -4 -15 22 -25 0 -12 -1
  ^ enum|0 -3 -17 -4 -25 -36 6 -23 -7 14 -8
  ^ error|0 -1 -3 0 -16 25 -23
  ^ expected|-1 -2 -5 0 -7 -18 17 -10 -2 -1 -1
  ^ file|0 0 -2 6 3
  ^ for each|0 0 0 0 0 0 0 3
  ^ for|0 0 0 0 0 0 0 3
  ^ found raw|0 0 5
  ^ found|0 0 4 0 3
  ^ i has|0 0 0 0 0 0 0 0 0 0 7
  ^ illegal character|0 0 0 0 0 0 11
  ^ illegal reference|3 -10 -2 -6 -8 -1 -10 -8 -18 -8 -7
  ^ illegal|0 -1 -13 0 -20 13 0 -9 6 -7 -2
  ^ incompatible types|0 0 0 0 0 0 0 7
  ^ incompatible|0 0 0 0 0 0 0 8
  ^ interface|-11 -5 -4 -1 -18 -18 17 9 -7 -7 -7
  ^ invalid constructor|0 0 0 0 0 0 0 12
  ^ invalid method|0 0 0 0 0 0 3 2
  ^ invalid permits|0 -2 0 0 -2 12 -4 -2
  ^ invalid …|-9 -21 -10 -7 -9 6 -20 6 -15 -16 -9
  ^ invalid|-3 14 -6 0 -20 -8 0 10 -9 -5 -2
  ^ i|0 0 0 0 0 0 0 0 0 0 7
  ^ m (|0 0 0 0 0 -4 0 0 0 9 -15
  ^ method m|12
  ^ method …|13
  ^ method|4
  ^ modifier|0 0 0 0 0 -9 19
  ^ module not|0 0 -2 16 0 -14
  ^ module|0 0 -2 18 0 -5
  ^ m|0 0 0 0 0 -4 0 0 0 9 -15
  ^ name|0 0 -8 0 0 7 0 0 0 9 -13
  ^ non|7 0 0 0 0 8 -18 -3
  ^ not a|0 14 -11 0 -12 -18 1 -1 6 0 -3
  ^ not|-14 10 -17 -16 -26 -12 0 -8 15 -14 -12
  ^ no|1 9 -20 -27 -33 -23 8 -11 -7 -35 -28
  ^ package …|0 0 0 0 0 0 0 0 0 0 2
  ^ package|0 0 0 4
  ^ possible|0 0 18
  ^ record|-6 0 0 0 -6 -13 18
  ^ redundant cast|0 0 5
  ^ redundant|0 0 9
  ^ reference to|11
  ^ reference|11
  ^ repeated|-7 -7 -12 0 -18 16 0 -10 -4 -8 -9
  ^ serializable class|0 0 2
  ^ serializable|0 0 2
  ^ static|6 -2 -3 -2 -8 -12 -10 0 0 8
  ^ switch expression|0 0 0 0 0 16 -10
  ^ switch|0 0 -1 0 -7 22 -19 -12
  ^ the service|-1 -3 -6 0 -10 6 0 0 -2 1 -10
  ^ the|-1 -6 0 -2 -6 4 -31 0 -2 2
  ^ type …|8 -15 -15 -12 -23 -16 -20 10 -14 -14 -18
  ^ types …|0 0 0 0 -1 0 0 8
  ^ types|0 0 0 0 0 0 0 7
  ^ type|1 0 -8 -3 -10 2 0 7 -2 -4 -2
  ^ unchecked cast|0 0 -7 0 0 0 0 15
  ^ unchecked conversion|0 0 -6 0 0 0 0 10
  ^ unchecked method|0 0 4 0 0 0 0 -2
  ^ unchecked|0 0 -1 0 0 0 0 12
  ^ unclosed|-2 0 0 0 0 0 10
  ^ undefined label|-3 0 -3 -1 -4 -7 -4 -5 9 -2 -3
  ^ undefined|-3 0 -3 -1 -4 -7 -4 -5 9 -2 -3
  ^ unexpected type|0 0 -1 0 0 0 -7 8 0 -2
  ^ unexpected|-7 -10 -2 -3 -22 -28 14 -2 -6 6 -6
  ^ unterminated|-8 -10 -12 -1 -20 -17 21 -11 -8 -16 -8
  ^ variable …|0 0 0 0 0 16
  ^ variable|0 0 0 0 0 10
  ^ … $|-26 -36 -22 -25 -40 -19 -42 -2 -34 26 6
  ^ … (|0 0 0 0 0 -7 0 -8 0 -3 9
  ^ … cannot|-16 -11 -15 -10 0 4 -16 11 -13 -13 -20
  ^ … has|0 -9 -11 0 -9 15 -18 -7 -1 -15 13
  ^ … is|0 -5 0 4 0 -1 0 0 0 0 1
  ^ … must|0 0 16 0 0 -9 -7 -6 0 -1
  ^ … …|0 0 0 0 0 7 -7 0 0 -15 -5
  ^ …|-11 0 -3 0 -36 -3 -3 1 0 1 5
  a file|0 10 7 -8 -12 -5
  a member of|0 0 0 0 -3 -7 0 0 0 10
  a member|0 0 11 0 0 -1 0 0 0 8
  a static|7 0 -6 0 0 1 0 -9 0 -8
  abstract and does|0 0 0 0 0 0 0 0 0 5
  abstract and|0 0 0 0 0 0 0 0 0 5
  abstract|19 0 0 0 0 0 0 0 0 -2
  access in …|0 0 -4 0 -1 -6 0 0 0 0 13
  access in|0 0 -4 0 -1 -5 0 0 0 0 14
  accessible|-4 -5 1 -9 -16 -14 -14 -11 -2 -14 19
  access|0 0 -3 8 0 -15 -6 -3 -1 0 11
  after|-8 -16 1 0 -11 -14 15 -6 -7 -3
  allowed $|-1 0 0 0 -6 -13 17 -1 -1 -12
  allowed for|-17 0 -10 0 -15 28 -25 -15 -3 -15 -3
  allowed in an|0 0 0 0 0 14 0 -3
  allowed in|-13 0 0 0 -5 10 2 0 0 -11
  allowed with|0 -13 -3 0 0 15 -6
  allowed|0 0 -3 0 -10 13 12 0 0 -1
  all|-8 -6 1 -8 7 6 -22 -7 -10 -21 -8
  already defined in|0 0 0 0 0 8
  already defined|0 0 0 0 0 9
  already|0 0 0 0 4 5
  ambiguous $|12
  ambiguous with|0 0 6
  ambiguous|5
  an annotation|-4 0 -3 0 0 -6 -1 13 0 0 -6
  and does not|0 0 0 0 0 0 0 0 0 5
  and does|0 0 0 0 0 0 0 0 0 5
  and … $|-13 -10 -14 -7 -20 16 0 6 -11 -16 -12
  and … are|0 0 0 0 0 0 0 6
  and|-1 0 0 0 0 1 -2 0 0 -1
  annotated|-17 -19 -3 -5 -23 4 -14 -13 -10 8 -8
  annotation $|0 0 -17 0 -6 -3 -23 -1 0 18
  annotation type|0 0 0 0 0 9 -14 6
  annotation value|-4 0 -9 0 0 -7 -9 16 0 -6
  annotation … $|0 0 0 0 0 16 0 -14 0 -4
  annotations|0 -12 -6 0 -24 10 -8 -6 -1 -1 -3
  annotation|0 -1 0 0 -26 10 -14 5
  another|0 -9 -10 -1 -13 18 -7 0 0 -1 -4
  any|0 0 11 0 1 -14 -7
  app $|0 -4 -6 0 14 -9 -9 -3 0 -1
  applicable to expression|0 0 0 0 0 0 0 3
  applicable|0 0 0 0 0 18
  app|-2 -3 -9 0 28 -20 -18 -6 0 -4
  are incompatible ;|0 0 0 0 -1 0 0 8
  are incompatible|0 0 0 0 -1 0 0 8
  are not|-20 -25 -20 -11 -25 -2 -5 -16 -13 18 -12
  are|0 -3 -4 0 11 -4 -18 0 0 6
  argument for|-3 -22 -8 0 0 15 0 -5
  arguments $|15 -2 -11 0 -10 -11 -17 -9 -4 -1 -3
  arguments for|0 0 0 0 0 0 0 6
  arguments|19 0 0 0 -13 -9 -14 -6 0 -2 1
  array|0 -1 0 -1 -30 -5 18 -10 -5 -6 -1
  as a member|0 0 7
  as an|-9 -8 -1 -5 -17 -15 16 -3 -8 -10 -11
  assignment|0 0 18 0 -4 0 0 -11
  assign|-6 -5 -12 -2 -18 -5 -12 -6 -6 -8 17
  as|0 0 2 0 -2 5 2 -9 0 0 -6
  attribute|0 -2 6 0 -10 11 -4 -1 0 -1
  available|-18 -17 -8 17 -16 1 -15 -15 -17 -12 -14
  bad|1 -6 -9 2 -19 -6 0 6 0 -2 -1
  be an|0 0 0 0 0 5 -23
  be applied to|7 0 0 0 0 1
  be applied|7 0 0 0 0 1
  be converted to|0 0 0 0 0 0 0 4
  be converted|0 0 0 0 0 0 0 4
  be generic|-1 0 0 0 0 20
  be instantiated $|15 0 -2 0 0 -6 -13 0 -2 -8 -4
  been|0 0 6 0 -7 20 -5 -4 0 0 -8
  block|0 0 0 0 0 -9 12
  boolean|0 -1 0 0 0 19 -5 -3
  both|-1 0 0 -6 -25 1 10 -13 -1 -7 -6
  break|0 0 0 0 -3 -6 13 -3
  build|-2 -4 -6 0 15 -15 -13 -5 -1 -4 -2
  by the|0 0 -5 0 12 -13
  by|0 0 7 0 0 15 -8
  call|13 0 2 0 -2 -17 2 -16
  cannot access|-10 -7 -2 19 -19 -10 -14 -13 -10 -9 -13
  cannot assign|-6 -5 -12 -2 -18 -5 -12 -6 -6 -8 17
  cannot be applied|7
  cannot be converted|0 0 0 0 0 0 0 4
  cannot be generic|-1 0 0 0 0 20
  cannot be|10 0 0 0 -8 7
  cannot find symbol|0 0 0 0 0 0 0 0 16
  cannot find|0 0 0 0 0 0 0 0 15
  cannot have|11 -14 -16 -7 -21 -3 6 -9 -14 -23 -12
  cannot implement m|0 0 0 0 0 0 0 0 0 12 -6
  cannot implement|-4 -5 -3 0 -7 0 -8 -2 -5 -7 12
  cannot infer type|0 0 0 0 0 -2 0 9
  cannot infer|0 0 0 0 0 8
  cannot override …|0 0 -4 0 0 0 0 0 0 6 -9
  cannot override|0 0 -4 0 0 0 0 0 0 11 -7
  cannot read|0 -4 -3 0 -14 15 -7 0 0 -1
  capture # #|0 0 0 0 -1 0 0 7
  capture #|0 0 0 0 -1 0 0 7
  capture|0 0 0 0 -1 0 0 7
  case label|-4 -5 -9 -2 -11 12 -2 -17 -6 -7 -2
  case|-3 -1 -5 0 -18 2 11 -15 -3 -7 -2
  cast $|0 0 -18 0 0 0 0 25
  cast to|0 0 18 0 0 0 0 -8
  cast|0 0 0 0 0 0 0 12
  caught|0 0 -8 0 0 18 -3
  character : …|0 0 0 0 0 0 10
  character :|0 0 0 0 0 0 11
  character literal $|0 0 0 0 0 0 16
  character|0 0 0 0 -24 0 23
  clashes with|-9 -8 -11 -5 -15 2 -13 -8 -7 -4 4
  clashes|-9 -8 -11 -5 -15 2 -13 -8 -7 -4 4
  class $|6 -7 4 -2 -23 -15 -21 -17 -11 7 -8
  class : …|-6 -13 -8 -2 -14 -1 -4 -6 6 0 -5
  class :|-6 -13 -8 -2 -14 -1 -4 -6 6 0 -5
  class type|0 -3 -5 0 -14 20 0 0 -10 -14
  class … $|0 0 0 0 0 11 -6
  class … cannot|8
  class … has|0 0 2
  class … in|0 0 8 0 0 -12 0 0 0 12
  classes $|-22 -6 -7 -5 -16 7 -22 -9 -8 5 -9
  classes|1 -16 -23 -8 -12 -6 -2 -19 -15 11 -15
  clause $|0 0 3 0 0 11 -3 -3
  clause|0 0 4 0 -3 12 -12 -3
  code|-2 0 0 0 -7 14 -17 -5
  combination|-1 -4 -2 0 0 15 -2 -1 -4 0 -1
  compilation|-2 -1 1 -5 14 -11 -10 -8 0 -2
  compound|4 -2 1 -2 -6 -19 10 -4 -3 -4 -4
  configuration file|-10 -13 -14 -12 14 -8 -19 -12 -12 -5 -5
  configuration|-14 -17 -15 -12 8 5 -20 -11 -9 -10 -4
  constant|0 0 0 0 -10 -2 -2 13 -10 -10 -1
  constructor invocation $|0 0 0 0 0 16
  constructor invocation|0 0 -4 0 -7 14 -12
  constructor of|-11 -10 -14 0 -7 6 -18 -5 0 -17 8
  constructor reference $|0 0 0 0 0 0 0 5
  constructor reference|0 0 0 0 0 0 0 5
  constructor|0 0 -1 0 -17 21 -3 0 -1 0 -1
  contains|-10 -11 0 -6 -16 6 -16 -18 10 -10 -7
  context $|0 0 0 0 -1 14 0 -4
  context|-1 0 -3 0 -7 19 0 -7
  conversion $|0 0 -6 0 0 0 0 10
  conversion|0 0 -5 0 0 0 0 10
  converted to|0 0 0 0 0 0 0 4
  converted|0 0 0 0 0 0 0 4
  could|-5 -9 -5 10 -25 11 -12 -14 -10 -12 -9
  creation|0 0 4 0 -7 2 1 -6
  cyclic inheritance involving|0 0 0 0 0 7
  cyclic inheritance|0 0 0 0 0 7
  cyclic|0 0 0 0 -1 12
  declaration $|0 0 2 0 -5 -2 4 -4
  declaration not allowed|0 0 -2 0 0 -18 12
  declaration not|0 0 -2 0 0 -18 12
  declaration|-10 0 0 0 -6 6 13 -18 0 -4
  declared|0 0 5 0 -12 14 -4 0 0 0 -9
  declare|-13 -5 -13 0 -18 2 15 -25 -8 -16 -7
  default label|0 0 0 0 0 15 -11 -8
  defined in class|0 0 0 0 0 26
  defined in method|0 0 0 0 0 7
  defined in|0 0 0 0 0 5 0 0 0 0 4
  defined|0 0 0 0 0 5 0 0 0 0 4
  definition of …|0 0 2
  definition of|0 0 2
  different|-6 -3 -9 -6 -17 -10 8 -10 0 12 -2
  digit $|0 0 0 0 0 0 24
  dimension|0 0 -4 0 0 -10 15
  directory|-18 0 -8 3 -4 0 -22 -17 -18 -11 -9
  does not exist|0 0 0 18
  does not have|0 0 0 0 0 28
  does not override|0 0 0 0 0 0 0 0 0 13
  does not|0 0 0 9 -3 0 0 0 0 7
  does|0 0 0 9 -3 0 0 0 0 7
  done $|-3 -4 -7 0 14 -10 -12 -5 0 -5
  done|-3 -4 -7 0 14 -10 -12 -5 0 -5
  downloading|-5 -9 -9 0 16 -15 -15 -11 -7 -11 -7
  duplicate|0 -10 0 0 0 6 0 4 -1
  each not applicable|0 0 0 0 0 0 0 3
  each not|0 0 0 0 0 0 0 3
  each|0 0 0 0 7 -3 0 0 0 -1
  either|0 -4 -10 0 -4 17 -10 0 -8 -17 -10
  element …|0 0 -14 8 -13 15 -6 -20
  elements|12 0 -3 0 0 6 -5
  element|1 -6 -11 1 -16 2 -11 14 -3 -10 -7
  enclosing class type|0 -6 -6 0 -5 14 0 0 -7
  enclosing|-14 -19 -12 -3 -22 0 -19 -19 21 -17 -6
  encoding|-17 14 5 -11 -25 -14 12 -19 -16 -19 -16
  enum constant|-8 -8 4 -1 -10 -26 2 6 -3 -12
  enum|0 -5 0 -2 -25 -6 -1 -2 -4 3 -7
  error|-16 -16 -19 -3 -32 15 11 -21 -25 -21 -13
  escape|0 0 3 0 0 -8 9 0 -1
  exception|-6 0 13 -5 -12 0 -20 -12 -5 -6 -6
  exist $|0 0 0 16
  exist|0 0 0 18
  expected $|0 0 0 0 0 2 17 -15
  expected|-3 -6 -2 0 -13 6 6 6 -1 -7 -1
  exported|0 0 16 0 -11 -8 0 0 0 -3 -4
  expression $|0 0 0 0 -4 -24 15
  expression type $|0 0 0 0 0 0 0 3
  expression type …|0 0 0 0 0 0 0 19
  expression type|0 0 0 0 0 -5 0 12
  expression|0 0 0 0 -13 2 7 5
  extend|-17 -11 -14 -4 -35 0 -29 -9 -9 20 -10
  field|5 -1 -1 -4 0 8 -27 -14 -7 -23 -18
  file : …|-4 0 -3 -6 -3 4 -12 -1 -12 -4
  file :|-4 0 -3 -6 -3 4 -12 -1 -12 -4
  file for …|-14 -6 -3 15 -14 -7 -8 -13 -12 -14 -14
  file for|-2 0 12 13 -18 -9 0 -10
  file|0 -3 -1 11 0 5
  final|-12 -7 -11 -8 -17 7 -22 -12 -10 8 9
  find symbol $|0 0 0 0 0 0 0 0 16
  find symbol|0 0 0 0 0 0 0 0 16
  find|0 0 0 0 0 0 0 0 14
  for a|0 0 18 0 0 -7
  for each not|0 0 0 0 0 0 0 3
  for each|0 0 0 0 0 0 0 3
  for … $|-13 -3 -19 12 -11 -8 -4 6 -3
  for … option|-12 6 5 -18 0 -15 0 -8 -5 -4 -5
  for …|2 0 -7 6 -18 -3 -17 0 -9 -4
  for|0 -11 1 0 -5 -2 -14 10
  found $|-16 -18 -2 5 5 -10 -21 0 -13 -8 -10
  found : …|0 -14 -16 6 -2 10
  found :|0 0 -11 10 0 6
  found raw type|0 0 5
  found raw|0 0 5
  found|1 0 0 10 0 -13 -3
  from a|0 -17 -12 -9 -30 -2 -13 12 -12 -5 -7
  from|3 0 0 0 -3 -9 -12 0 0 9 -5
  functional|0 0 0 0 0 0 0 25
  future|0 0 25
  generic array creation|0 0 3 0 -5 11 -11 -6
  generic array|0 0 3 0 -5 11 -11 -6
  generic|-2 0 -2 0 -11 21 -12 -11
  given types $|0 0 4 0 0 0 0 -2
  given types ;|7
  go|0 0 0 0 12 -9 -6 -2
  g|5 0 0 4
  has a|-1 0 1 0 8 1 -7 -2 0 0 -2
  has no definition|0 0 2
  has no|0 0 8 0 0 3
  has private access|0 0 -2 0 0 0 0 0 0 0 7
  has private|0 0 -2 0 0 0 0 0 0 0 7
  have been|0 0 0 0 0 5
  have|0 0 0 0 -15 15 0 0 0 -2
  html|-17 -24 -18 -12 -23 -20 25 -20 -12 -18 -13
  i has private|0 0 0 0 0 0 0 0 0 0 7
  i has|0 0 0 0 0 0 0 0 0 0 7
  i is|3 0 0 0 0 1
  identifier|-4 -14 2 0 -15 -23 10 -4 -1 -6 -5
  illegal character :|0 0 0 0 0 0 11
  illegal character|0 0 0 0 0 0 11
  illegal reference to|3 -10 -2 -6 -8 -1 -10 -8 -18 -8 -7
  illegal reference|3 -10 -2 -6 -8 -1 -10 -8 -18 -8 -7
  illegal|0 -1 -10 0 -20 8 0 -9 6 -6 -1
  implement m (|0 0 0 0 0 0 0 0 0 12 -6
  implement m|0 0 0 0 0 0 0 0 0 12 -6
  implement …|-6 0 -9 -7 0 16 -2 -3 0 -12 8
  implements|17 0 3 0 -9 -16 -13 -4 0 -10 -11
  implement|-5 -1 -6 -11 -1 5 -5 -8 0 -6 9
  import|8 -16 -10 -9 -17 10 -7 -9 -1 -16
  in #|0 0 -2 0 17 -6 -9
  in an annotation|0 0 0 0 0 14 0 -3
  in annotation|0 -2 0 0 0 31 0 -12
  in interface|7 0 0 0 -1 14 -11
  in method …|0 0 0 0 0 18
  in method|0 0 0 0 0 2
  in module|0 0 16 10 0 -20 0 0 0 5
  in the|0 0 1 0 -15 5 0 0 0 -1
  in … $|0 0 0 0 0 -6 0 0 0 0 11
  in … cannot|1 -5 -7 -4 -13 0 -18 -10 -7 17 -15
  in … clashes|-15 -12 -7 -11 -15 -7 -14 -14 -12 0 7
  in … implements|-9 0 9 0 -3 0 0 0 0 -7 -12
  in … is|0 0 6
  in … …|0 -8 -11 -1 -9 2 -19 -11 -5 8 -8
  in …|0 0 0 0 0 0 0 0 0 1 7
  incompatible ; $|0 0 0 0 -1 0 0 8
  incompatible ;|0 0 0 0 -1 0 0 8
  incompatible types :|0 0 0 0 0 0 0 7
  incompatible types|0 0 0 0 0 0 0 7
  incompatible|0 0 0 0 0 -4 0 10 0 9
  infer type arguments|0 0 0 0 0 0 0 6
  infer type|0 0 0 0 0 -2 0 9
  infer|0 0 0 0 0 8
  inheritance involving …|0 0 0 0 0 6
  inheritance involving|0 0 0 0 0 7
  inheritance|0 0 0 0 0 7
  initializer for|-18 0 -3 -16 0 -18 -4 19 -19 0 -3
  initializer of|0 0 5 0 0 4 0 -3 -2
  initializers|-1 -1 -7 0 -13 0 4 -9 -5 -6
  initializer|2 -8 -6 -5 -25 -1 -26 0 16 -18 -8
  inner class|1 -2 -1 0 -11 3 -9 -4 -6 -6 -2
  inner|-1 0 0 0 -10 7 -16 -5 -6 -19 -1
  instance|-13 -5 0 0 -12 6 -13 -11 12
  instantiated $|15 0 -2 0 0 -6 -13 0 -2 -8 -4
  interface $|-7 -8 0 -14 -13 0 -20 0 -11 -10 10
  interfaces $|6 -7 0 -5 -25 -11 5 -11 -7 1 -8
  interfaces|4 -8 -5 -4 2 -17 1 -10 -7 0 -7
  internal|0 0 -4 0 -14 22 -20 -5 0 -1
  into|-7 -7 0 0 18 -15 -18 -11 -4 -10 -6
  int|0 0 -4 0 0 -1 0 8
  invalid constructor reference|0 0 0 0 0 0 0 5
  invalid constructor|0 0 0 0 0 0 0 5
  invalid method reference|0 0 0 0 0 0 0 9
  invalid permits clause|0 -2 0 0 -2 12 -4 -2
  invalid permits|0 -2 0 0 -2 12 -4 -2
  invalid …|-9 -21 -10 -7 -9 6 -20 6 -15 -16 -9
  invalid|0 13 1 0 -10 -6 0 8
  invocation $|0 0 1 0 -4 13 -1
  invocation : method|0 0 4 0 0 0 0 -2
  invocation :|0 0 4 0 0 0 0 -2
  invocation|0 0 0 0 0 9 0 -6
  involving … $|0 0 0 0 0 7
  involving …|0 0 0 0 0 7
  involving|0 0 0 0 0 9
  is already defined|0 0 0 0 0 9
  is already|0 0 0 0 0 9
  is ambiguous $|12
  is ambiguous|12
  is an|-4 -5 -9 0 -10 17 4 0 -7 -23 -7
  is applied to|0 0 4 0 0 0 0 -2
  is applied|0 0 4 0 0 0 0 -2
  is a|0 0 4 0 -7 3 -5
  is missing|8 -1 0 -6 0 -6 -9 -22 -9 0 -10
  is not abstract|0 0 0 0 0 0 0 0 0 5
  is not allowed|0 0 -6 0 0 -2 9 0 0 1 -2
  is not an|4 0 -11 -4 0 -17 -7 16 -14 -9 -16
  is not a|0 -2 0 0 0 20
  is not public|-5 -5 -3 -3 -5 -6 -4 -4 -1 -12 14
  is not visible|0 0 0 0 0 0 0 0 0 0 13
  is not|0 0 0 0 0 0 0 0 0 0 5
  is potentially ambiguous|0 0 6
  is potentially|0 0 6
  its|0 0 0 0 10 -10
  it|-11 -1 0 0 -4 2 -14 -1 -7 -1 -21
  i|0 0 -3 0 0 0 0 0 0 4
  label $|0 0 0 0 -2 13 -2 -4 1
  label :|-4 -18 -3 -1 -2 -13 -5 -6 13 -2 -4
  label|0 -17 -11 0 -16 12 -8 -1 9 0 -1
  lambda expression|0 0 4 0 -5 -9 -11 10
  literal|-7 -7 -11 0 -21 17 -2 0 -13 -6 -7
  local|-13 0 0 0 0 4 17 0 0 -22
  long|0 0 0 0 -3 18 -16 -10 0 4
  m ( )|10 0 0 0 -2 -3 -1 -1 0 8 -18
  m ( …|0 0 0 0 0 2 0 0 0 2
  m is ambiguous|7
  many|0 0 0 0 -6 19 -12
  match|-18 -9 -7 -10 -5 11 -25 -10 -18 13 -9
  may not|-3 -10 -6 -11 -26 23 -8 -17 -16 -20 3
  member of|0 0 0 0 0 -4 0 0 0 9
  member …|11 -12 1 0 -1 -3 -20 -10 -6 0 -6
  member|1 0 10 0 0 -1 0 0 0 2
  method $|0 0 12 0 -6 -4 5 -1
  method invocation :|0 0 4 0 0 0 0 -2
  method invocation|0 0 4 0 0 0 0 -2
  method in|-3 -15 -11 -7 -16 23 -15 -12 -2 -9 -6
  method reference $|0 0 0 0 0 0 0 9
  method reference|0 0 0 0 0 0 0 14
  methods|-22 0 -9 0 -19 4 -12 -8 0 12
  might|0 0 0 0 0 7
  missing $|-6 0 -13 0 -17 -20 19 3 0 -5
  missing|6 0 -5 -4 -5 -1 3 -10 -7 -8 -7
  modifiers|-3 0 0 0 -5 -24 30
  modifier|0 0 0 0 0 5 5
  module name|0 -13 -3 3 -17 8 -6 -10 -5 -12
  module not found|0 0 -2 5 -2 3
  module not|0 0 -2 5 -2 3
  module …|0 0 0 0 -17 7 -12
  modules $|0 0 0 0 0 16 -10
  module|0 -7 0 0 -7 23 -5 -2
  more|-14 -10 0 -3 -21 15 -17 2 0 -9
  multiple|-5 -3 -2 -9 -28 28 -14 -12 -3 -14 -7
  multi|-6 -8 -15 0 -19 25 -21 -3 0 -2 -10
  must be an|0 0 -1 0 0 4 -20 5 0 -4
  must be|-9 -19 -8 -6 -24 1 4 0 -6 3 -7
  must have|0 0 2 0 -2 16 -16 -3 0 -17
  must|-9 -17 -4 -1 -29 2 10 -4 -7 0 -6
  name ( )|0 0 0 0 0 0 0 0 0 11 -9
  name (|0 0 0 0 0 0 0 0 0 11 -9
  name :|-8 -16 -6 -12 -1 13 -17 -4 -6 -4
  name …|0 0 2 -8 0 12 -7
  named|0 0 -15 0 -4 16 -18 -28 0 2 -1
  name|-5 -10 1 -1 -3 6 5 -14 0 -3 -18
  neither|-7 -5 -2 -2 -17 5 -9 4 -7 -8 -9
  never|-8 -6 17 -5 7 -24 -19 -8 -7 -8 -9
  no definition of|0 0 2
  no definition|0 0 2
  non static variable|14 0 0 0 0 -12
  non|0 0 0 0 -15 2 -3 -5 0 -12
  nor|-7 -2 -1 0 -17 4 -10 6 -4 -13 -10
  not abstract and|0 0 0 0 0 0 0 0 0 5
  not abstract|0 0 0 0 0 0 0 0 0 5
  not allowed $|-1 0 0 0 -6 -13 17 -1 -1 -12
  not allowed with|0 -13 -3 0 0 15 -6
  not allowed|0 0 -3 0 -10 9 14 0 0 -3
  not an|3 -13 -12 -4 -5 -24 -12 15 8 -13 -15
  not applicable|0 0 0 0 0 18
  not a|0 9 2 -13 0 0 0 -1
  not exist $|0 0 0 16
  not exist|0 0 0 18
  not expected|-7 -11 -10 -9 -12 15 -11 0 -12 -14 -13
  not found :|0 0 -11 10 0 6
  not found|-2 0 -13 20 -3 -6 0 -1
  not have|0 0 0 0 0 14 -6
  not override abstract|0 0 0 0 0 0 0 0 0 5
  not override|0 0 0 0 0 0 0 0 0 13
  not public in|0 0 0 0 0 0 -3 -3 0 0 8
  not public|-5 -5 -3 -3 -5 -6 -4 -4 -1 -12 14
  not supported|-15 1 -15 -18 -20 16 -16 -19 -23 -19 -19
  not visible $|0 0 0 0 0 0 0 0 0 0 13
  not visible|0 0 0 0 0 0 0 0 0 0 13
  no|0 12 0 0 -16 -10 1 -3
  number|10 -10 -15 -8 -6 -1 1 1 -18 -16 -14
  of an|0 0 3 0 -7 -14 11 5
  of statement $|0 0 0 0 0 -7 10
  of statement|0 0 0 0 0 -7 10
  of the|0 0 -2 0 2 -33 9 -9 0 13 3
  of type …|-2 -5 0 0 0 -3 -12 4 10 -1
  of type|4 0 -4 0 0 -14 0 9
  only allowed in|0 0 0 0 0 11
  only allowed|0 0 0 0 0 13
  only|4 6 -9 0 -20 10 -16 -9 0 -20
  option …|-5 23 -3 -8 -12 -19 -9 0 -5 -1 -4
  option|-16 19 -11 4 -15 0 -20 -11 -3 -11 -2
  or|-5 8 -19 6 -1 0 -11 -6 -2 -1 1
  other $|-2 -6 -6 -9 -10 4 -5 -7 -7 2 8
  outside of|-2 -5 -6 0 -14 1 6 -10 -3 -7 -4
  override abstract method|0 0 0 0 0 0 0 0 0 5
  override abstract|0 0 0 0 0 0 0 0 0 5
  override … (|0 0 -4 0 0 0 0 0 0 6 -9
  override …|0 0 -4 0 0 0 0 0 0 6 -9
  overrides|-8 -8 -3 -4 -14 -25 -10 -6 -8 20 -3
  override|0 0 -2 0 0 -14 0 0 0 21 -1
  package … does|0 0 0 8
  package … is|0 0 0 0 0 0 0 0 0 0 21
  package …|0 0 0 0 0 0 0 0 0 0 9
  package|0 0 0 1 0 0 0 0 0 0 5
  parameterized|8 0 3 0 0 -7 0 -14
  parameters $|7 0 4 -7 -11 1 -7 -19 -1
  parameters|5 -4 8 -6 -15 0 -3 -5
  parameter|0 0 0 0 -11 -13 14 -6 0 0 9
  passed|0 0 -1 0 20 -15 -6
  patch|0 -13 -8 -4 0 18 0 -2
  path|-3 -6 1 13 -10 2 -15 -8 -5 -3 -1
  pattern type|0 0 -5 0 -5 9 -2
  patterns|-12 -4 -4 0 -20 26 -20 -9 0 -2
  pattern|-12 -3 -14 0 -18 6 -18 13 -11 -7 -1
  permits clause $|0 -2 0 0 -2 12 -4 -2
  permits clause|0 -2 0 0 -2 12 -4 -2
  permits|0 -2 0 0 -2 12 -4 -2
  platform|-5 -5 -4 -2 -15 17 -13 -3 -8 -20 -8
  possible|0 0 9 0 -9 11 -19
  potentially ambiguous with|0 0 6
  potentially ambiguous|0 0 6
  potentially|0 0 6
  preview|0 -13 -5 -22 -15 33 -12 -12 0 -9 -1
  private access in|0 0 -2 0 0 0 0 0 0 0 7
  private access|0 0 -2 0 0 0 0 0 0 0 7
  processor|-1 -13 7 0 -19 12 -12 -7
  profile …|-5 -20 -3 18 -11 -26 -12 -11 -5 -11 -15
  profile|-20 5 -13 15 -30 -4 -25 -23 -20 -21 -19
  projects|-13 -14 -15 -6 22 -21 -21 -16 -13 -18 -13
  public in|0 0 0 0 0 0 -3 -3 0 0 8
  public|-2 -7 0 0 2 -17 0 -4 -2 0 7
  qualifier|24 -15 -15 -15 -17 -23 -21 -19 -16 -14 -9
  raw type :|0 0 5
  raw type|0 0 5
  raw|0 0 5
  read : …|0 0 0 0 0 18
  read :|0 0 0 0 0 18
  reading|-6 -4 -9 0 1 16 -16 0 0 -8 -7
  read|0 -1 -4 0 -13 19 -5
  receiver|0 0 -11 0 -21 2 28 0 0 -14
  record component|0 0 0 0 0 11 -5
  records|0 0 0 0 0 17 -15
  record|0 -7 0 0 -8 20 -6 -19
  redundant cast to|0 0 5
  redundant cast|0 0 5
  redundant|0 0 9
  reference $|-6 -1 0 0 -7 -28 2 12 13
  reference to m|7
  reference to …|7
  reference to|15
  reference|6 0 0 0 -17 -13 -2 0 19
  related method|0 0 19 0 0 -8
  release $|0 9 2
  release|0 19 8 0 -22 -7 -10 -1
  repeatable annotation|0 0 0 0 -4 21 0 -6
  repeatable|0 0 0 0 0 27 -1 -9
  repeated|-7 -7 -12 0 -18 16 0 -10 -4 -8 -9
  required $|-14 -8 -1 -6 -14 -24 -3 12 6 0 -5
  required|1 -12 -6 -13 -31 2 -11 0 2 -16 -18
  requires|-18 16 -2 -17 -31 -1 -28 -24 -19 -24 -20
  return|-17 -6 -22 -3 -2 -6 -1 2 -8 2 -14
  run|-5 -5 -2 0 19 -16 -17 -6 0 -9
  same|0 0 -7 0 -11 14 -5 0 0 1 -3
  sealed class|0 -1 -9 -1 -9 -3 -15 -5 -6 12 -2
  sealed|0 0 -9 0 -10 -4 -3 -2 0 19 -2
  semicolon|-18 -22 -1 -10 -32 12 4 -20 -17 -21 -17
  serializable class …|0 0 2
  serializable class|0 0 4
  serializable|0 0 11
  service|-12 -15 -2 -3 -15 4 -22 -20 -8 3
  should be|0 0 -4 0 -10 21 -4
  should not be|0 0 10
  should|0 0 6 0 0 15
  signature $|0 0 -3 0 -7 -6 8 0 0 6
  signature|-12 -5 -6 -7 -26 -17 -1 -8 -2 21 -1
  source path|0 -1 -14 13 -23 11 -12 0 -7 -6
  source release …|-2 -26 0 0 -13 21 -12 -10 -3 -5 -1
  specified $|-12 19 -10 -5 -18 -20 -15 -11 -13 -11 -13
  specified|-3 20 -15 -17 -21 3 -21 -12 -3 -12 -3
  src …|0 0 0 0 19 -6 -4
  src|0 0 0 0 19 -6 -4
  start of statement|0 0 0 0 0 -7 10
  starting|-3 -5 -10 0 20 -16 -13 -2 0 -4
  statement $|-10 -11 8 -5 -18 7 -9 -16 -12 -7 -8
  statement|-8 -3 5 -1 -26 1 4 -14 -7 -5 -4
  static class|21 -17 -18 -9 -21 -22 -14 -10 -10 -25 -12
  static variable|14 0 0 0 0 -12
  static|22 0 -4 0 -22 -9 -25 -11 -4 0 -1
  string|0 0 0 0 -12 6 4 -2
  superclass|-6 -14 0 -15 -8 10 -15 -10 -9 -10 -14
  super|13 -1 -6 0 -8 5 -21 0 0 -1
  supported|0 13 6 0 -15 0 -17 -8 0 -16 -10
  switch expression|0 -1 -4 0 -13 4 13 -10 0 -2
  switch|0 0 -9 0 -20 1 19
  symbol $|0 0 0 0 0 0 0 0 16
  symbol|0 0 0 0 0 0 0 0 16
  system|-4 -17 6 -3 -18 13 -7 -5
  target|0 3 3 0 0 0 -11 -2
  test|2 -3 -3 0 18 -12 -7 -1
  text|0 0 -7 0 -12 -3 19 -5 0 -13
  the element …|16 0 0 0 0 -11
  the same|0 0 -7 0 -9 10 -5 0 0 2
  the service|-5 -12 -16 -5 -2 -8 -17 -5 -7 8 4
  the switch|-12 -6 -14 -9 -11 6 5 0 -5 -12 -7
  these|-2 0 9 0 -1
  the|0 0 0 0 18 -4 0 -8 0 0 -1
  this|0 -13 0 0 9 3 -5 -1
  to expression type|0 0 0 0 0 0 0 3
  to expression|0 0 0 0 0 0 0 3
  to m is|7
  to the|-8 -2 0 0 14 -20 -11 0 0 -7 -2
  to variable|0 0 11
  to … is|7
  too many|0 0 0 0 -6 19 -12
  too|-11 -11 -17 0 -25 29 -3 0 0 0 -3
  type $|0 0 0 0 -6 0 0 7 0 2
  type ,|-19 -2 -9 -13 -9 3 -20 12 -5 8 -11
  type : …|0 0 3
  type :|0 0 3
  type arguments $|12 0 -10 -1 -8 -8 -11 -9 -3 -4 -5
  type arguments for|0 0 0 0 0 0 0 6
  type arguments|17 0 0 0 -4 -12 -3
  type not|0 0 0 0 0 0 -9 12
  type of|-9 -7 2 0 0 7 -4 -16
  type variable|-3 0 -4 0 -7 -1 0 16 0 -2
  type … $|-19 0 9 0 0 1 -1 0 -3
  type … is|0 -8 -10 0 0 -14 -6 0 12
  type …|-4 0 7 0 0 1 -5 -2
  types $|0 0 5 0 -3 -14 0 5
  types : …|0 0 0 0 0 0 0 7
  types :|0 0 0 0 0 0 0 14
  types ; $|7
  types ;|7
  types … and|0 0 0 0 0 0 0 6
  types …|0 0 0 0 0 0 0 9
  type|0 0 0 0 0 0 -1 12
  unchecked cast $|0 0 -18 0 0 0 0 25
  unchecked cast|0 0 -7 0 0 0 0 15
  unchecked conversion $|0 0 -6 0 0 0 0 10
  unchecked conversion|0 0 -6 0 0 0 0 10
  unchecked method invocation|0 0 4 0 0 0 0 -2
  unchecked method|0 0 4 0 0 0 0 -2
  unchecked|0 0 -1 0 0 0 0 12
  unclosed|-2 0 0 0 0 0 10
  unconditional pattern|0 -1 0 0 -5 -12 -11 16 0 0 -2
  unconditional|0 -1 0 0 -5 -12 -11 16 0 0 -2
  undefined label :|-3 0 -3 -1 -4 -7 -4 -5 9 -2 -3
  undefined label|-3 0 -3 -1 -4 -7 -4 -5 9 -2 -3
  undefined|-3 0 -3 -1 -4 -7 -4 -5 9 -2 -3
  underscore|-10 -7 -5 -3 -25 21 -13 -10 -14 -11 -9
  unexpected type $|0 0 -1 0 0 0 -7 8 0 -2
  unexpected type|0 0 0 0 0 0 -6 8
  unexpected|-5 -9 0 -1 -22 -27 14 -2 -4 6 -4
  unnamed package|0 0 0 0 0 13 -6
  unsupported|-5 16 -17 2 -16 -12 -21 -3 -7 -5 -6
  unterminated|-8 -10 -12 -1 -20 -17 21 -11 -8 -16 -8
  use $|-1 -4 -13 0 -16 22 -16 -7 -8 -7 -2
  use of|-10 -20 -2 -7 -25 -24 22 -16 -12 -14 -9
  user|-5 -7 -9 0 20 -17 -18 -7 -3 -8 -2
  use|-9 -1 -2 0 -17 3 5 -14 -3 -8 -6
  using|0 0 17 0 0 -4
  value $|-15 -3 -5 0 -13 25 -11 -18 0 0 -1
  value element|-2 -7 -5 0 0 16 0 -9 -1 -2 -9
  value for …|-12 6 5 -18 0 -15 0 -8 -5 -4 -5
  value for|10 2 -3 -10 -6 -5 0 -20 -3 0 -3
  value must be|0 0 -1 0 0 -11 -14 15 0 -1
  value must|0 0 -1 0 0 -11 -14 15 0 -1
  values|0 -6 -21 -8 0 1 3 -22 -8 -22 -7
  value|0 -3 1 0 -1 -9 -22 2 0 0 4
  varargs method|-9 0 18
  variable … $|-7 -8 0 -1 -22 1 -16 -2 -8 -9 9
  variable … might|0 0 0 0 -1 10
  variable …|0 0 0 0 -14 13 -1 -4 0 0 6
  variable|0 0 0 0 0 6 0 5
  version …|0 13 0 0 -10 -18
  version|-2 10 0 0 7 -16 -14 0 0 -8
  visible $|0 0 0 0 0 0 0 0 0 0 13
  visible|0 0 0 0 0 0 0 0 0 0 13
  warnings|-6 10 2 -2 -18 -18 -13 -9 -8 -9 -7
  when|0 0 -3 0 9 -3 -9 0 0 -14
  while|0 0 -4 0 -11 12 13
  will not|-1 0 13 0 -4 -1
  with m (|-1 0 -3 0 -3 -5 0 0 0 10 -14
  with m|-1 0 -3 0 -3 -5 0 0 0 10 -14
  with the|0 0 -7 0 2 -2 -1 0 0 4
  with type|5 -17 -7 -1 -3 4 -11 -8 -5 -13 -3
  without|-2 0 0 -2 -15 5 12 -8 0 -2 -4
  with|0 0 0 0 0 0 1
  x has|0 0 2 0 -4 0 0 0 0 0 13
  x|0 0 0 0 0 -1 0 6
  … ( )|0 0 0 0 0 0 0 0 0 -2 7
  … ( …|5 -1 0 0 -1 -12 0 4
  … (|1 -1 0 0 0 -13 0 0 0 0 1
  … ) $|11 -1 -5 0 0 7 -1 -6
  … )|4 0 0 0 0 2
  … ,|0 0 3 0 -14 14 -5 0 0 0 -5
  … : …|0 0 8 0 0 5 0 0 -4
  … :|-7 -11 0 5 0 5 0 -12 -7
  … annotation|-11 -8 -10 -5 -11 1 -22 -24 -8 19 -10
  … are incompatible|0 0 0 0 0 0 0 7
  … attribute|0 0 17 0 -1
  … cannot be|7 0 0 0 0 1
  … cannot implement|-4 -5 -3 0 -7 0 -8 -2 -5 -7 12
  … cannot override|0 0 0 0 0 0 0 0 0 20 -2
  … clashes with|-9 -8 -11 -5 -15 2 -13 -8 -7 -4 4
  … clashes|-9 -8 -11 -5 -15 2 -13 -8 -7 -4 4
  … does not|3 0 0 6
  … does|3 0 0 6
  … found|15 -20 -6 -9 -15 -7 -15 -1 -11 -9 -9
  … has no|0 0 0 0 0 8
  … implements|-9 0 9 0 -3 0 0 0 0 -7 -12
  … in …|5 -3 -4 0 -14 0 10 -5 -1 -4 -7
  … is already|0 0 0 0 0 11
  … is ambiguous|7
  … is applied|0 0 4 0 0 0 0 -2
  … is a|0 0 6 0 0 1 -7
  … is not|0 0 0 0 0 0 0 0 0 0 4
  … is potentially|0 0 6
  … might|0 0 0 0 -1 10
  … must be|0 0 8 0 0 -11 14 -15 0 -15
  … not allowed|0 -10 0 0 0 9 7
  … not|0 4 -6 12 -6 2 -7 -10
  … option|-11 5 0 8 0 -20 0 -7 -6 -2 -4
  … should not|0 0 10
  … should|0 0 19
  … … $|0 0 0 0 7 -4 0 4
  … … )|0 0 0 0 0 8
  … … cannot|-8 0 -3 0 0 4 -5 2
  … …|-7 0 0 0 0 0 0 0 0 1
`,
  python: `
api-misuse lint missing-dependency none null-access other syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -12 -18 -73 5 -57 -1 -5 1 -66 -35 -72
  # # #|0 0 0 24 0 -18 0 -13
  # # =|0 0 0 -10 0 24
  # $|-8 -2 0 9 0 5 -8 -1
  # ) $|0 0 0 6 0 17 -10 -29
  # = #|0 0 0 -5 0 13
  # =|0 0 0 -10 0 18
  # ] =|0 0 0 0 0 9
  # a|-3 -7 0 13 -8 -17 -3 -3 0 -2
  # given $|11 0 0 0 0 0 0 -4
  # given|19 0 0 0 0 -5 0 -10
  # has incompatible|0 0 0 0 0 0 0 15
  # required positional|5
  # required|5
  ( ) $|-15 -2 0 4 -4 3 7 -7 -4 -17
  ( ) got|15
  ( ) missing|5
  ( [|0 0 0 0 0 27 0 -16
  ( foo|-4 -16 0 -9 0 29 -14 -11
  ( … ,|-1 -2 0 -2 -16 1 -13 5 -4
  ( …|-9 -10 0 -10 -13 9 10 -9 -1 -5
  ) $|-3 -5 0 7 1 2 -4 -8
  ) :|-6 -1 0 -18 -7 -3 -8 13
  ) = #|0 0 0 -8 0 16
  ) =|0 0 0 -1 0 24 0 -14
  ) got an|11
  ) got multiple|16 0 0 0 0 0 -19 -5
  ) got|15
  ) missing #|5
  ) missing|5
  , but #|11 0 0 0 0 0 0 -4
  , is partially|0 5
  , is|0 5
  , not list|-3 0 0 -13 -4 -9 -2 16
  , not …|-5 -1 0 -6 19 -12 -6 -7 0 -2
  , not|-8 -18 0 -19 18 -30 -11 5
  , or …|0 0 0 0 -5 -3 -4 20
  , or|0 0 0 0 -9 -3 -22 32
  , … )|-1 -2 0 -2 -16 1 -13 5 -4
  ,|-6 0 0 4 7 9 -8 -4 0 -2
  : # $|8 0 0 21 0 -19 -8 -8
  : #|0 0 0 7 0 9 -10 -15
  : [ #|0 0 0 0 0 9
  : [ …|0 0 0 0 0 13
  : [|0 0 0 -1 0 27
  : … $|0 0 0 -25 0 21 -12 -15
  :|0 -1 0 11 0 1 -5
  ; expected|0 0 0 0 0 0 0 4
  ; …|-1 21 0 -22 0 0 -2 -1
  <**>|-17 -5 0 -11 0 -11 26 -24 0 -7
  <*>|-19 -12 0 -23 0 15 11 -31 0 -4
  <...>|-15 0 0 0 0 -8 -22 33
  <:>|-10 -7 0 -27 -10 23 5 -28 -10 -4
  <]>|0 0 0 0 0 0 0 3
  <cls>|-13 27 0 -8 0 -8 -14 -21 0 -5
  <data>|0 0 0 0 0 0 0 0 9
  <float>|0 0 0 0 0 -17 0 32
  <foo> cannot|6 -13 0 -7 0 -14 -22 6 0 12
  <foo> has|-17 0 0 -2 0 0 -11 24
  <foo> incorrectly overrides|0 0 0 0 0 0 0 0 0 6
  <foo> incorrectly|0 0 0 0 0 0 0 0 0 6
  <foo> is not|-3 -2 0 -1 3 -19 -36 4 0 -12 1
  <foo>|0 1 0 -30 0 -37 0 10
  <hello>|0 0 0 0 0 14
  <int> is not|0 0 0 0 0 0 0 9
  <int> is|0 0 0 0 0 0 0 8
  <int>|0 0 0 0 0 -17 -3 11
  <method>|12
  <object>|0 -5 0 0 0 -14 -6 21 0 6
  <otter>|28 0 0 0 0 -17
  <single>|-8 -1 0 -29 0 29 -14 -23 0 -1
  <update>|21
  = # $|0 0 0 -6 0 15
  = #|0 0 0 7
  = [ ]|0 0 0 -3 0 12
  = false $|0 0 0 0 0 5
  = { …|0 0 0 -4 0 21
  = … $|0 0 0 -4 0 9 0 -1
  = …|0 0 0 -3 0 9
  =api-misuse/unknown-member|22
  =api-misuse/wrong-argument|13
  =api-misuse/wrong-arity|2 0 0 0 0 -33 -1 18
  =api-misuse|28 -10 0 0 0 0 1 -8
  =lint|-20 51 0 -15 0 -9 -20 -31
  =missing-dependency|-26 -17 35 -14 -11 -29 -30 -29 -10 -12 -11
  =none|-10 0 0 27 0 1 0 1
  =null-access|-33 -23 -8 -16 47 -29 -28 -42 -15 -25 -10
  =other|-21 -24 0 -15 -2 21 -14 -14 -3 8
  =syntax-error/indentation|-15 -13 -2 -21 -8 -30 25 -22 -8 -16
  =syntax-error|-11 -19 0 -10 0 -43 45 0 0 -1
  =type-mismatch|-9 0 0 0 0 0 0 30
  =undefined-symbol|7 -27 0 -15 0 -4 -16 -29 31 -1
  =unmet-interface|0 -1 0 0 0 0 0 -4 0 33
  =visibility|-30 -29 -14 -46 -18 -30 -37 -38 -15 -24 41
  =|0 0 0 -13 0 42 0 -1
  @cpython|-5 -13 0 -11 0 15 0 3
  [ ] $|0 0 0 16 0 -10 0 -13
  [ ] =|0 0 0 -10 0 16
  [ ]|0 0 0 2 0 0 -19 12
  [ … ]|0 0 0 0 0 6 -10 10
  [ …|0 0 0 0 0 2 -1
  ] $|0 0 0 0 0 4
  ] =|0 0 0 -1 0 18
  ^ # $|-15 -17 0 -1 0 7 -23 -27 0 -16
  ^ # =|0 0 0 0 0 10
  ^ #|0 0 0 5 0 4 0 -7
  ^ $|-27 -25 -5 -33 -13 9 -28 7 -8 -24 -6
  ^ (|-16 -11 -7 -24 17 -10 4 -23 -20 -17 -7
  ^ <foo> incorrectly|0 0 0 0 0 0 0 0 0 6
  ^ <foo> is|-12 -5 -6 -20 0 1 -3 -15 0 -10
  ^ <foo>|-2 -11 0 -15 0 -4 3 2 0 -11
  ^ <int>|0 -3 0 -3 0 -10 0 6 -1
  ^ [ ]|-7 -6 0 16 0 -10 -7 -18 0 -3
  ^ [ …|0 0 0 0 0 17
  ^ argument after|-1 0 0 0 -16 0 -8 23
  ^ argument missing|17 0 0 0 0 0 0 -2
  ^ arguments for|18 -3 0 -19 0 -2 -1 -15 0 -6
  ^ arguments|26 -7 0 -16 0 -7 -16 -16 0 -2
  ^ base classes|0 0 0 0 0 -11 0 11
  ^ build|0 0 0 15 0 -9 -4 -5
  ^ can …|11 -13 -7 -17 -11 -21 -11 -3 -9 -21 -7
  ^ cannot access|13
  ^ cannot instantiate|1 -10 0 -13 0 5 -11 -16 0 8
  ^ can|11 -12 0 -15 -1 -27 -12 -5 0 9
  ^ class …|0 17
  ^ class|-13 -8 0 -27 0 -14 -7 26 0 -25
  ^ could not|0 0 0 -3 0 3 0 2
  ^ could|0 0 0 -3 0 3 0 2
  ^ dictionary key|0 0 0 0 0 0 0 18
  ^ dictionary|0 -19 0 -10 0 8 19 -19
  ^ duplicate|17 -27 0 -14 -4 -13 -3 -6 -2 -11
  ^ expected #|17 0 0 0 0 0 0 -10
  ^ expected no|3 -5 0 0 0 0 -11 5
  ^ expected type|0 15 0 0 0 -12 5 -17
  ^ expected …|-5 -3 0 0 0 -3 -21 9
  ^ expected|0 0 0 0 0 -3 11 -2
  ^ expression|-14 2 0 -24 -1 0 -29 23 0 -9
  ^ false =|0 0 0 0 0 1
  ^ false|0 -3 0 -9 0 17 0 -16
  ^ foo|-7 24 0 -24 -9 5 -27 -33 0 -18
  ^ generic|-15 -18 0 -21 0 -18 -15 26 0 -12
  ^ hello|0 -1 0 20 0 -16 -9 -13
  ^ imports|-12 -11 0 13 -1 -15 -27 5 -5 -12 -7
  ^ import|0 2 7 0 0 0 0 -6
  ^ incompatible|0 -8 0 0 -10 -10 -14 20 0 5
  ^ invalid|-9 -7 0 -14 0 8 13 -5
  ^ item|14 0 0 0 10 -18 0 -29 0 -2 -4
  ^ keyword|-19 0 0 -9 0 -18 6 6
  ^ method|0 0 0 0 0 1 0 -5 0 17
  ^ missing type|8 0 0 0 0 0 -2
  ^ module|27 0 -4 0 0 -5 -16 8
  ^ name …|0 0 0 0 0 0 0 0 14
  ^ name|-5 0 0 -4 0 -18 -13 9 18
  ^ no parameter|9 -2 0 0 0 0 -3 -6
  ^ none =|0 0 0 -1 0 8
  ^ none|0 0 0 -1 0 8
  ^ object of|5 -1 0 -6 4 -10 -4 -2
  ^ object|5 -1 0 -6 4 -10 -4 -2
  ^ only|-5 0 0 -5 0 -5 -6 -10 0 15
  ^ overloaded implementation|0 0 0 0 0 0 0 0 0 5
  ^ overloaded|0 -5 0 0 0 0 0 0 0 10
  ^ overloads|-23 -23 0 -22 0 -12 -17 -18 0 30
  ^ parameter|17 -11 0 -18 0 -19 1 -14
  ^ pass|0 0 0 21 0 -12 -7 -9
  ^ return|-3 1 0 12 0 -52 -19 8
  ^ signature of|0 0 0 0 0 0 0 -5 0 29
  ^ signature|0 0 0 0 0 0 0 -5 0 29
  ^ true|0 -10 0 -9 0 16 0 -21
  ^ type arguments|-21 0 0 -1 0 -10 -16 25 0 -5
  ^ type argument|-15 0 0 0 0 0 0 22
  ^ type of|0 10 0 0 0 -4 0 7
  ^ type variable|-17 -13 0 -8 0 12 -35 6
  ^ type …|0 0 0 0 0 0 0 16
  ^ unexpected keyword|2 0 0 0 0 17 -33
  ^ unexpected|-6 -6 0 -13 0 4 19 -22
  ^ unnecessary|0 4
  ^ unpack|13 0 0 -1 0 0 1 -15 0 -2
  ^ unsupported operand|0 0 0 0 0 -1 0 16
  ^ unsupported|0 0 0 -10 0 1 -4 6
  ^ untyped|-1 9 0 -1 0 -27 0 -4 0 -4
  ^ … $|-21 -18 0 -29 -6 29 -25 -26 0 -18
  ^ … (|4 0 0 0 0 9 0 -2
  ^ … <foo>|-21 0 0 0 0 0 -14 27
  ^ … =|0 0 0 0 0 16
  ^ … cannot|-7 -13 0 -34 0 1 -31 23 0 -10
  ^ … expects|12 0 0 0 0 0 0 -5
  ^ … has|38 0 0 0 0 0 0 -1
  ^ … incorrectly|0 0 0 0 0 0 0 0 0 7
  ^ … must|-26 -18 0 -26 0 -30 -14 33 0 -21
  ^ … not|-13 -6 0 -21 0 18 -12 -5 -1 -5
  ^ … …|-8 0 0 -8 0 -16 -18 19
  a $|-10 -5 0 17 0 -15 0 -25 0 -5
  a declaration of|0 0 0 0 0 10 -1 -2
  a declaration|0 0 0 0 0 10 -1 -2
  a string literal|-10 0 0 0 -1 0 0 30
  a string|-13 -17 0 -17 15 -7 -29 7 0 -1
  a type $|-10 0 0 0 0 0 -21 31
  a type|-4 7 0 0 0 -16 8 1
  abstract class …|0 0 0 0 0 -2 0 0 0 9
  abstract class|0 0 0 0 0 -1 0 0 0 10
  abstract|-7 9 0 -30 0 -3 -7 -28 0 22
  access attribute|13
  accessed $|0 12
  accessed|0 12
  access|8 -20 0 18 0 -28 -14 1 0 -1
  after … $|0 0 0 0 0 0 -11 14
  after …|0 0 0 0 0 22 -31 10
  after|-1 -18 0 -25 -2 3 7 -4 0 -7
  allowed $|-17 18 0 -20 0 -17 0 -6 0 -5
  allowed for|-1 -8 0 -21 0 -13 -20 23
  allowed in an|0 0 0 0 0 -6 20 -18
  allowed in this|0 0 0 0 0 0 0 6
  allowed in type|0 0 0 0 0 0 -5 16
  allowed in|0 -1 0 -17 0 0 6 13
  already specialized $|0 0 0 0 0 0 0 6
  already specialized|0 0 0 0 0 0 0 6
  always|-3 28 0 -13 0 -7 -13 -28 0 -3
  an incompatible manner|0 0 0 0 0 0 0 0 0 6
  an incompatible|0 0 0 0 0 0 0 -1 0 14
  an unexpected keyword|11
  an unexpected|11
  and … $|0 0 0 0 0 0 0 18
  annotation is missing|0 13
  annotation is|0 13
  annotations|-10 -14 0 -8 0 -24 -7 22 0 -21
  annotation|-7 -6 0 -14 0 4 -2 6 0 -16
  an|0 0 0 -6 0 -14 13
  app $|0 0 0 27 0 -6 -1
  appear|-25 -14 -4 -25 -4 -11 16 3 -2 -13
  app|0 0 0 27 0 -28 -14 -24 17
  are|-17 -8 0 15 -1 -20 1 -12 0 2
  argument #|0 0 0 0 -12 0 0 7 0 10
  argument $|14 -18 0 -35 0 20 -4 -17 0 -16
  argument after must|-1 0 0 0 -16 0 -8 23
  argument after|0 0 0 0 -10 0 -16 28
  argument for …|-3 16 0 0 0 -1 -14 -10 0 -8
  argument missing for|17 0 0 0 0 0 0 -2
  argument missing|17 0 0 0 0 0 0 -2
  argument to …|-27 -11 0 0 0 -3 0 33
  argument … $|17 0 0 0 0 -1
  argument … for|17 0 0 -1 0 -12 5 -6
  argument … in|9 0 0 0 0 -6 6 -13
  arguments $|20 -11 0 -2 0 -14
  arguments for class|-3 -3 0 0 0 0 -6 9
  arguments for generic|0 16 0 0 0 0 -1 -13
  arguments for …|16 -10 0 -9 0 -13
  arguments|20 0 0 -12 0 -10 -2
  argument|7 0 0 1
  arg|-15 -23 -4 -17 13 9 7 -27 -8 -14 -4
  array|-2 -6 0 -39 -1 16 -26 2 0 -5
  as a type|-10 0 0 0 0 0 11 2
  as a|-15 -1 0 0 0 9 0 1 0 -15
  as first argument|7 0 0 0 -1 -20 -27 2 -3 -12
  as second|21 11 -4 0 -1 -10 -21 -31 0 -12
  assign to attribute|17
  assignable to declared|0 0 0 0 0 0 0 5
  assignable to return|0 0 0 0 0 0 0 12
  assignable to|0 0 0 0 0 0 0 13
  assigned to|0 0 0 0 0 0 0 16
  assign|15 0 0 -1 0 5 0 -27
  as|-1 -10 0 -17 -4 4 -8 -4 0 10
  attribute <bar>|19
  attribute … $|20 -12 0 0 0 -21 0 -6 0 1
  attribute … for|6
  attribute …|19 0 0 0 0 2 0 -1 0 -9
  attribute|28 -9 0 -11 1 0 -8 -9
  base classes for|0 0 0 0 0 0 0 0 0 9
  base classes|0 -3 0 -3 -1 -18 0 20 0 0 -1
  base|-10 3 0 -21 0 6 -33 21 0 -11
  be a tuple|0 0 0 -12 -4 -11 0 18 0 0 -7
  be a type|0 0 0 0 0 0 0 23
  be assigned to|0 0 0 0 0 0 0 16
  be called|-13 -6 0 -3 2 7 -11 -12 0 9
  be resolved $|-1 -3 10 0 0 -1 0 -4
  be resolved|-1 -3 12 0 0 0 0 -7
  be used|-6 -22 0 -27 0 -10 25 -3 0 -6
  before definition $|0 0 0 0 0 0 0 0 15
  before definition|0 0 0 0 0 0 0 0 15
  block|-9 -6 0 -37 0 7 21 -24 0 -1
  bound|2 -12 0 -12 -14 -24 13 5 0 -10 -6
  build|-2 -2 0 30 0 -22 -16 -20
  but # given|11 0 0 0 0 0 0 -4
  but received|0 0 0 0 0 0 0 33
  but|0 0 0 0 0 0 -4 10
  by a declaration|0 0 0 0 0 10 -1 -2
  by a|0 0 0 0 0 10 -1 -2
  call ;|0 4
  callable $|3 -6 0 -12 0 -1 -8 2 0 -4
  callable|2 -7 0 -12 0 -2 -11 4
  called|-13 -7 0 -11 2 11 -12 -15 0 8
  calls|12 -23 0 24 0 -27 -32 -17 0 -19
  call|7 10 0 -23 0 -7 -11 -12 0 10
  can be|-6 0 -11 -2 -10 19 -26 -3 -7 -6 -16
  can …|11 -13 -7 -17 -11 -21 -11 -3 -9 -21 -7
  can't|14 -4 0 -19 -7 -22 -2 -6 -2 -1
  cannot access attribute|13
  cannot access|13
  cannot be assigned|0 0 0 0 0 0 -1 22
  cannot have|-19 -10 0 -18 -4 -23 6 13 -1 -12
  cannot instantiate abstract|0 0 0 0 0 0 0 0 0 7
  cannot instantiate|1 -10 0 -13 0 5 -11 -16 0 8
  cannot use|0 -1 0 -15 0 4 -17 16 0 -15
  can|1 -7 0 -22 0 1 -33 4 0 -1
  cast|-3 9 0 -12 0 -21 -12 15
  character|-1 -1 0 0 0 -18 16 -7
  checks|0 -3 0 14 0 0 -19 -19 0 -5
  class name|9 -7 0 0 0 -15 12 -15
  class … define|0 0 0 0 0 0 0 -3 0 8
  class … in|0 0 0 0 0 0 0 0 0 5
  class … with|-2 0 0 0 0 -4 0 0 0 21
  class …|0 0 0 0 5 0 0 -1 0 16
  classes for class|0 0 0 0 0 0 0 -7 0 10
  classes for|0 0 0 0 0 0 0 0 0 9
  closed|-7 -25 0 -13 0 8 -3 0 0 1
  code is|-18 17 -2 -31 -9 -27 -2 -10 -5 -18 -2
  code paths $|0 -4 0 0 0 0 0 16
  code paths|0 -4 0 0 0 0 0 16
  comment|-5 -4 0 -12 0 -20 25 -23 0 -3
  complex|-15 -19 0 -20 0 -18 5 17
  comprehension|-17 -6 0 -30 0 -29 32 -23 0 -9
  configuration|0 -3 0 25 0 -25 -20 -12
  consistent with signature|0 0 0 0 0 0 0 0 0 5
  convert|-16 -16 0 -21 -15 0 -20 8 -2 -17
  could not be|-8 -11 9 -13 -2 2 -9 1 0 -8
  could not specialize|0 0 0 0 0 0 0 9
  could not|-4 -9 3 -16 0 1 -5 2
  could|-5 0 3 -19 0 -5 -14 3
  create|-9 -15 0 -5 0 -19 -16 18 0 -10
  currency|-21 -17 -1 -21 -7 24 -21 -24 -2 -18 -2
  data|0 0 0 -22 0 -24 -17 28 0 -12
  declaration of the|0 0 0 0 0 10 -1 -2
  declaration of|0 0 0 0 0 10 -1 -2
  declared type …|0 0 0 0 0 0 0 9
  declared type|0 0 0 0 0 0 0 5
  declared|0 -2 0 -5 0 -4 -2 5 0 0 29
  decorator|-12 -1 0 -26 -5 -9 -6 -34 -3 23
  define method|0 0 0 0 0 0 0 0 0 14
  defined $|-1 0 0 0 0 0 0 -5 15
  defined|-16 7 0 -11 0 -2 -28 4 4 -2
  definition|-18 -5 0 0 0 3 7 0 0 -23
  dictionary key must|0 0 0 0 0 0 0 18
  dictionary key|0 0 0 0 0 0 0 18
  dictionary|-6 -17 0 -15 0 -7 -7 21 0 -2
  done $|0 0 0 21 0 -13 -9 -10
  done|0 0 0 21 0 -13 -9 -10
  dtype $|-8 -8 0 -19 0 -22 -14 24 0 -4
  dtype|-8 -1 0 -19 0 -7 -20 19 0 -5
  duplicate|17 -26 0 -13 -2 -12 -12 -1 0 -10
  entry|4 -9 0 -13 0 -15 -37 26 -1 -4
  error $|-13 0 0 -18 -1 23 -26 -18 -2 -10
  errors|-3 2 -1 21 0 -29 -27 -16 0 -14
  error|-12 -35 0 -26 -6 2 22 -29 0 -12
  expected # positional|24
  expected no type|-3 -3 0 0 0 0 -6 9
  expected no|3 -5 0 0 0 0 -11 5
  expected type arguments|0 16 0 0 0 0 -1 -13
  expected type|0 14 0 0 0 6 2 -23
  expected … class|2 0 0 0 0 0 -9 -1
  expected …|0 0 0 0 0 -3 -8 11
  expected|-1 0 0 -27 0 0 1 14
  expects|6 0 0 -7 0 -12 0 10
  exported|-11 3 -11 0 -8 0 -20 -15 -12 0 10
  expressions cannot use|0 -4 0 0 0 -3 -47 26
  expressions|-25 -14 0 -34 0 -33 36 -23 0 -11
  expression|7 3 0 -31 0 -23 20 -4 0 -4
  false =|0 0 0 0 0 1
  false|-3 -8 0 -9 0 24 -31 3 0 -3
  few arguments for|15 0 0 0 0 0 -1 -3
  few arguments|15 0 0 0 0 0 -1 -3
  field|-20 -27 0 5 -1 -35 -35 18 0 -21 -12
  file $|-8 -15 -17 -25 -15 4 8 -4 -9 -4 -19
  files|0 0 0 20 0 -25 0 -7
  file|-24 1 1 -3 -4 3 -1 -33 -11 -26 -6
  final|-23 -1 0 -38 -6 3 -40 5 -2 5 -10
  first argument $|7 0 -8 0 -12 -25 -28 2 -11 -12 -6
  float $|-24 -3 0 -13 -4 -16 -9 21 -1 -9
  float|-24 -4 0 -15 -16 8 -13 -1 0 -4
  follow|-22 -9 0 -6 0 -1 21 -9
  foo $|-20 0 0 -9 -2 4 0 8 0 -1
  foo is|0 -6 0 -9 0 -33 -13 22 0 7
  foo|-17 3 0 -36 0 15 -8 -9 0 3
  for :|-5 0 0 -13 0 14 -6 -9
  for <foo>|-10 -33 8 -15 -11 -20 -28 1 -11 18 -1
  for argument|-18 -11 0 -12 -10 -16 30 0 -3 -5
  for generic class|0 18 0 0 0 0 0 -5
  for generic|1 14 0 0 0 0 -2 -12
  for this|0 0 0 0 0 -5 -9 28
  for type …|0 0 0 0 0 0 0 24
  for types …|0 0 0 0 0 0 -5 21
  for types|0 0 0 0 0 0 -13 23
  for type|6 -4 0 -4 0 -16 -34 18
  for … $|7 6 0 0 9 -9 -5 -14
  for … must|-24 0 0 -6 0 15 -1 0 -3
  for … use|-9 0 0 -6 0 -6 0 -7 0 13
  for …|18 1 0 -25 0 -1 -35
  found $|-14 -15 -13 -1 -11 0 7 -19 -12 -5 -2
  found in|0 0 0 -8 0 20
  found|-10 -18 2 10 -1 -11 -5 -3 3 -15
  from …|-12 0 0 -24 -6 -25 9 1 10 0 -4
  from|-17 -10 0 -16 -3 -14 -1 12 6 -15
  function $|-23 -22 0 -35 -5 -31 37 -16 0 -21
  function definition|-14 0 0 0 0 -2 20 -16
  function with|0 0 0 0 0 -7 0 25
  generic class …|0 15 0 0 0 0 0 -2
  generic class|0 2 0 -10 0 -9 -4 7
  generic type …|8 0 0 0 0 0 -1
  given|22 0 0 -15 0 2 -2 -20 0 1
  got an unexpected|11
  got an|11
  got multiple values|16 0 0 0 0 0 -19 -5
  got multiple|16 0 0 0 0 0 -19 -5
  has incompatible type|0 0 0 0 0 0 0 9
  has incompatible|0 0 0 0 0 0 0 9
  has no attribute|9 -1 0 -1 3 0 0 -3
  has|-3 -2 0 11 0 0 0 4
  hello|0 -1 0 20 0 -16 -9 -13
  implementation is not|0 0 0 0 0 0 0 0 0 5
  import|11 -1 0 -11 0 -23 0 -12 1 -3
  in #|0 0 0 41 0 -29 -20 -21
  in an incompatible|0 0 0 0 0 0 0 0 0 6
  in a|0 -7 0 -11 0 -29 14 0 0 -18
  in class <foo>|0 0 0 0 0 0 0 -20 0 31
  in class …|0 0 0 0 0 0 0 -3 0 17
  in class|0 0 0 0 0 -2 0 0 0 14
  in generic|0 0 0 0 0 -10 0 43
  in incompatible way|0 0 0 0 0 0 0 -7 0 10
  in incompatible|0 0 0 0 0 0 0 -7 0 10
  in this context|0 0 0 -1 0 0 0 11
  in this|0 0 0 -1 0 0 0 11
  in type expression|0 0 0 0 0 0 -11 22
  in type|0 0 0 0 0 19 -27 1
  in …|-18 11 -12 -21 -15 5 -26 0 -9 -17 -14
  incompatible manner $|0 0 0 0 0 0 0 0 0 6
  incompatible manner|0 0 0 0 0 0 0 0 0 6
  incompatible way $|0 0 0 0 0 0 0 -7 0 10
  incompatible way|0 0 0 0 0 0 0 -7 0 10
  incorrectly overrides property|0 0 0 0 0 0 0 -2 0 7
  incorrectly overrides|0 0 0 0 0 0 0 -2 0 7
  incorrectly|0 0 0 0 0 0 0 -2 0 7
  index|-7 -13 0 -14 0 11 -4 -12 0 -13
  instance variable|-13 13 0 -21 -1 -27 -3 0 0 -1 -2
  instance|-21 12 0 -33 0 20 -35 -10 0 -10
  instantiate abstract class|0 0 0 0 0 -1 0 0 0 10
  instantiate abstract|0 0 0 0 0 -1 0 0 0 10
  instantiate|1 -9 0 -12 0 3 -10 -16 0 9
  integer|-12 -21 -3 -16 -10 15 -16 -9 -8 -14 -4
  into|-10 -26 0 24 0 -9 -5 -12 0 -8
  int|-13 -5 0 -24 11 -34 -25 16 0 -5
  invalid|-19 -17 0 -31 0 13 1 5 0 -15
  is already specialized|0 0 0 0 0 0 0 6
  is already|4 7 0 -16 0 -34 0 4 0 -16
  is always|0 10 0 0 0 -10 0 -4
  is a|-11 -11 0 -22 -3 -14 -25 -1 0 26
  is missing for|0 13
  is missing|0 21 0 0 0 -18 -19 -2
  is not accessed|0 12
  is not allowed|0 2 0 -17 0 -15 2 4 0 -8
  is not callable|9 -3 0 -19 -12 5 -12 -9 0 -3
  is not defined|-1 0 0 0 0 0 0 -5 15
  is not supported|-25 0 0 -7 -9 -23 1 -1 -4 -14 -1
  is obscured by|0 0 0 0 0 10 -1 -2
  is obscured|0 0 0 0 0 10 -1 -2
  is partially unknown|0 8
  is partially|0 8
  is unbound $|-5 0 0 -5 0 -5 0 0 22
  is unbound|-5 0 0 -5 0 -5 0 0 22
  is unknown $|0 30 0 0 0 0 0 -9
  is unknown|16 2 0 -13 0 -13 -26 2 -7 -1
  is used before|0 0 0 0 0 0 0 0 15
  is used|0 0 0 4 0 -7 0 -7 11
  items|-17 -19 0 26 -1 -34 -26 -36 0 15
  item|1 -14 0 -21 7 -31 -14 -9 0 27
  iterable|-23 -16 0 -20 15 4 -10 -4 -3 -9
  key must be|0 0 0 0 0 0 0 19
  key must|0 0 0 0 0 0 0 19
  keyword argument …|9
  keyword arguments|-20 -24 0 -7 -2 13 16 -12 -1 -18
  keyword argument|2 0 0 0 0 0 12 -1
  keyword|1 0 0 -17 0 0 0 4
  key|-2 -23 0 -30 0 16 9 -1 -6 -10
  length|-8 -8 0 -15 -9 18 -17 -11 0 -1
  line|0 0 0 0 0 -23 21 -15
  literal|23 -2 0 -19 0 -33 0 -6 0 -3
  loop $|-8 -6 0 -17 -1 -19 16 -9 -2 -9
  loop|-8 -8 0 -17 0 -20 16 -1 0 -2
  manner $|0 0 0 0 0 0 0 0 0 6
  manner|0 0 0 0 0 0 0 0 0 6
  marked final $|0 0 0 -5 0 -11 -4 -15 0 12
  may|-21 1 0 -17 -5 -23 7 -12 14 -11
  mean :|10
  member|-24 -29 -8 -30 -10 26 -27 -4 -8 -19 -15
  method $|-20 17 0 -20 -11 -22 -17 11 0 -10
  method|-9 1 0 -7 0 -5 -6 12 0 6
  missing # required|5
  missing #|5
  missing for parameter|10 1 0 0 0 0 0 -3
  missing type parameters|8 0 0 0 0 0 -2
  missing type|8 0 0 0 0 0 -2
  mode|-8 -7 0 30 0 -18 -20 -31 0 -3
  module|-5 5 20 -18 -9 -39 -14 -24 -6 -16 4
  more than|15 1 0 -11 -5 -14 0 -24 -3 -2
  more|1 2 0 -15 0 -17 -6 5
  multiple|-16 -16 0 -36 0 -34 33 -13 0 -11
  must be a|15 -20 0 -24 11 -25 -28 10 0 -5
  name $|-6 -3 0 -25 0 -5 12 6 0 -15
  name in class|0 0 0 0 0 0 0 0 0 9
  name in|0 0 0 0 0 0 0 -2 0 17
  name … is|0 0 0 0 0 0 0 0 9
  name …|0 0 0 0 0 0 0 0 17
  named|0 -23 20 -39 -4 -31 -11 -6 -4 0 -1
  name|-1 0 0 -2 0 0 2 -1 5
  nested|-9 -15 -3 -28 -9 -21 -17 21 -4 -14 -4
  never|-16 27 0 -15 -4 -27 -8 -37 -2 -6
  no attribute …|10 -4 0 0 0 3 0 -6
  no attribute|9 -1 0 -1 3 0 0 -3
  no parameter named|9 -2 0 0 0 0 -3 -6
  no parameter|9 -2 0 0 0 0 -3 -6
  no type arguments|0 -2 0 0 0 0 0 5
  no type|0 -2 0 0 0 0 0 5
  none $|-18 2 0 -2 0 16 -15 -16 0 -9
  none = #|0 0 0 0 0 12
  none =|0 0 0 -1 0 8
  none|0 0 0 -4 0 19 0 -8
  nonlocal|-25 -26 -8 -32 -4 -30 35 -25 -1 -10 -4
  not accessed $|0 12
  not accessed|0 12
  not allowed $|-26 19 -1 -23 -9 -21 -10 -6 -5 -3 -3
  not allowed for|-1 -8 0 -21 0 -13 -20 23
  not allowed in|0 -3 0 -17 0 0 5 14
  not assignable to|0 0 0 0 0 0 0 13
  not be resolved|-1 -3 12 0 0 0 0 -7
  not be|-7 -10 9 -12 0 2 -8 1 0 -7
  not callable $|3 -6 0 -12 0 -1 -8 2 0 -4
  not callable|3 -6 0 -12 0 -1 -8 2 0 -4
  not defined $|-1 0 0 0 0 0 0 -5 15
  not defined|-3 -7 0 0 0 0 0 0 15
  not found in|0 0 0 -11 0 22
  not found|-5 -1 10 -26 -2 26 -29 -27 7 -7
  not list $|-3 0 0 -13 -4 -9 -2 16
  not list|-3 0 0 -13 -4 -9 -2 16
  not specialize type|0 0 0 0 0 0 0 9
  not specialize|0 0 0 0 0 0 0 9
  not supported $|14 -18 -3 -15 -9 -13 -14 -7 -4 -15 -3
  not supported for|-2 0 0 0 5 0 3 2
  not supported|1 0 0 -17 0 -8 1 4
  not true $|0 -9 0 -8 0 16 0 -19
  not … $|-5 -1 0 -6 19 -12 -6 -7 0 -2
  not …|-5 -1 0 -6 19 -12 -6 -7 0 -2
  no|0 1 4 -15 0 0 -7 0 0 -35
  number|1 -25 0 13 3 -38 -9 -11 -2 -20 -1
  object $|-7 -4 0 -13 6 -26 -14 4 -3
  object has no|20 0 0 -9 0 -13 0 -15
  object has|20 0 0 -9 0 -13 0 -15
  object is not|-18 -8 0 -3 0 2 0 18
  object is|-18 -8 0 -3 0 2 0 18
  object of type|5 -1 0 -6 4 -10 -4 -2
  object of|5 -1 0 -6 4 -10 -4 -2
  object|-3 -8 0 2 4 -17 -20 11 0 -8
  obscured by a|0 0 0 0 0 10 -1 -2
  obscured by|0 0 0 0 0 10 -1 -2
  obscured|0 0 0 0 0 10 -1 -2
  of a|-20 -17 0 -24 -3 -25 3 -20 0 27 -6
  of lambda|0 19 0 0 0 0 0 -9
  of overload #|0 0 0 0 0 0 0 0 0 5
  of overload|0 0 0 0 0 0 0 0 0 5
  of parameter …|0 10 0 0 0 0 0 -4
  of parameter|-7 15
  of same name|0 0 0 0 0 0 0 6
  of same|0 0 0 0 0 0 0 6
  of the|-14 -24 0 2 0 -23 -6 -12 -6 -5 27
  of type <int>|0 0 0 0 0 0 0 12
  of type …|1 -2 0 0 13 -17 -6 1
  of … incompatible|0 -3 0 0 0 -4 0 -13 0 14
  of … is|0 12 0 0 0 -21 0 -8 0 17
  of …|-15 -7 0 -39 0 13 -30 0 0 4
  ok|0 0 0 16 0 -7
  once|-11 0 0 -12 0 18 3 -26 -3 -23 -1
  one|-2 -10 0 5 -4 -11 4 4 0 -32
  only|-26 -23 0 -30 0 -11 8 0 0 20
  operand type|0 0 0 0 0 -19 0 27
  operand|0 8 0 -11 0 -4 -27 29 0 -1
  operation|0 3 0 -13 0 7 -1 -22
  operator|0 -8 0 -2 2 5 17 -13
  or …|-9 23 0 -19 -4 -31 -7 1
  other|-20 -11 0 -23 0 -26 26 -20 0 -9
  overlap|0 1 0 0 0 -11 -7 -3 0 11
  overload # $|0 0 0 0 0 0 0 0 0 5
  overload #|0 0 0 0 0 0 0 0 0 5
  overloaded implementation is|0 0 0 0 0 0 0 0 0 5
  overloaded implementation|0 0 0 0 0 0 0 0 0 5
  overloaded|0 -5 0 0 0 0 0 0 0 10
  overloads|5 -2 0 -18 0 -43 -7 -22 0 31
  overload|-21 -11 0 -14 0 6 -15 -16 0 28
  overrides class …|0 0 0 0 0 0 0 0 0 5
  overrides class|0 0 0 0 0 0 0 0 0 7
  overrides property of|0 0 0 0 0 0 0 -2 0 7
  overrides property|0 0 0 0 0 0 0 -2 0 7
  overrides symbol of|0 0 0 0 0 0 0 0 0 7
  overrides symbol|0 0 0 0 0 0 0 0 0 7
  overrides|0 0 0 0 0 0 0 0 0 7
  override|-36 0 -5 -29 -7 5 -28 -24 -7 22
  parameter $|5 9 0 -21 -2 -25 2 -1 0 -23
  parameter <self>|0 17 0 0 0 0 0 -1
  parameter named|9 -2 0 0 0 0 -3 -6
  parameter … is|0 10 0 0 0 0 0 -4
  parameters for generic|8 0 0 0 0 0 -2
  parameters for|8 0 0 0 0 0 -2
  parameters|15 -10 0 -35 0 -36 22 -32 0 -2
  parameter|15 0 0 -9 0 -14 0 8
  partially unknown $|0 8
  partially unknown|0 8
  partially|0 8
  passed|-3 0 0 28 0 -11 0 -23
  pass|0 0 0 21 0 -12 -7 -9
  paths $|0 -4 0 0 0 0 0 16
  paths|0 -4 0 0 0 0 0 16
  point|0 0 0 -9 -2 -12 0 21 0 0 -2
  positional argument $|19 0 0 -10 0 -12 -7 -6
  positional arguments|17 0 0 -1 0 0 0 -13
  positional argument|26 0 0 0 0 0 0 -6
  positional|28
  position|-12 -4 0 -14 0 -19 18 -2 0 -20
  property of same|0 0 0 0 0 0 0 -2 0 7
  property of|0 0 0 0 0 0 0 -2 0 7
  protocol class …|-16 -5 0 -10 -5 -34 -9 -4 -4 15
  provided $|0 -10 -2 -7 -11 12 -24 -5 -9 -19
  read|-16 -21 0 -22 0 27 -15 -28 0 -17
  received|0 0 0 0 0 0 0 28
  required positional|5
  required|15 -1 0 -16 0 -11 -17 -15 10 14
  resolved $|-1 -3 10 0 0 -1 0 -4
  resolved|-1 -3 12 0 0 0 0 -7
  result :|-6 0 0 24 0 -17 -11 -20
  result|0 6 0 10 0 -4 -17 -13 0 -14
  return type ,|0 15 0 0 0 0 0 -23
  return type is|0 9 0 0 0 0 0 -7
  return type of|0 -8 0 -11 0 -5 -6 23 0 -20
  return type|0 10
  return value|0 0 0 -10 0 0 0 32
  run|-7 -7 0 36 0 -37 -16 -18 0 -3
  s ) $|0 0 0 25 0 -20 -6 -7
  same name in|0 0 0 0 0 0 0 -2 0 17
  second|6 5 0 -19 -8 -12 -22 8 -2 -20
  sequence|-19 4 -2 -22 -14 17 -31 -2 -2 -13 -2
  set|8 -10 0 -23 -14 -20 5 0 -3 -14
  signature of overload|0 0 0 0 0 0 0 0 0 5
  signature of …|0 0 0 0 0 0 0 0 0 12
  signature of|0 0 0 0 0 0 0 0 0 10
  signature|-3 -8 0 -10 0 3 4 0 0 4
  size|-2 0 0 -24 0 26 -20 -18
  specialize type …|0 0 0 0 0 0 0 9
  specialize type|0 0 0 0 0 0 0 9
  specialized $|0 0 0 0 0 0 0 6
  specialized|0 0 0 0 0 0 0 10
  specialize|0 0 0 0 0 0 0 9
  statement|-22 0 0 -41 0 5 11 -8 0 -24
  str $|-3 0 0 -3 0 -13 -1 19
  string|-23 1 0 -45 6 -33 15 0 0 -7
  str|5 9 0 -28 -7 -21 -17 19 0 -12
  success|0 0 0 11 0 -4
  supported $|14 -18 -3 -15 -9 -13 -14 -7 -4 -15 -3
  supported for types|0 0 0 0 0 0 -13 23
  supported for type|0 0 0 0 0 0 0 32
  supported for|-2 0 0 0 5 0 3 2
  supported|1 0 0 -19 0 -10 5 1
  symbol of same|0 0 0 0 0 0 0 0 0 7
  symbol of|0 0 0 0 0 0 0 0 0 7
  syntax|-15 0 0 -11 0 -27 0 9 0 -6
  takes|17 0 0 0 0 0 0 -6
  target|-25 -22 0 -1 0 -26 15 -16 0 -11
  tensor|-6 0 0 -21 0 16 -15 -7 0 -4
  than|8 0 0 -22 -6 21 -12 -31 -5 -11
  that|-23 -35 -3 3 -8 -4 -41 4 -5 1 -2
  this context $|0 0 0 -4 0 0 0 11
  this context|0 0 0 -1 0 0 0 11
  this|-25 5 0 16 0 -3 -8 -1 0 -10
  to an|-17 15 -10 -14 -8 3 -16 -17 -13 -9 -10
  to attribute|17
  to declared type|0 0 0 0 0 0 0 5
  to declared|0 0 0 0 0 0 0 5
  to return type|0 0 0 0 0 0 0 12
  to return|0 0 0 0 0 0 0 12
  too few arguments|15 0 0 0 0 0 -1 -3
  true|-22 23 0 -22 0 -2 -35 3 0 -3
  tuple $|-4 -4 0 -14 0 -13 12 -14 0 7
  tuples|0 0 0 -5 0 22 0 -5
  two|0 -13 0 -19 0 11 -26 10 0 -13
  type $|4 -20 0 -6 0 -3 -8 -1 0 9
  type (|0 -12 0 0 0 0 0 4 0 11
  type ,|0 15 0 0 0 0 0 -23
  type <foo> $|14 -1 0 0 0 -11 -8 0 0 -5
  type <foo> cannot|0 0 0 0 0 0 0 16
  type <foo>|10 10 0 0 0 -1 -6 -2 0 -5
  type <int> $|-6 9 0 -2 0 -13 0 15
  type <int> is|0 0 0 0 0 0 0 9
  type <int>|-3 0 0 0 0 0 0 8
  type annotation is|0 13
  type annotation|-7 -6 0 -13 0 8 -1 0 0 -4
  type arguments for|-14 12 0 0 0 0 -2
  type arguments|-26 1 0 0 0 0 -21 24
  type argument|-32 6 0 0 0 6 -25 9
  type as|-22 8 0 0 0 -29 0 -5 0 16
  type expression $|0 0 0 0 0 0 -4 18
  type expression|0 -6 0 0 0 0 -12 32
  type is unknown|-8 25 0 0 0 -15 0 -14 0 -2
  type is|-3 22 0 -4 0 -16 0 3 0 -3
  type of lambda|0 19 0 0 0 0 0 -9
  type of parameter|-7 15
  type of|-1 0 0 12 0 24 0 -32
  type parameters for|8 0 0 0 0 0 -2
  type parameters|8 0 0 0 0 0 -2
  type parameter|-27 -21 0 -20 0 20 22 -28 0 -14
  type variable|0 0 0 0 0 4
  types|0 3 0 0 0 0 6 -2
  type|0 0 0 -17 0 0 0 7
  unbound $|-12 -1 0 -5 0 -7 -8 -6 26
  unbound|-12 -1 0 -5 0 -7 -8 -6 26
  unexpected keyword argument|23
  unindent|-15 -6 0 -16 0 -19 22 -18 -3 -1
  unknown $|0 25 0 0 0 0 0 -3
  unknown|8 13 0 -1 0 -1 0 1
  unnecessary|0 4
  unpack operation|-1 0 0 0 0 0 20 -18
  unpacked …|5 0 0 -15 0 -8 -28 21 0 -4
  unpacked|6 -20 0 -17 0 -8 -28 23 0 -4
  unsupported operand type|0 0 0 0 0 0 0 2
  unsupported operand|0 0 0 0 0 -1 0 16
  unsupported|0 0 0 -10 0 1 -4 6
  unterminated|-3 -9 0 -4 0 -2 13 -14
  untyped|-15 12 0 -19 0 7 -26 -9 -1 -26
  used before definition|0 0 0 0 0 0 0 0 15
  used before|0 0 0 0 0 0 0 0 15
  used in|0 0 0 0 0 -14 -8 25
  used with|-16 -17 0 -22 1 3 8 0 0 -28
  users|0 -7 0 38 0 -35 -13 -28 0 -6
  use|-13 -22 0 -10 -2 7 1 -5 0 -4
  valid|-6 0 0 -15 0 -19 -24 34 0 -2
  value type|0 0 0 0 0 0 0 23
  values for argument|16 0 0 0 0 0 -19 -5
  variable of same|0 0 0 0 0 0 0 0 0 13
  variable of|0 0 0 0 0 -12 0 -15 0 27
  variable|0 1 0 -19 0 0 -8 12
  was|-12 -16 -9 -16 -11 7 22 -24 -13 -21 -15
  way $|0 0 0 0 0 0 0 -7 0 10
  way|0 0 0 0 0 0 0 -7 0 10
  wildcard|-22 6 0 -20 -2 -28 16 -26 0 -7
  will|-17 26 0 -15 0 -29 -30 -14 0 1
  with incompatible|0 0 0 0 0 -10 0 -19 0 27
  with signature of|0 0 0 0 0 0 0 0 0 5
  with signature|0 0 0 0 0 0 0 0 0 5
  with …|-22 -8 0 -34 4 -30 -6 17 -1 -9
  within a|-16 -12 0 -10 0 -37 -1 22 0 -12
  within|0 -24 0 -38 0 0 13 2 0 -2
  with|0 -20 0 1 0 13 -12 -1 0 6
  x|-17 -11 0 12 -10 0 -2 -31 5 -6
  you mean :|10
  … ( )|13
  … ) $|0 0 0 -16 14 -15 -19 8 14
  … )|0 -2 0 -18 12 -10 1 0 13 -4
  … , is|0 5
  … , …|0 0 0 -10 0 12
  … ,|0 0 0 -16 11 0 -5 2
  … ; expected|0 0 0 0 0 0 0 14
  … = …|0 0 0 0 0 16
  … =|0 0 0 -6 0 14 0 -3
  … but|-17 14 -8 -19 -5 -24 -13 0 -8 -13 -7
  … cannot be|-9 0 0 -7 3 1 -19 4 0 9
  … class name|2 0 0 0 0 0 -9 -1
  … class|-8 -6 0 -14 -2 -18 -21 17 0 -16
  … define|0 0 0 0 0 0 0 -3 0 8
  … expects|12 0 0 0 0 0 0 -5
  … foo|-5 6 0 -6 -8 11 -22 -26 0 -9
  … for class|6
  … for|0 0 0 -16 0 -19 0 14
  … has no|3 0 0 0 5
  … has|-3 0 0 0 3 0 0 12
  … in an|0 0 0 0 0 0 0 0 0 5
  … in function|0 0 0 0 0 0 0 2
  … incompatible with|0 -3 0 0 0 -4 0 -13 0 14
  … incompatible|0 -3 0 0 0 -4 0 -13 0 14
  … incorrectly overrides|0 0 0 0 0 0 0 0 0 7
  … incorrectly|0 0 0 0 0 0 0 0 0 7
  … is already|0 -6 0 0 0 -10 0 22 0 -6
  … is unbound|-2 0 0 -1 0 -1 0 0 15
  … must be|17 -12 0 -20 0 0 -21 -1
  … must|11 0 0 -20 0 -5 -16 14
  … not callable|-8 -5 0 0 0 -48 0 19 -2
  … not|-13 -6 0 -32 -5 14 -11 -5 6 -6
  … object|0 0 0 -13 5 -24 -3 7
  … of|-2 0 0 0 5 -6 0 12
  … overrides|0 0 0 0 0 0 0 0 0 8
  … to|-4 -2 0 0 0 16 -18 -7
  … type|0 -6 0 0 0 -20 -12 25
  … use|-9 0 0 -6 0 -6 0 -7 0 13
  … … has|-9 0 0 -22 -5 -25 -13 13 -7
  … …|-19 -8 0 11 -9 -25 -23 3 17 -8
`,
  rust: `
api-misuse lint missing-dependency none other ownership syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -19 -2 -62 -2 -1 -22 -23 -12 -26 -10 -41
  !warning|-8 41 0 -22 -44 -17 -8 -11 -7 -14 -19
  # # :|0 -4 0 15
  # #|-8 6 0 3 -3 0 0 0 0 -7
  # $|-15 -6 0 4 0 0 -18 1 0 -7
  # generic arguments|3
  # generic|3
  #|0 -5 0 27 -16 0 -1 -1 0 -4
  (|0 1 0 -4 1 -1 -4 -2 -1 -7 -2
  ) $|-8 5 0 0 -25 0 -1
  )|0 1 0 -5 0 -2 -3 -7 0 0 -4
  , a|0 0 0 0 0 5
  , found constant|0 0 0 0 0 0 0 14
  , found enum|-1 0 0 0 0 0 0 5
  , found function|0 0 0 0 0 0 -1 16
  , found module|0 0 0 0 0 0 0 -5 11
  , found struct|-1 0 0 0 0 0 0 8 -2
  , found variant|0 0 0 0 0 0 0 5
  , found …|-8 -5 -7 -6 -30 -13 5 -1 -16 5 -11
  , found|0 0 0 0 0 0 4 0 3
  , tuple struct|-2 0 0 0 0 0 0 -14 16
  , tuple|-2 0 0 0 0 0 0 -14 16
  , which is|0 0 0 0 -3 15
  , which|-7 0 0 -7 10 3
  : #|0 -9 0 19 1
  : …|0 0 0 2 -6 0 0 1 -1 -2
  <&> static|0 -8 0 -4 3 -4 -5 -11 0 7 -4
  <&>|0 0 0 -9 0 3 -2 -12 -3 3
  <()> is|6 5 -2 -12 -10 -6 -7 -7 -5 -19 -4
  <()>|5 3 0 -8 -16 -5 0 6 0 -14 -1
  <..>|-8 7 -2 -6 -13 -10 18 -19 -11 -14 -5
  <;> ,|0 0 0 0 0 0 20 -15 -1
  <;>|-6 9 0 -14 -11 -3 10 -9 -6 -10
  <@>|0 0 0 0 -2 -1 17 -12 -6
  <async>|0 -15 0 -9 14 0 6 -5
  <break>|-4 -13 0 0 14 -8 -1 -2 -1 -4
  <foo> has|0 0 0 0 0 0 0 0 0 31
  <foo> is|0 11 0 0 -15 0 0 0 -6 0 -2
  <foo>|0 1 1 -2 -1 0 0 0 0 1 -10
  <if>|0 0 0 0 -5 0 14 -10 -4
  <main>|-4 -16 0 8 -11 -5 -4 -17 -2 5
  <pub>|0 3 0 0 -12 0 8 -5 -2
  <regex>|0 0 0 0 0 0 0 0 14
  <self>|-3 -18 -1 -21 26 -6 -13 -15 -3 -15 -6
  <usize>|-15 -13 -4 -16 -20 -13 -12 -4 -10 11 -10
  =api-misuse/unknown-member|29
  =api-misuse/wrong-arity|18
  =api-misuse|31 -18 0 -7 -23 -12 0 -23 -8 -13 -2
  =lint|-21 42 0 -24 -15 -21 -10 -23 -18 -14 -6
  =missing-dependency|-7 -2 19 -10 -13 -10 -6 -10 -16 -11 -4
  =none|-17 2 -2 28 0 -22 -11 -22 -25 -3 -10
  =other|0 -13 0 -6 41 0 0 -10 0 -6
  =ownership|0 -4 0 0 0 39 0 0 0 -2
  =syntax-error|-21 -33 -12 -22 -8 -19 34 -29 -21 -24 -16
  =type-mismatch|-16 -18 0 -13 -22 -11 0 36 -11 -6
  =undefined-symbol|0 -10 0 0 -17 -7 0 -5 41 -8
  =unmet-interface|-1 -24 0 -6 -24 -13 0 -17 -12 34 -1
  =visibility|0 -4 0 0 0 0 0 0 0 -3 26
  [|-3 -12 0 13 2 0 0 0 0 -18
  ]|-3 -12 0 13 2 0 0 0 0 -18
  ^ #|0 1 0 7 -8 0 0 0 0 -4
  ^ <break>|-4 -13 0 0 14 -8 -1 -2 -1 -4
  ^ <main>|0 -9 0 -14 -4 -6 0 -14 0 8
  ^ ambiguous associated|-7 -15 0 -6 5 -10 -5 -10 -3 5 -8
  ^ ambiguous|-6 -2 0 -10 -1 2 -6 -10 -4 3 -8
  ^ assign|0 0 0 -21 -1 19
  ^ associated type|0 -4 -2 0 5 0 0 0 6 -3
  ^ associated|0 -4 -2 0 -13 -6 0 0 6 11
  ^ borrow|-3 8 0 -11 -10 5 -5 -4 0 -10
  ^ can't find|0 0 14 0 0 0 0 -4 -3 -4
  ^ can't|-13 -17 3 -10 -7 -6 -6 0 3 0 -2
  ^ cannot add|-11 -12 -3 -14 -13 -9 -8 2 -9 4 -6
  ^ cannot assign|0 0 0 0 0 22
  ^ cannot borrow|0 -1 0 0 0 14
  ^ cannot find|0 0 0 0 0 0 0 0 14
  ^ cannot move|0 0 0 0 7 5
  ^ const|8 -2 0 -4 9 0 0 -4 0 -13 -6
  ^ cycle detected|0 0 0 0 6
  ^ cycle|0 0 0 0 6
  ^ duplicate|0 -7 0 0 19
  ^ enum|1 -9 0 -13 12 -10 -5 -2 0 -5 3
  ^ expected function|-7 -3 -1 0 -10 -3 -16 -3 9 -10 -5
  ^ expected identifier|0 0 0 0 -3 0 8 -5
  ^ expected struct|0 0 0 0 0 0 -3 20
  ^ expected trait|0 0 0 0 0 0 -7 12 -4
  ^ expected tuple|-4 0 0 0 0 0 -10 15 -6
  ^ expected type|0 0 0 0 -8 0 -6 16 -3
  ^ expected value|0 0 0 0 0 0 -5 0 13
  ^ expected|0 -1 0 0 0 0 18 -3 2
  ^ explicit|9 -16 0 -9 -16 1 -1 0 -2 6 -12
  ^ failed to|0 0 0 0 0 0 0 0 7
  ^ failed|0 0 0 0 0 0 0 0 7
  ^ field …|4 -23 0 -13 12 -4 -9 -4 -5 -9 -4
  ^ field|2 4 0 -25 3 -5 -10 -5 -2 -12
  ^ file|-8 -13 14 0 -17 -10 -15 -9 -15 -10 -9
  ^ function …|0 0 0 0 -2 0 0 0 0 0 20
  ^ generic|0 -10 0 -13 15 0 0 0 0 -11
  ^ incorrect|-8 6 -5 -13 -14 -6 8 -7 -6 -17 -8
  ^ invalid|-12 -20 -5 -25 1 3 -18 8 -11 -27 -11
  ^ lifetime parameter|0 19 0 -10 -14 -16
  ^ manual|0 1 0 0 -16 -3 0 -3 -2 7
  ^ method|-1 -9 0 0 0 0 0 -13 0 12 5
  ^ missing generics|11 0 0 0 0 0 0 -3 0 -1
  ^ missing|15 -5 0 -4 -10 7 -4 -6 -3 -15
  ^ needless|0 14 0 0 -11
  ^ no associated|14
  ^ no field|11 0 0 -3 -1 0 0 -3
  ^ no implementation|-7 -11 -7 -13 -7 -10 -8 2 -8 2 -9
  ^ no method|12
  ^ no|6 -8 0 0 -12 0 0 -2 0 1
  ^ overflow|-5 -24 0 -22 -18 -2 0 -16 -3 27
  ^ pattern|11 -19 -4 -12 1 -9 -7 2 -4 -15 -7
  ^ private trait|-2 -6 0 -6 0 -4 -2 -3 -1 0 12
  ^ return|-3 -8 0 3 -2 0 -1 0 0 -12
  ^ simd|-4 -26 0 -1 21 0 0 -5 0 -11
  ^ static|0 -10 0 0 0 -1 0 0 0 -4 19
  ^ struct takes|1
  ^ struct …|3 0 0 0 0 0 0 0 0 0 14
  ^ the associated|0 0 0 0 0 3
  ^ the name|0 0 0 0 15
  ^ the trait|0 0 0 0 0 0 0 0 0 26
  ^ the …|0 -12 0 -11 5 0 0 -6
  ^ this function|0 13 0 0 -3
  ^ this|5 5 0 -13 -16 -7 3 -4 -1 -9
  ^ trait takes|6
  ^ trait|0 12 0 -15 -6
  ^ tuple struct|0 0 0 0 0 0 0 0 0 0 22
  ^ type annotations|0 0 0 0 0 0 0 9
  ^ type …|5 0 0 0 1 0 -7 -11 -3 -5 -4
  ^ type|0 -8 0 -11 -4 -7 6 9 -2 -10 -1
  ^ unknown|-6 3 0 -13 5 -5 5 -9 -4 -8 -1
  ^ unrecognized|-6 -18 0 -17 18 -3 -2 -10 0 -13
  ^ unresolved import|-2 0 0 -3 -2 -3 -4 -5 9 0 -6
  ^ unresolved|-7 -13 0 -15 -15 -5 4 -8 10 -10
  ^ unused|0 13 0 -3 -7 -3 0 -5 0 -4
  ^ usage of|-1 9 0 0 0 0 0 -1 0 -2
  ^ usage|-1 9 0 0 0 0 0 -1 0 -2
  ^ you|-1 14 0 -10 -10 -3 0 -5 -9 -14
  ^ … is|-11 -18 -1 0 5 -2 0 6 0 -1
  ^ …|0 -4 -1 -26 -16 -6 -8 0 -9 5 -6
  a fn|3 -12 -8 -8 -12 -11 -12 0 8 -12 -8
  a function|-16 -19 -12 0 -13 -12 -9 18 -11 -12 -12
  a member of|11 0 0 0 0 0 0 0 0 -2
  a member|11 0 0 0 0 0 0 0 0 -2
  a shared reference|-1 4 0 -3 0 2 0 0 0 -1
  a shared|-1 4 0 -3 0 2 0 0 0 -1
  a single|-7 2 0 -11 -22 5 0 -4 -2 2
  a trait|0 0 -5 0 20 -14 -15 -17 -11 -14 -3
  a tuple|-14 -13 -7 -16 12 -9 -9 -19 -13 5 -9
  a type|-11 10 -10 -16 9 -14 -21 -23 -17 -29 -13
  a value|5 -17 -9 3 11 -13 -14 -17 -18 -26 -13
  a … closure|0 0 0 0 -2 0 -10 -17 0 15
  a …|-7 -5 0 0 -1 0 -22 -11 0 9
  abi|-6 -20 -5 -11 0 -3 0 8 0 4 -3
  add|-9 -2 -9 9 -15 -17 -13 -5 -12 -4 -10
  after|-8 8 0 -19 -12 -7 7 -11 -9 -7 -3
  alias … $|0 -4 0 -5 -9 -2 -2 0 2 1
  alias …|0 -8 0 -5 -9 -1 -2 0 2 3
  alias|0 2 0 -5 -12 -5 -5 -3 -1
  allowed in|0 -4 0 0 18
  allowed|0 -14 0 -10 17 0 -6 -1 0 0 -1
  all|-15 -9 0 10 -22 -11 -10 -12 9 12 -5
  ambiguous $|-1 0 0 -3 5 -8 -6 -9 -2 -6 -2
  ambiguous associated type|-7 -15 0 -6 5 -10 -5 -10 -3 5 -8
  ambiguous associated|-7 -15 0 -6 5 -10 -5 -10 -3 5 -8
  ambiguous|-13 5 -6 -22 0 0 -8 1 -14 -9 -6
  an iterator $|3 -12 -5 -5 -7 -7 -9 -9 -8 1 -7
  an iterator|3 -12 -5 -5 -7 -7 -9 -9 -8 1 -7
  an … $|0 0 0 0 0 11
  an …|0 15 0 -4
  and cannot be|0 0 0 0 0 0 0 0 0 0 10
  and cannot|0 0 0 0 0 0 0 0 0 0 10
  and will|0 8 0 -13 -1 0 0 0 0 -4
  and|0 -13 0 18 0 0 0 0 0 -4
  annotations needed $|0 0 0 0 0 0 0 14
  annotations needed|0 0 0 0 0 0 0 9
  annotations|0 0 0 0 0 0 0 9
  an|-9 15 0 -14 -12 0 0 0 0 -2
  applied to|0 -4 0 -3 10 0 0 5 0 -8
  applied|0 -4 0 -3 10 0 0 5 0 -8
  app|0 -21 0 27 -23 0 -1 -5 0 -15
  are experimental $|-4 -16 0 -12 11 -3 -5 -5 -2 4 -8
  are experimental|0 -16 0 -12 14 0 -3 -1 0 1 -1
  are not allowed|-11 -9 -6 -6 2 3 -8 -10 -1 3 -21
  are not|-18 -18 -12 -31 9 0 -13 -18 -9 -5 6
  are unstable $|-6 5 0 -17 2 -1 -7 -4 -5 -16 -5
  are unstable|-6 5 0 -17 2 -1 -7 -4 -5 -16 -5
  argument $|-22 2 -3 -12 -1 -8 0 -7 -4 -2 -2
  arguments but #|11
  arguments but|11
  arguments were supplied|2
  arguments were|2
  arguments|0 -3 0 -15 1 -2 0 9 0 -9
  array $|0 -3 0 0 5
  array|-11 -16 0 -8 11 0 0 6 0 -12
  as a|-6 -22 -12 -9 -7 -12 -8 -15 -12 15 -14
  as mutable|0 -1 0 0 0 14
  assign to|0 0 0 0 0 15
  assignment|-3 -12 0 -16 -24 -13 -4 21 0 -14
  assign|0 0 0 0 0 22 0 -11 0 3
  associated constant …|-5 -7 -10 -7 -14 -9 -6 -7 10 -11 -8
  associated constant|-7 4 -9 -7 -14 -11 -5 -7 10 -12 -6
  associated function …|0 0 0 -1 6 0 0 9 -1
  associated item|10 0 0 -4 -17 -8 0 0 0 5 -2
  associated type $|-3 2 0 0 8 0 0 0 0 -16
  associated type …|0 -9 -4 0 -7 0 0 -1 0 3 3
  associated types|-1 -10 0 0 5 0 0 0 0 8
  associated type|0 0 -1 -5 -1 0 0 0 0 -2
  associated|0 -2 0 -8 0 0 0 -9 0 8
  attribute $|-3 16 0 -5 -14 0 -6 -1
  attributes|-10 17 -4 -12 -11 -8 -14 -11 -10 -11 -9
  attribute|1 -10 0 -16 14 -4 -6 0 -1 -18
  at|-12 -3 -1 -3 11 -7 -14 -13 -13 1 -10
  auto|-8 -16 0 -27 27 -5 -1 -14 0 -20
  a|0 6 0 -14 -10 0 1 -3 0 0 -1
  be applied to|0 -4 0 -3 10 0 0 5 0 -8
  be applied|0 -4 0 -3 10 0 0 5 0 -8
  be implemented for|0 0 0 0 -9 0 0 0 0 11
  be implemented|0 0 0 0 -9 0 0 0 0 11
  be re exported|0 0 0 0 0 0 0 0 0 0 10
  be re|0 0 0 0 0 0 0 0 0 0 10
  be simplified|0 21 0 0 -8 0 0 0 0 -10
  before|-5 -20 -3 5 1 -5 -12 -3 0 1
  be|-12 0 0 -19 -4 -6 -1 -13 0 15
  binding …|-11 -19 -6 -15 4 15 -7 -10 -4 -10 -7
  binding|-12 13 -5 -17 -3 5 -13 -13 -12 -13 -8
  blocks|0 0 0 -6 18 0 0 0 0 -11
  block|-9 4 0 -17 0 -6 -3 -12 -3 1 -1
  borrow …|0 0 0 0 0 11
  borrowed|0 0 0 0 -8 23
  borrows|0 -4 0 0 -13 16 0 0 0 -14
  borrow|0 0 0 -1 0 14
  bound|-13 -4 -3 -13 2 1 -17 -19 11 -3 -10
  build|-4 -17 0 21 -18 0 -8 -6 0 -17
  built|0 -5 0 10 -9 0 0 8
  but # generic|3
  but #|12
  but the|7 0 0 0 0 0 0 0 0 11
  but|6 0 0 -4 -16
  by the|0 -19 0 13 0 0 0 -4 0 -13
  by … $|-15 -16 -7 -23 -27 -11 -8 6 -11 1 -12
  by …|-15 -28 -8 -17 4 -15 -11 6 -11 -2 -11
  by|-7 5 0 -5 -1 -4 -13 -3 -7 -4 -7
  call $|-6 6 0 0 -19 -2 -8 10 -6
  calls|-6 -6 -3 18 -27 -9 -14 -9 -5 -17 -7
  call|0 0 0 -1 7 -7 -13 6 -2 -10 -1
  can be simplified|0 10
  can't find crate|0 0 14 0 0 0 0 -4 -3 -4
  can't find|0 0 14 0 0 0 0 -4 -3 -4
  can't|-13 -23 1 -9 -19 -8 -9 0 2 10 -7
  cannot add|-11 -12 -3 -14 -13 -9 -8 2 -9 4 -6
  cannot assign|0 0 0 0 0 22
  cannot be re|0 0 0 0 0 0 0 0 0 0 10
  cannot be used|0 -9 0 0 6 10 -9 -1 0 -15 -13
  cannot be|0 -26 0 -19 -6 0 0 -8 0 18 12
  cannot borrow|0 -1 0 0 0 14
  cannot find struct|0 0 0 0 0 0 0 0 12
  cannot find type|0 0 0 0 0 0 0 0 8
  cannot find|0 0 0 0 0 0 0 0 14
  cannot have|-9 -13 0 -14 13 -10 -8 2 -3 -16 -11
  cannot move out|0 0 0 0 0 14
  cannot move|0 0 0 0 7 5
  cannot use|-7 -21 0 -8 5 9 -7 -6 -16 -3 -2
  change $|0 0 0 -4 11
  change|0 -6 0 0 9
  character|-11 3 -8 -20 -18 -17 14 -13 -11 -16 -11
  char|-8 19 0 -9 -12 0 -7 0 0 -12 -1
  closure|-1 -8 0 -6 -16 2 -18 8 0 4
  comment $|-8 15 0 -17 -13 -8 -6 -7 -5 -14 -6
  comment|-7 15 0 -16 -13 -6 1 -12 -4 -14 -4
  compilation|-6 -22 -5 16 -21 -8 -19 -27 -6 15 -15
  compiler|-8 9 -15 -14 -1 -11 -13 -10 -16 -13 -14
  computing|0 0 0 0 15
  configuration|-7 -16 0 18 -16 -7 -10 -7 0 -12
  conflicting|-9 -16 0 -22 12 2 -12 -9 -2 1 -3
  constant …|0 0 0 0 -9 0 -3 -5 10 -3
  constants $|0 0 0 0 19 -5
  constant|-8 -7 0 -9 10 0 0 -8 0 -7
  const|0 -16 0 -5 -1 0 0 8 0 -13 15
  copy|0 0 0 4
  could|-1 12 0 -3 -12 -7 0 -4 -1 -9 -3
  covered $|0 0 0 -1 8 -1
  crate for|0 0 14 0 0 0 0 -4 -3 -4
  crate root $|0 -14 0 -1 4 0 0 -1 3 -9 -3
  crate root|0 -14 0 -1 4 0 0 -1 3 -9 -3
  crate|0 0 4 -3 -1 0 0 0 1 -6
  current scope $|6
  current scope|6
  cycle detected when|0 0 0 0 6
  cycle detected|0 0 0 0 6
  cycle|0 0 0 0 6
  data|-1 0 0 0 0 26
  defaults|0 -15 0 0 12 0 0 0 -2 -9
  defined|0 0 0 0 16
  derive macro|0 -2 0 0 0 0 0 8 1
  derive|0 -2 0 0 0 0 0 8 1
  destructor|10 -19 -2 -17 18 -18 -12 -5 -7 -25 -8
  detected when computing|0 0 0 0 15
  detected when|0 0 0 0 6
  detected|0 0 0 0 5
  diagnostic|-5 -1 0 -17 6 0 -8 -5 0 -11
  discriminant|-19 -21 0 -26 25 -9 -12 -12 -3 -22 -8
  documentation for|-9 -3 0 16 -10 -6 0 -5 -3 -12 -2
  documentation|-12 13 -10 -4 -13 -13 -20 -13 -8 -16 -6
  does not live|0 0 0 0 0 20
  doesn't|16 -18 -6 -14 -13 -18 -19 -9 -15 -4 -15
  drop|0 0 0 0 0 0 0 0 0 15
  duplicate|-5 -11 0 -11 17 0 -2 -3 -1 -7
  element|-10 0 -1 -11 7 -8 -6 -2 -3 -14 -1
  empty|-7 -12 -1 -17 16 -5 -10 -9 -7 -16 -6
  enough $|0 0 0 0 0 9
  enough|0 0 0 0 0 9
  enum variant …|1 -4 0 -5 -5 3 0 0 -10
  enum variant|1 -4 0 -5 -5 3 0 0 -10
  enum|4 -9 0 -13 0 0 0 -4 -2 -3
  errors|0 -12 0 19 -12
  expected function ,|-7 -3 -1 0 -10 -3 -16 -3 9 -10 -5
  expected function|-7 -3 -1 0 -10 -3 -16 -3 9 -10 -5
  expected identifier ,|0 0 0 0 -3 0 8 -5
  expected identifier|0 0 0 0 -3 0 8 -5
  expected struct ,|0 0 0 0 0 0 -3 20
  expected struct|0 0 0 0 0 0 -3 20
  expected trait ,|0 0 0 0 0 0 -7 12 -4
  expected trait|0 0 0 0 0 0 -7 12 -4
  expected tuple struct|-4 0 0 0 0 0 -10 15 -6
  expected tuple|-4 0 0 0 0 0 -10 15 -6
  expected type ,|0 0 0 0 -8 0 -6 16 -3
  expected type|0 0 0 0 -8 0 -6 16 -3
  expected value ,|0 0 0 0 0 0 -5 0 13
  expected value|0 0 0 0 0 0 -5 0 13
  expected|-5 -18 0 -16 -4 0 30 -6 1 -5
  experimental $|-4 -16 0 -12 11 -3 -5 -5 -2 4 -8
  experimental|0 -17 0 -12 16
  explicit lifetime|-2 -15 0 0 -7 16 0 0 0 -9
  explicit|6 -8 0 -19 -22 12 -6 -1 0 1 -11
  exported|0 0 0 0 0 0 0 0 0 0 10
  expressions|-5 -18 -7 -11 13 -8 -9 -13 -5 -12 -12
  expression|0 0 0 0 -11 5 11 -8 -4 -6
  failed to resolve|0 0 0 0 0 0 0 0 7
  failed to|0 0 0 0 0 0 0 0 7
  failed|-6 0 0 0 7 -2 -2 -3 5 -3
  feature $|0 0 0 0 30 0 0 0 0 -12
  feature|-5 -4 0 -21 16 -10 -11 -5 -11 -11
  field named …|23
  field …|7 -20 0 -9 10 0 0 -1 0 -4
  fields|12 -11 0 -15 -17 0 -2 1 -4 4
  field|17 -5 0 -3 -13 -4 0 -8
  files|0 -11 0 18
  file|-16 -1 11 -3 -30 -19 2 -15 -18 -20 -13
  find crate for|0 0 14 0 0 0 0 -4 -3 -4
  find crate|0 0 14 0 0 0 0 -4 -3 -4
  find struct ,|0 0 0 0 0 0 0 0 12
  find struct|0 0 0 0 0 0 0 0 12
  find type …|0 0 0 0 0 0 0 0 7
  find type|0 0 0 0 0 0 0 0 8
  find|0 0 2 0 0 0 0 0 11 -4
  first|-1 -2 -5 7 -1 -13 -2 -8 -1 1
  fn|4 -10 -5 -6 -12 0 -9 0 8 -11 -5
  for associated type|11
  for associated|11
  for enum …|22 -1 0 -4 0 0 -1 0 0 -11
  for enum|22 -1 0 -4 0 0 -1 0 0 -11
  for module …|-4 -1 7 -4 -3 0 0 -4 -7 -2
  for struct …|16 0 0 0 0 0 0 -1
  for struct|16 0 0 0 0 0 0 -1
  for the|-8 -2 -12 -10 -1 -11 -7 11 -3 -9 -5
  for … $|-6 -6 0 -6 -7 0 0 -1 1 -1
  for … in|0 0 0 0 0 0 0 0 26
  for …|-10 -1 0 -21 -1 2 0 -3 0 -3
  for|0 -15 0 -3 0 0 0 0 -3 3
  found constant …|0 0 0 0 0 0 0 14
  found constant|0 0 0 0 0 0 0 14
  found enum|-1 0 0 0 0 0 0 5
  found for type|17
  found for …|-1 0 -4 0 -8 0 0 0 11 -5
  found function|0 0 0 0 0 0 -1 16
  found module …|0 0 0 0 0 0 0 -5 11
  found module|0 0 0 0 0 0 0 -5 11
  found struct …|-1 0 0 0 0 0 0 8 -2
  found struct|-1 0 0 0 0 0 0 8 -2
  found type parameter|0 0 0 0 -1 0 0 11
  found unit variant|0 0 0 0 0 0 0 2
  found variant …|0 0 0 0 0 0 0 5
  found variant|0 0 0 0 0 0 0 5
  found … $|-8 -5 -6 -10 9 -13 1 -8 -21 2 -8
  found …|-8 -5 -6 -10 9 -13 1 -8 -21 2 -8
  found|0 -15 0 -4 5 0 0 -5 1 -2
  from|-16 0 -5 -2 -38 2 -14 11 -6 -29 -9
  function , found|-7 -19 -9 -6 -15 -19 -18 7 -1 -14 -9
  function , tuple|-2 0 0 0 0 0 0 -14 16
  function ,|-3 -1 0 0 -7 0 -13 -4 9 -7
  function or|6 -10 -2 -3 4 0 0 -3 -4 -6 -2
  function … is|0 -13 0 0 7 0 0 -2 0 -2 8
  function …|0 -5 0 0 17
  functions $|0 0 0 -3 21 0 0 -3 0 0 -7
  functions with|-8 -15 -10 9 -1 -12 -12 -14 -9 -1 -24
  functions|-4 -26 0 0 1 0 -10 -8 -2 -13 17
  function|0 2 0 -22 10 0 -14 -2 0 -3
  generic argument was|16
  generic arguments|3
  generic parameters $|0 -8 0 0 12
  generic parameters|0 -10 0 0 10 0 0 0 4
  generics for associated|11
  generics for|11 0 0 0 0 0 0 -3 0 -1
  generics|10 0 0 0 4 0 0 -2 0 -12
  generic|0 -8 0 0 5
  guard $|0 -12 0 0 -2 26
  guard|-10 16 0 -16 -16 6 -7 -11 -4 -14 -2
  has a|-8 4 0 2 -13 0 0 0 0 -1
  has|-5 5 0 -13 -10 -2 -5 1 -1 2 -3
  have a|10 -4 0 -4 -18 -5 0 -1
  have|1 -8 0 -17 -4 0 -5 5
  here $|-10 -2 -1 -14 -20 7 -15 -5 -11 -1 8
  here|-10 -2 -1 -14 -20 7 -15 -5 -11 -1 8
  identifier , found|0 0 0 0 -3 0 8 -5
  identifier ,|0 0 0 0 -3 0 8 -5
  identifier|0 -20 0 0 14 0 8 -5 -3 -1
  immutable|0 0 0 0 0 9
  implementation for …|-7 -11 -7 -13 -7 -10 -8 2 -8 2 -9
  implementation for|-7 -11 -7 -13 -7 -10 -8 2 -8 2 -9
  implementation of …|-1 9 0 0 -2 -2 0 -5 -1 -12
  implementation of|-2 12 0 -3 -1 -1 0 -4 0 -11
  implementations of|-6 -12 0 0 -16 -3 -3 -5 -2 14
  implementations|-6 -12 0 0 -16 -3 -3 -5 -2 14
  implementation|-15 9 -1 -16 -21 -8 -11 -4 -6 -1 -5
  implemented for|0 0 0 0 -9 0 0 0 0 13
  implemented|0 -11 0 -26 -1 -4 0 6 0 12 -1
  impls|-6 -9 0 -9 -13 -10 -4 -3 0 14 6
  impl|-12 12 0 -25 0 -8 -12 -13 -3 0 -10
  import … is|0 0 0 0 0 0 0 0 0 0 13
  imports|-8 -10 0 4 0 -6 -9 -13 22 -13
  import|-7 -16 -1 -10 4 -9 -12 -9 1 -9 6
  in #|-3 -16 0 23 -7
  in an …|0 0 0 0 0 19
  in a|-5 -9 0 -3 -5 0 0 6 13 -18
  in constants $|0 0 0 0 19 -5
  in constants|0 0 0 0 19 -5
  in scope $|-3 2 0 -17 4 2 -10 -3 -4 -10 -4
  in scope|-3 2 0 -17 4 2 -10 -3 -4 -10 -4
  in statics $|0 0 0 0 9
  in statics|0 0 0 0 9
  in this scope|0 0 0 0 0 0 0 0 8
  in this|-1 0 0 0 0 0 0 0 4
  in trait|-6 -3 -11 -9 4 -11 -5 -17 -9 -12 8
  in …|-11 13 0 -11 -27 0 0 -10 0 6
  incorrect|-8 6 -5 -13 -14 -6 8 -7 -6 -17 -8
  inherent|-14 -6 -5 -27 -13 -14 -14 -24 -4 24 -7
  input|-5 -10 0 0 12 0 0 -10 0 -6
  inside|-7 7 -7 -8 0 1 -1 -7 -8 -7 -11
  internal|-6 -19 -3 -17 20 -11 -11 -9 -1 -14 -9
  into a|-11 7 -6 6 -7 -18 -14 -12 -13 -25 -2
  into|-6 -6 0 8 -16 -1 -8 -12 0 16 -9
  invalid|-14 -19 -7 -28 -5 2 -20 4 -10 0 -15
  in|0 0 0 -13 -1 0 0 0 0 -8
  is ambiguous $|-1 0 0 -3 5 -8 -6 -9 -2 -6 -2
  is ambiguous|-1 0 0 -3 5 -8 -6 -9 -2 -6 -2
  is an|-4 -16 0 0 9 0 0 0 0 14
  is a|0 0 0 0 -1 0 0 6 2 -12
  is defined|0 0 0 0 18
  is never used|0 6 0 -4 -2 -5 -2 0 0 -3
  is never|0 8 0 -6 -3 -8 -3 -3 0 -3
  is not allowed|0 0 0 0 9
  is not an|3 -12 -5 -5 -7 -7 -9 -9 -8 1 -7
  is not a|3 -11 -1 -1 -19 0 0 6 0 1 -3
  is only|0 -1 21 -10 -23 -6 0 -7
  is private $|0 -1 0 0 0 0 0 0 0 0 16
  is private|0 -1 0 0 0 0 0 0 0 0 16
  is useless|-3 16 -4 -15 -14 -8 -11 -17 -5 -13 -13
  is|-9 0 0 0 0 0 0 0 0 -5
  item $|-10 -7 -5 -11 -8 -3 -8 -12 15 -12 -2
  items $|-5 -14 0 -1 11 -2 -4 -6 0 -13 -6
  items|-10 -7 0 -4 8 -8 -11 -12 -7 3 -4
  item|0 -5 0 -13 -4 -2 7 -23
  iterator $|3 -12 -5 -5 -7 -7 -9 -9 -8 1 -7
  iterator|2 3 -10 -13 -14 -7 -16 -14 -9 0 -8
  its|2 0 0 3 -15 0 -9
  it|0 0 0 0 0 17
  lang item|-8 -14 0 -15 16 -1 -13 -5 -5 -12 -2
  lang|-8 -14 0 -15 16 -1 -13 -5 -5 -12 -2
  lifetime arguments were|14
  lifetime parameter …|-2 9 -1 -7 4 -3 -4 -1 0 -8
  lifetime parameter|-5 1 -2 -10 -3 10 -6 -5 0 -13 -3
  lifetimes|-11 -7 -5 -25 21 -12 -14 -13 -8 -23 -10
  lifetime|0 -13 0 -22 -15 27 1 -19 -12 -6
  live long enough|0 0 0 0 0 9
  live long|0 0 0 0 0 9
  live|0 -1 0 0 -3 9
  long enough $|0 0 0 0 0 9
  long enough|0 0 0 0 0 9
  long|0 0 0 0 0 9
  loop|-6 1 0 -8 13 -15 -6 -6 -2 -12
  macro … $|0 13 0 -1 -7 0 0 5
  macro …|0 13 0 -1 -7 0 0 5
  macro|-7 20 0 -20 -7 -6 -14 -22 9 -15 -14
  manual|-6 7 0 -9 -17 -2 -3 -3 0 5
  may not|0 11 0 0 -14 7 0 0 0 -7
  may|0 4 0 0 -11 10 0 0 0 -6
  member of trait|11 0 0 0 0 0 0 0 0 -2
  member of|11 0 0 0 0 0 0 0 0 -2
  member|11 0 0 0 0 0 0 0 0 -2
  mention field …|16 0 0 0 -1 0 0 -2
  method $|13 -9 -5 -14 -17 -1 -14 -12 -12 -18 -5
  method named|12
  method … is|9 0 0 0 0 0 0 0 0 0 6
  method|9 7 0 -12 -17
  missing generics for|11 0 0 0 0 0 0 -3 0 -1
  missing generics|11 0 0 0 0 0 0 -3 0 -1
  missing|1 2 0 -4 -14 1 0 -7 0 9
  module $|-7 9 -5 -15 -15 -5 0 -5 4 -12 -11
  module … $|0 -4 4 0 1 0 0 -11 2
  module …|0 -4 4 0 1 0 0 -11 2
  module|-11 -2 4 -7 -10 -8 -11 -9 0 -13 2
  more|5 5 0 -25 6 -9 -12 -8 -9 -13 -8
  move out of|0 0 0 0 0 14
  move out|0 0 0 0 0 14
  moved value :|0 0 0 0 0 10
  moved value|0 0 0 0 0 12
  moved|0 -17 0 4 0 12
  move|0 0 0 0 7 5
  multiple times|-1 5 0 -6 3 0 0 0 0 -6
  multiple|-7 -3 0 -24 4 0 0 0 0 10
  must be|-3 5 0 -14 0 -5 -6 0 -5 -8
  must|1 -5 -7 -26 3 -11 -19 -5 -10 1 -9
  mutable|0 0 0 0 0 14
  name $|-11 15 0 -19 -17 -5 -5 -4 -2 -7 -5
  name …|0 -11 0 0 2 9 0 0 -3
  named|10 -3 0 0 1 0 0 0 0 -8
  name|0 6 0 0 -2 9 0 0 0 -20
  needed $|-1 13 0 -13 -12 0 -9 0 0 -4 -1
  needed|0 10 0 -9 -11 0 0 4 0 -3
  needless|0 14 0 0 -11
  needs|-4 -18 0 2 -7 0 0 -2 0 8
  never used $|0 6 0 -4 -2 -5 -2 0 0 -3
  never used|0 6 0 -4 -2 -5 -2 0 0 -3
  no associated item|14
  no associated|14
  no field|13 0 0 -1 0 0 0 -1
  no implementation for|-7 -11 -7 -13 -7 -10 -8 2 -8 2 -9
  no implementation|-7 -11 -7 -13 -7 -10 -8 2 -8 2 -9
  no method named|12
  no method|12
  not a member|11 0 0 0 0 0 0 0 0 -2
  not a tuple|-14 -11 -11 -20 -13 -6 -15 -14 -13 16 -11
  not allowed in|0 0 0 0 9
  not allowed|0 -9 0 0 10 0 0 -2 0 1 -3
  not an iterator|3 -12 -5 -5 -7 -7 -9 -9 -8 1 -7
  not an|3 -12 -5 -5 -7 -7 -9 -9 -8 1 -7
  not a|2 -14 -1 -3 -21 -6 -1 5 0 -1 -4
  not covered $|0 0 0 -1 8 -1
  not covered|0 0 0 -1 8 -1
  not found for|-8 0 11 -10 -17 -5 -7 -9 2 -12 -7
  not found|-9 -27 11 -27 7 -10 -15 -10 1 -14 -9
  not live long|0 0 0 0 0 9
  not live|0 0 0 0 0 9
  not permitted|-9 -15 -2 -14 2 -24 -9 -19 -3 -2 9
  no|6 -6 0 0 -10 0 0 -2 0 1
  null|-10 11 -2 5 -21 -2 -12 -10 0 -19 -10
  object|-1 -20 0 0 9 -4 -5 -2 -3 -7 -8
  of an …|0 -4 0 0 0 12
  of an|0 22 0 -16 -10
  of a|-5 5 0 -10 11 0 -4 -5 0 -5
  of moved value|0 0 0 0 0 20
  of moved|0 0 0 0 0 20
  of struct|-5 0 0 0 0 0 0 0 0 0 18
  of the|-8 -11 0 8 1 -11 0 0 -1
  of trait …|5 0 0 0 0 0 0 -5 0 3
  of trait|5 0 0 0 0 0 0 -5 0 3
  of undeclared|-3 -6 0 -4 -1 0 0 0 15
  of … $|6 2 0 -4 -7 0 0 -1 0 1
  on an|-7 12 -1 -7 -9 -4 -3 -9 0 -2 -1
  on type …|10 0 0 0 -3 0 0 -4 -1 -4
  on type|10 0 0 0 -3 0 0 -4 -1 -4
  one|0 -18 0 5 -1 0 19 -15 -9 -8
  only be|0 -13 0 0 3 0 0 0 0 4
  only|0 -11 15 -19 11 0 0 -4 0 -3
  on|0 0 7 -12 -3 -14 2 -5 -2 -20
  operation will|-8 17 0 -16 -12 0 -9 0 0 -8
  operation|0 17 0 -11 -12 0 0 5 0 -6
  operator|0 8 0 -8 -7 -6 0 0 0 -6
  or|0 -5 0 0 -4 -9 0 -3 0 -6
  out of an|0 -4 0 0 0 12
  out of type|0 0 0 0 0 19
  out of|0 0 0 0 0 14
  outside of|-3 -12 0 -4 7 13 0 -4 0 -2
  outside|0 -2 0 0 3 8
  out|0 0 0 0 0 14
  overflow|-13 -10 0 -23 6 -9 -10 -22 -7 17 -5
  over|-21 22 -9 -18 -18 -15 -16 -15 -7 -18 -11
  parameter for|-3 0 0 0 -1 -7 0 -5 0 16
  parameter … $|0 0 0 0 -1 0 0 11
  parameter … is|0 3 0 -19 2 0 -6 -7 -4 -7 -1
  parameters $|0 -14 0 0 20 0 0 0 0 -1
  parameters|-6 0 0 -26 11 -19 -15 -7 0 3 -2
  parameter|-9 -10 0 -6 2 0 0 -11 0 1
  pass|-17 -25 -7 5 8 -13 -11 -21 -10 -20 -9
  paths|0 0 0 0 0 0 0 0 19
  pattern $|-16 12 0 -16 0 0 -5 -10 -3 -10 -5
  patterns : …|0 0 0 -1 8 -1
  patterns|-2 -7 0 -16 8 -9 -5 -7 9 -20 -6
  pattern|8 -3 0 -21 0 -1 -17 2 -8 -16
  permitted|-5 -11 -3 -15 -1 3 -8 -18 -2 -3 9
  pointer $|-11 0 0 -19 -20 2 -14 -14 0 5
  pointer|0 9 0 -20 1 -23 -13 0 -11 -8 -2
  position|-3 -12 0 -4 6 0 0 0 -1 -1
  previous|-13 -7 -5 -24 18 -18 -14 -13 -8 -28 -7
  private $|0 -1 0 0 0 0 0 0 0 0 16
  private trait …|-2 -6 0 -6 0 -4 -2 -3 -1 0 12
  private trait|-2 -6 0 -6 0 -4 -2 -3 -1 0 12
  private|-7 0 0 -10 -22 -4 -3 -7 -7 -9 25
  projects|-10 -17 0 21 -21 -8 -11 -14 0 -18 -1
  public|-3 -16 0 6 -12 -4 -4 -10 -4 -10 23
  raw|-13 3 -5 -18 -21 -4 14 -14 -11 -18 -13
  re exported|0 0 0 0 0 0 0 0 0 0 10
  redundant|-9 16 -2 -10 -12 -8 -9 -10 -10 -13 -13
  references|0 0 0 0 0 11
  removed $|-8 -8 0 -23 12 -4 -8 -12 0 -15 -5
  removed|-5 -11 -1 7 5 0 -7 -7 -5 -15 -6
  representation|-11 -18 0 -25 25 -12 -15 -19 -3 -23 -7
  required|-4 -12 0 -9 1 13 -6 0 0 -10
  requirements|-2 -11 0 0 -17 7 0 -6 -1 8
  requires a|8 -25 -10 -22 -6 -14 -21 -22 -16 5 -14
  requires|1 -24 -2 -16 0 -9 -7 2 -4 7 -5
  resolve :|0 0 0 0 0 0 0 0 7
  resolve|0 0 0 0 0 0 0 0 7
  return type|-2 -13 0 -10 -15 0 -3 6 -4 8 -4
  return|-9 -21 -1 -2 -11 -8 -10 1 -9 7 -3
  re|0 4 0 0 -2 0 0 0 0 0 9
  root $|0 -14 0 -1 4 0 0 -1 3 -9 -3
  root|0 -14 0 -1 4 0 0 -1 3 -9 -3
  run|-8 -18 0 23 -21 -2 -8 -12 0 -19
  rust|-12 9 -7 -18 1 -12 -5 -12 -8 -8 -6
  same|-10 8 -4 -21 -7 -13 -7 -14 -6 3 -6
  self|-4 -16 -8 -13 6 -9 -9 -16 -6 10 -10
  shadows|-12 7 -1 -11 -24 8 -7 -10 0 -20 -3
  shared reference|-1 4 0 -3 0 2 0 0 0 -1
  shared|-1 0 0 -4 -13 7 0 0 0 1
  should|-4 17 0 -9 -7 -3 -2 -10 0 -23
  simd|-2 -18 0 0 19 0 0 0 0 -10
  simplified|0 21 0 0 -8 0 0 0 0 -10
  single|-10 11 -4 -19 -23 4 -11 -9 -7 -1 -4
  sized|-9 -10 -10 -10 2 -8 -11 4 -12 -17 -8
  specified $|0 -10 0 0 7 0 0 0 0 3 -1
  stable $|0 -18 0 -8 17 -6 -5 0 -5 -6 -4
  stable|-9 -5 -10 -14 11 -11 -7 -5 -10 -7 -7
  start|-2 -3 0 -9 -11 0 8 -2 5
  static item …|0 0 0 0 0 15
  static item|0 0 0 0 0 13
  statics $|0 0 0 0 9
  statics|0 0 0 0 9
  static|0 -3 0 -5 -4 2 -1 -12 0 9
  struct takes|1
  struct … is|0 0 0 0 0 0 0 0 0 0 10
  struct …|0 0 0 0 0 0 0 3 -4
  struct|15 0 0 0 -7 0 0 1 0 -2
  subject to change|0 0 0 -4 11
  subject to|0 0 0 -4 11
  subject|0 0 0 -4 11
  supplied $|12
  supplied|12
  supported|-9 -9 19 -29 -13 -9 -27 12 -13 -35 -8
  syntax|19 -9 0 -19 -20 -6 -11 -12 -4 -24 -2
  takes #|12
  takes|12
  take|8 -8 -4 -6 -15 0 -3 -5 -4 2 -2
  test|-7 -17 0 18 2 -4 -6 -8 0 -14 -10
  that|-10 -4 -8 2 -13 14 -10 -10 -5 -1 -5
  the crate root|0 -14 0 -1 4 0 0 -1 3 -9 -3
  the crate|0 -5 0 0 3 0 0 0 0 -8 3
  the impl|-8 -14 0 -6 11 -6
  the name …|0 0 0 0 6
  the name|0 0 0 0 15
  the same|-10 8 -4 -21 -7 -13 -7 -14 -6 3 -6
  the trait …|0 0 0 0 0 0 0 0 0 8
  the trait|-6 -20 0 -11 -21 -4 0 0 0 24
  the type …|-7 -13 -3 -7 3 4 -5 -14 0 4 -10
  the type|0 0 0 5 0 0 0 -10
  the … trait|0 0 0 0 -14 0 0 0 0 16 -3
  the …|0 -10 0 -17 5 0 0 0 0 10 -2
  this function|0 13 0 0 -3
  this item|-7 10 -8 -8 -8 -5 -4 -6 -4 -6 -4
  this scope $|0 0 0 0 0 0 0 0 8
  this scope|0 0 0 0 0 0 0 0 8
  this|0 0 0 -4 -9 1 0 -3 0 -13
  times|-1 5 0 -6 3 0 0 0 0 -6
  to change $|0 0 0 -4 11
  to change|0 0 0 -4 11
  to resolve :|0 0 0 0 0 0 0 0 7
  to resolve|0 0 0 0 0 0 0 0 7
  to the|-10 1 -1 17 -20 -13 -15 -13 -8 -19 -1
  to type …|0 0 0 0 -8 0 0 15 0 -8
  to type|0 5 0 -11 -19 0 0 13 -1 -9
  to … ,|0 11 0 -10 0 0 0 0 0 -5
  to …|0 4 0 -18 -12 0 0 0 0 6
  to|-1 -7 0 2 0 0 -1 4 0 -4
  trait $|-6 -14 0 0 6 0 -20 -2 -4 1 -6
  trait , found|0 0 0 0 0 0 -7 12 -4
  trait ,|0 -5 0 0 6 -6 -4 10 -3 -10
  trait impls|-8 -3 0 -9 -2 -1 -9 -5 -7 -24 10
  trait object|-7 -11 -11 -21 1 12 -9 -1 -11 -14 -15
  trait takes|6
  trait … $|0 0 0 0 0 0 0 0 0 14
  traits|-2 -14 0 -18 0 -1 -3 -4 0 -7 18
  transmute|-6 4 -2 -12 -1 -6 -11 0 -8 -19 -1
  tuple|9 -16 0 -5 -2 -11 -11 -2 4
  type $|-8 0 -1 -20 10 -11 -11 -16 -10 -9 -8
  type , found|0 0 0 0 12 0 -27 1 -4 -1
  type alias …|0 -4 0 -5 -9 -2 -2 0 2 1
  type annotations needed|0 0 0 0 0 0 0 9
  type annotations|0 0 0 0 0 0 0 9
  type of|0 -1 0 12 -2 0 0 0 0 -1
  type parameters|-1 -8 -4 -12 19 0 -8 -12 -9 -16 -5
  type parameter|0 -2 0 0 8 -6 0 0 0 -9
  type … $|0 -10 0 0 9 -17 0 2 0 -4
  type … ,|0 0 0 0 0 19
  type … in|0 -8 0 0 -9 0 0 -2 0 6 10
  types $|-1 -8 0 -23 -4 0 -6 11 -3 2 -11
  types|-6 -26 0 1 5 -4 -11 0 0 1 -9
  type|-2 -3 0 -17 6 -2 0 6
  t|0 -6 0 -10 21 -7 -5 0 -2 -15 -3
  undeclared|-3 -6 0 -4 -1 0 0 0 15
  union type ,|0 0 0 0 0 0 -3 20
  unit variant …|0 0 0 0 0 0 0 2
  unit variant|-16 0 0 0 0 0 -14 26
  unknown|-6 3 0 -13 5 -5 5 -9 -4 -8 -1
  unrecognized|-6 -18 0 -17 18 -3 -2 -10 0 -13
  unresolved import|-2 0 0 -3 -2 -3 -4 -5 9 0 -6
  unresolved|-7 -13 0 -15 -15 -5 4 -8 10 -10
  unsafe $|-1 0 0 -4 -7 -6 -3 -7 0 11 -7
  unsafe block|-1 15 0 -9 -7 0 -4 0 0 -12
  unsafe|-1 -5 0 -6 0 -6 -2 -7 0 9 -7
  unstable $|-5 -5 0 -16 11 -5 -7 -5 -5 -18 -6
  unstable|-7 -7 0 -16 14 -9 -5 -8 -6 -17 -3
  unused|0 13 0 -3 -7 -3 0 -5 0 -4
  usage of|-1 9 0 0 0 0 0 -1 0 -2
  usage|-1 9 0 0 0 0 0 -1 0 -2
  use of moved|0 0 0 0 0 10
  use of partially|0 0 0 0 0 31
  use of undeclared|-3 -6 0 -4 -1 0 0 0 15
  use of …|-7 10 0 -17 -11 -4 0 -2 -1 -6
  used|0 6 -1 -2 -4 3 -8 -6 0 -11 -9
  useless|-14 19 -2 -20 -15 -10 -12 -18 -9 -18 -13
  user|-7 -24 0 26 -14 -10 -12 -14 0 -13 -2
  use|-1 5 0 -17 -2 0 -4 -13 3 -22
  using …|-6 5 -1 -17 3 -6 -9 -12 -3 -14 -6
  using|-4 6 0 -17 2 -1 -7 -11 0 -12 -1
  value $|10 -8 -1 -14 -18 9 -9 -10 -8 -6 -5
  value , found|0 0 0 0 0 0 -5 0 13
  value ,|0 0 0 0 0 0 -5 0 13
  value : …|0 0 0 -1 0 10
  value :|0 0 0 0 0 10
  value of|0 -1 0 -5 7 -19 -1 -13 -9 5 -3
  value|0 -16 0 -2 1 0 0 -5 1
  variant … $|3 0 0 -1 0 0 -7 13 -16
  variant …|14 0 0 -10 -9 0 -8 1 -13 -9 -3
  vector|-6 12 0 -25 -1 -4 -10 -11 0 -19
  visibility|-7 -18 -2 -13 -16 -16 8 -7 -7 -20 11
  were supplied $|2
  were supplied|2
  were|18 0 0 -1 0 0 0 0 0 -1
  when computing|0 0 0 0 15
  when|-7 -5 0 1 -6 -11 12 -5 -7 -5
  which is|0 5 0 0 -13 5
  which|-4 2 0 -7 1 3 0 0 0 -1
  will|-4 5 0 2 -1 0 -4 -4 0 -18 -2
  with a|0 -9 0 0 10 0 0 0 0 -6
  with … $|-2 6 -4 -12 -14 -3 0 -12 -10 2 -3
  with …|-1 7 -2 -11 -15 -3 0 -11 -10 1 -2
  with|-15 5 0 -11 1 -10 -10 -12 -2 -2 -5
  x|-9 -1 0 10 -22 -12 -12 -13 3 -20 -6
  zero|-7 -22 -3 -27 26 -9 -8 -18 -6 -20 -4
  {|-3 -14 -1 2 -2 -6 5 0 -9 -11 -3
  }|-3 -14 -1 2 -2 -6 5 0 -9 -11 -3
  … $|0 0 0 0 -3 0 -12 9 0 1
  … (|-2 -15 0 1 -12 0 0 0 0 4
  … ) $|-3 -12 0 -7 -20 0 0 0 0 12
  … )|-5 -29 0 -23 10 0 -2 -2 0 7
  … attribute $|-6 15 0 0 -13 0 -2 -3 -1
  … attribute|-5 2 0 -6 6 0 0 -3 0 -16
  … a|2 -10 0 -2 -9 10 -4 0 0 -7
  … but|-9 8 -10 -6 -7 -5 0 -12 -2 8 -1
  … by …|-15 -11 -7 -17 -15 -9 -10 11 -9 -9 -6
  … call|-5 12 -3 -12 -10 0 -4 -13 0 -9 -1
  … closure|0 0 0 0 0 0 -9 -15 0 14
  … for|-5 -19 0 0 9 -3 -1 -5 -1 6
  … in constant|0 0 0 -5 30 0 -8 -1 0 0 -5
  … in initializer|23 -1 0 0 0 -3
  … in this|0 0 0 0 0 0 0 0 8
  … is never|0 5 0 -3 -1 0 -7 -10 -2 -4 -3
  … is private|0 0 0 0 0 0 0 0 0 0 24
  … is|-12 1 0 -8 1
  … not covered|0 0 0 -1 8 -1
  … not found|-1 0 -4 0 -8 0 0 0 11 -5
  … not|-1 0 -6 0 4 0 0 -1 5 -8
  … on type|20
  … on|0 12 0 -11 -17 0 0 0 0 -9
  … to a|0 28 0 0 -7 0 0 -14
  … to|-9 -10 0 -15 -19 -2 0 10 -7 5 -2
  … trait|0 -13 0 0 7 0 0 0 0 0 -1
  … …|0 -16 0 14 -7 3 0 0 1 -14 -9
`,
  typescript: `
api-misuse build-configuration lint missing-dependency none null-access other syntax-error type-mismatch undefined-symbol unmet-interface visibility
  -22 -22 -24 -43 17 -85 0 21 -13 -41 -74 -35
  # # $|0 0 0 0 22
  # $|4 0 0 0 19 0 -6 -8 -4
  #|0 -1 2 0 28 0 -5 -29 -3
  ) $|7 0 -3 0 18 0 -8 -3 -27
  , but …|-4 3 9 14 0 0 -1 -26 -21 -13 0 -10
  : … $|-9 25 0 -11 -26 0 -13 -17
  : …|0 16 0 0 7 0 -21 0 -19 -1 0 -4
  :|-6 -1 0 1 21 0 -3 -15 0 -1 0 -1
  <=>|0 -3 0 0 -3 0 -20 19
  <[]>|0 0 -4 0 -5 0 -3 -5 13
  <any> type because|0 0 19
  <any>|0 0 13 0 0 0 0 -2 12
  <arguments>|0 -2 -23 0 -5 0 25 -22 -16 2
  <bar>|0 0 0 0 -9 0 -19 -20 0 25
  <const>|-11 -9 -9 -1 -10 0 0 15 -23 -8 0 -6
  <foo> $|0 0 0 0 0 0 14 -5
  <function>|0 0 0 -5 0 0 0 1 0 10
  <import>|-13 -23 -19 -1 -19 0 -24 25 -14 -5 0 -7
  <null>|-9 -7 -10 -1 -10 13 -25 7 2 -3 0 -1
  <number>|0 0 -7 0 0 0 0 0 17
  <set>|-13 -1 -3 0 -15 0 -24 26 -10 -1
  <string>|0 5 -11 0 0 0 0 -20 16
  <super>|-30 -7 -5 0 -18 0 3 12 -16 0 0 -1
  <symbol> $|0 0 0 0 -6 0 0 -13 19 0 0 -6
  <symbol>|0 0 -7 0 0 0 -1 -3 13 0 0 -5
  <target> $|-10 -13 0 -1 -12 0 -10 18 -16 0 0 -8
  <this>|-14 -21 4 0 -17 0 9 -18 3 -6 0 -2
  <undefined> $|-6 -13 -6 0 -10 10 4 -20 1
  <undefined>|0 0 -8 0 -1 8 3 -18 8
  <unknown>|-10 -16 -18 0 -27 0 -18 -31 39
  <void>|0 0 -3 0 -1 0 -9 -22 33
  =api-misuse/unknown-member|11
  =api-misuse/wrong-arity|15 0 -2 0 -16 0 0 -11 -6 -4 0 -8
  =lint|0 0 49 0 -7 0 -18 -14 -4
  =missing-dependency|-11 -7 0 39 -11 0 -13 -5 -9 -22
  =null-access|-5 -3 -5 -3 -11 20 -8 -12 -13 -3 0 -2
  =other|0 0 0 0 0 0 38 0 -17
  =type-mismatch|0 0 0 0 0 0 0 0 23
  =undefined-symbol/out-of-scope|0 0 0 0 -4 0 -6 0 0 16
  =undefined-symbol/typo|0 0 0 -9 0 0 0 0 0 22
  =undefined-symbol|0 0 0 -6 0 0 -15 -3 0 51
  =unmet-interface|0 0 -10 0 0 0 -17 -27 -18 0 36 1
  =visibility|0 0 0 0 0 0 -9 0 0 0 0 14
  [|-9 -1 1 0 7 0 -13 -18 0 0 0 1
  ]|-9 -1 1 0 7 0 -13 -18 0 0 0 1
  ^ #|-6 0 0 0 16 0 -7 -8 -4
  ^ a rest|0 -12 0 0 0 0 -6 20 2
  ^ a type|-4 -6 0 -2 -6 0 -33 7 14 -8 0 -7
  ^ a …|-22 0 -3 -8 -15 0 19 -19 -12 0 0 -14
  ^ add a|-9 -7 -9 -1 -23 0 25 -11 -10 0 0 -3
  ^ add|-11 -8 -16 0 -24 0 29 -14 -12 0 0 -4
  ^ all|-10 -9 6 -2 0 0 5 -25 -17 0 0 -11
  ^ an index|0 0 0 0 0 0 0 24 -7
  ^ an|-20 -2 -9 1 -25 0 1 19
  ^ argument|-10 10 0 -16 0 0 -6 12 -11
  ^ a|0 1 -13 0 -23 0 -3 1 8 -3
  ^ block scoped|0 0 0 0 0 0 0 0 0 9
  ^ block|0 0 0 0 0 0 0 0 0 9
  ^ build|-5 -9 -7 -1 18 0 -11 -17 -11 -3 0 -2
  ^ cannot find|0 0 0 8 0 0 0 0 -2 13
  ^ cannot redeclare|0 0 0 0 0 0 20
  ^ cannot use|0 15 0 -1 0 0 4 -29 -3
  ^ cannot|4 0 -9 13 -27 0 -9 -41 0 3
  ^ class …|-20 -22 -16 -9 -34 0 -29 -26 31 -9 1 -25
  ^ classes|-16 -19 -15 -2 -21 0 -22 24 -19 -8 0 -18
  ^ decorators|0 -5 0 0 -11 0 -14 18 -12
  ^ duplicate identifier|0 0 0 0 0 0 8
  ^ duplicate label|0 0 -5 0 -5 0 -13 15
  ^ duplicate|0 0 0 0 -12 0 18 0 -12 0 0 -1
  ^ expected|11 -3 0 0 -2 0 -6 1 -8
  ^ exported|0 0 0 0 0 0 0 0 0 0 0 11
  ^ export|0 -6 0 -5 -9 0 -16 21 -2 -2 0 -5
  ^ file …|0 -3 0 18 -15 0 -15 -1
  ^ function implementation|0 0 -5 -6 -5 0 -4 -13 -6 -3 15 -4
  ^ function|-16 -15 0 0 -25 0 14 -2 -21 0 10 -1
  ^ import|11 -17 -4 -13 -15 0 11 -27 0 -9
  ^ invalid|-9 7 -10 11 -29 0 -19 6 -16 -9 0 -9
  ^ jsdoc|9 -12 13 -9 -28 0 -17 -2 -21 -11 -5 -8
  ^ member|0 0 15
  ^ module …|0 0 0 1 -1 0 0 0 0 20
  ^ module|0 0 0 0 -5 0 4 -14 0 19
  ^ namespace …|0 0 0 0 0 0 0 0 0 7
  ^ namespace|0 0 0 0 -9 0 -8 7 0 6
  ^ no overload|12 -1 -6 0 -6 0 -14 -7 -1 -6
  ^ non abstract|-4 -1 0 0 0 0 -7 0 -7 0 20
  ^ non|-10 14 -2 0 -12 0 -26 -7 -11 -2 16
  ^ no|7 -5 1 -14 -1 0 -15 -14 -8 7
  ^ operator|0 0 0 0 0 0 -9 0 15
  ^ option …|0 24 0 0 0 0 0 -6
  ^ option|0 24 0 0 -1 0 -2 -14
  ^ parameter has|0 0 8 0 -3
  ^ parameter …|0 0 0 0 0 0 -6 -6 4 8
  ^ private identifiers|-6 0 -2 0 -13 0 -30 25 -10 0 0 -6
  ^ property …|0 0 0 0 0 0 0 -2 0 0 0 8
  ^ this|-10 -27 18 -1 -7 0 -17 -15 2 -6 8 -8
  ^ type …|0 0 0 0 -1 0 0 -1 10
  ^ type|13 0 0 0 -5 0 0 -3 10
  ^ unexpected|0 -6 -2 0 -16 0 -13 23 -9
  ^ unknown keyword|0 0 0 0 0 0 0 6
  ^ unknown|-6 9 0 -8 -10 0 -7 7 0 -2 0 -2
  ^ unterminated|-2 0 -2 0 -8 0 -9 14
  ^ variable declaration|0 0 0 0 0 0 -12 16
  ^ variable …|0 0 17 0 -3 0 13 -8 0 -13
  ^ variable|0 0 1 0 -6 0 12 2 0 -19
  ^ … declarations|0 0 0 0 0 0 -5 14
  ^ … modifier|0 0 0 0 0 0 -3 14
  ^ … types|0 0 0 0 0 0 -21 22
  ^ …|-2 0 0 0 -22 0 0 5 -1
  a circular|-1 -13 0 0 0 0 16 -4 -9
  a class|-30 -16 -6 -3 -20 0 -7 14 1 -8 0 10
  a constructor declaration|0 0 0 0 0 0 0 7
  a constructor function|0 0 0 0 0 0 -2 -9 15
  a constructor|0 -3 0 0 0 0 17 0 -9
  a declaration|0 -31 -9 20 0 0 -11 -26 -9 -1
  a file|0 -6 0 -3 0 0 -6 14 0 -3 0 -3
  a function|-16 -23 -5 -10 -23 0 -25 1 18 -7 0 -17
  a module $|0 -12 0 0 0 0 -6 0 0 13
  a name but|0 0 8 0 -3
  a name|-15 -10 4 0 0 0 -29 21 -9 -5 0 -1
  a private identifier|0 -3 0 0 0 0 -4 10 1 0 0 -8
  a private|0 -2 0 0 0 0 -15 0 0 0 0 9
  a property|-22 -6 -10 -2 -13 0 4 12 -3 -17 0 -33
  a type $|0 0 0 0 0 0 13 0 0 5
  a type|-9 -1 0 0 -14 0 3 0 0 0 0 1
  a value $|-8 -7 0 0 -19 0 11 -18 -12 0 0 -5
  a value because|0 0 0 0 0 0 10
  a value here|0 0 0 0 0 0 -6 0 0 14
  a value|0 0 0 0 0 0 9 0 -16 1
  a variable declaration|0 0 0 0 0 0 -17 20
  a variable|-3 -6 -2 0 -16 0 0 -1 11 0 0 -12
  a … file|0 15 0 0 -14 0 0 -10
  a … method|0 0 0 0 0 0 0 0 22
  abstract|22 -33 -22 -26 -40 0 0 -18 -11 -26 2 -35
  access $|0 0 0 0 -4 0 -20 1 8 0 0 -1
  accessed|0 -6 -9 0 -14 0 4 -17 -17 0 0 17
  accessible|-1 -2 0 0 -23 0 -14 -25 -15 0 0 34
  accessor cannot have|0 0 0 0 0 0 -1 25 -1
  accessor cannot|0 0 0 0 0 0 -1 25 -1
  add|0 -6 4 0 1 0 13 -15 -19 -3
  alias …|0 0 0 0 0 0 18 -14
  alias|0 0 0 0 0 0 12
  allowed in|0 0 0 0 -1 0 -3 17 -2
  allowed|0 0 0 0 -8 0 3 12 -1
  all|-25 -16 0 -4 5 0 6 -30 1 -9 0 -25
  already seen $|0 0 0 0 -6 0 -6 17
  already seen|0 0 0 0 -6 0 -6 17
  already|-21 -9 -11 -6 8 0 8 -3 -16 -12 0 -9
  always|-10 0 28 -4 -38 0 -15 -31 3 -2 0 -6
  an <any> type|0 0 3
  an <any>|0 0 4
  an array type|0 0 0 0 0 0 0 -9 11
  an array|0 4 0 0 0 0 0 -13 5
  an enclosing|-10 -5 -3 0 -12 0 -19 20 -10 -2 0 -9
  an enum|0 0 0 0 0 0 17 -10
  an index signature|0 0 0 0 0 0 -7 24 -12 0 0 4
  an index type|0 0 0 0 0 0 0 0 7
  an iterator|0 0 0 0 0 0 0 0 12
  an optional|0 -3 0 0 0 0 -14 30 -14
  an … type|0 0 10
  an …|0 -3 0 0 0 0 4 -5 7 -2 3 -1
  and cannot be|0 0 0 0 -13 0 -3 0 -13 0 0 20
  and only accessible|0 0 0 0 0 0 0 0 0 0 0 7
  and only|0 0 0 0 0 0 0 0 0 0 0 7
  and … $|0 -11 0 0 -9 0 21 0 -26 0 0 -1
  and …|9 14 -11 0 -8 0 0 -21 0 0 0 -6
  and|0 3 -5 0 -1 0 12 -4
  another|-30 -12 -32 -34 -39 -8 10 4 -21 -21 -11 9
  any|-11 -10 8 -3 0 0 -23 -13 2 -7 0 -7
  appear on a|0 0 0 0 0 0 0 7
  appear on|0 0 0 0 0 0 0 15
  appear|0 0 0 0 0 0 -6 26
  applied to types|0 0 0 0 0 0 -10 0 15
  app|-10 -12 -12 0 34 0 -25 -32 -22 -5 0 -4
  are incompatible|0 -5 0 0 -18 0 -14 -11 24
  are not|-13 0 -9 0 -39 0 12 5 -20
  arguments $|7 -7 -6 0 0 0 6 0 -16 -1 0 -24
  arguments , but|18 0 0 0 -9 0 0 -17 -1
  arguments ,|18 0 0 0 -9 0 0 -17 -1
  arguments|25 -22 -9 -8 -23 0 -23 -16 -9 -9 0 10
  argument|6 -8 0 -19 -2 0 -26 3 -6 0 0 -3
  array type $|1 -3 0 0 0 0 0 -12 10
  array type|0 0 0 0 0 0 0 -9 11
  array|0 7 -2 0 -5 0 -23 2 2
  arrow|-20 -22 13 -10 -32 0 -13 14 -31 -17 -3 -11
  as a type|0 -1 8 0 0 0 -20 -14 -1 14
  as a value|0 0 0 0 0 0 0 0 0 11
  as an index|0 0 0 0 0 0 0 0 7
  as an|16 -3 -12 0 -12 0 11 -26 -12 0 0 -17
  as a|0 -9 0 0 -1 0 2 -4 -4 9
  assign to …|0 0 0 0 0 0 10 0 -3 0 0 2
  assign to|-7 -1 0 0 0 0 7 -7 -3 0 0 10
  assignable to|0 2 0 0 -1 0 -6 0 23
  assignable|0 2 0 0 -1 0 -6 0 23
  assigned|-18 -24 -18 -14 -36 0 9 -31 -20 -6 0 14
  assignment|-13 -14 -5 -4 -27 0 11 11 -36 -2 0 -4
  at the|0 -8 0 0 -20 0 -6 19 0 -1
  attribute|-21 -11 11 -15 -19 0 14 -27 -1 -7 0 -11
  augmentations|-9 -8 -16 -14 -15 0 28 -24 -17 -10 0 -7
  available|-24 -26 -20 -13 -38 0 23 7 -25 -13 0 -20
  base class …|0 0 0 0 0 0 0 0 -3 0 17 -4
  base class|-8 0 -2 0 0 0 6 -10 2 -13 9
  base|0 0 0 0 -14 0 4 -29 7 -13 2 -2
  be accessed|0 -6 -9 0 -14 0 4 -17 -17 0 0 17
  be converted to|0 0 14 0 0 0 -5 -8
  be converted|0 0 14 0 0 0 -5 -8
  be declared|-22 -17 -10 -1 -19 0 9 8 -28 -2 0 -9
  be of type|0 -2 0 0 0 0 -4 -6 16
  be of|0 12 -1 0 -10 0 -9 -17 9
  be used as|0 -10 -2 0 -7 0 2 -8 17 -10
  be … $|0 0 0 0 -6 0 14 -8 -3
  be …|0 -1 0 0 -5 0 15 -8 -2
  because it overrides|0 0 0 0 0 0 -1 0 -3 0 12
  because it was|0 0 0 0 0 0 10
  because the|-5 0 0 0 -6 0 -14 0 13
  before its declaration|0 0 0 0 0 0 0 0 0 12
  before its|0 0 0 0 -4 0 -6 0 0 16
  before|-9 3 -13 0 10 0 -5 -9 -22 9 0 -5
  being|0 0 0 0 0 0 0 0 0 17
  binding|0 -24 0 0 0 0 0 30
  build|-9 16 -12 -3 14 0 -16 -16 -13 -4 0 -4
  but never used|0 0 8
  but never|0 0 8
  but no type|0 0 8 0 -3
  but no|0 0 8 0 -3
  but required in|0 0 0 0 0 0 0 0 13
  but required|0 0 0 0 0 0 0 0 13
  but …|-7 1 4 11 -3 0 6 -30 -24 -16 -2 -12
  by the|-28 -24 -17 -6 14 0 -26 -32 -2 -8 0 7
  by|4 -5 -10 -14 -2 0 -6 -1 -19 -17 0 3
  callable|8 -16 -30 -1 -29 0 -24 -28 22 -8 -1 -9
  can only|6 0 -1 -5 -11 0 1 1 1 0 0 -2
  can't be|0 0 0 0 0 0 14 0 0 0 0 -3
  can't|0 0 0 0 0 0 19 -3 0 0 0 -2
  cannot appear|0 0 0 0 0 0 -2 17
  cannot assign to|-7 -1 0 0 0 0 7 -7 -3 0 0 10
  cannot be applied|0 0 0 0 0 0 2 0 12
  cannot be …|0 -1 0 0 -3 0 15 -2
  cannot contain|0 8 -4 -7 -23 0 -27 23 -18 -3 0 -9
  cannot find module|0 0 0 8 0 0 0 0 0 -2
  cannot find namespace|0 0 0 0 0 0 0 0 0 17
  cannot find name|0 0 0 1 0 0 0 0 0 19
  cannot find|0 0 0 8 0 0 0 0 -2 13
  cannot have an|-1 0 -2 0 0 0 -27 7 -8 0 6 4
  cannot have a|-1 -7 -2 0 0 0 -6 -10 14 0 13 -17
  cannot have modifiers|0 0 0 0 0 0 -12 14
  cannot have|-13 0 0 0 -10 0 1 2 0 0 5
  cannot redeclare block|0 0 0 0 0 0 5
  cannot redeclare|0 0 0 0 0 0 20
  cannot reference|-39 -7 -16 -2 -24 0 -4 -15 -18 20 0 -25
  cannot use namespace|0 0 0 0 0 0 -3 0 0 13
  character|-9 17 -20 -13 -23 0 -28 -1 -11 -10 0 -4
  circularly references itself|0 0 0 0 0 0 12
  circularly references|0 0 0 0 0 0 12
  circularly|-31 0 0 0 -1 0 2 -21 0 0 0 22
  circular|-15 -18 -6 -2 -17 0 29 -23 -10 0 0 -5
  class … incorrectly|0 0 0 0 0 0 0 0 0 0 11
  class …|-5 0 -4 0 -17 0 -4 -33 6 0 11 9
  clause variable cannot|0 0 0 0 0 0 0 10
  comma|-6 -17 -3 0 -16 0 -15 27 -13
  compatible|-6 -15 -9 -22 0 0 3 -9 25 0 -4
  configuration|-14 2 -15 -16 16 0 -19 -16 -12 -15 -2 -10
  conflicts with|0 0 0 0 -2 0 22 -1 -6
  conflicts|0 0 0 0 -2 0 22 -1 -6
  constraint $|-13 0 -16 -15 -25 0 0 -5 12 0 -2 -5
  constraint|0 9 -11 -8 -9 0 -2 -4 9
  construct signatures|0 0 0 0 0 0 -11 0 13
  constructable|-22 -6 -20 0 -28 0 -20 -23 29 -6 0 -16
  constructor declaration $|0 0 0 0 0 0 0 7
  constructor declaration|0 0 0 0 0 0 0 7
  constructor function type|0 0 0 0 0 0 -2 -9 15
  constructor|-13 -15 0 0 -21 0 17 -1 -2 0 0 1
  const|-15 -14 -4 0 -20 0 28 -22 -11 -3 0 -16
  containing|-8 0 11 -1 -7 0 1 -20 -18 -8 -11 6
  conversion of|0 0 -1 0 0 0 0 0 12
  conversion|0 0 -1 0 0 0 0 0 12
  converted to|0 0 14 0 0 0 -5 -8
  converted|0 0 14 0 0 0 -5 -8
  could not|-12 -17 -8 12 -22 0 -12 -12 -15 16 -1
  could|-22 14 -16 13 -29 -1 -29 -28 -25 12 -6 -10
  declaration $|0 0 5 0 -3 0 -13 1 -1 0 7
  declaration cannot|-4 -19 -5 -11 -23 0 23 -8 -25 -3 0 -13
  declaration …|-10 -1 -2 -3 -12 0 31 -23 -26 -9 0 -6
  declarations are|0 0 0 0 0 0 0 14 -7
  declarations of|-8 -12 -19 -8 -27 0 18 -17 -20 0 0 14
  declarations|-2 -1 -13 0 -21 0 -9 19 -1
  declared but never|0 0 8
  declared but|0 0 8
  declare|12 -31 -16 -5 -22 0 -18 -4 -23 11 -3 -21
  decorators|-5 -12 -17 0 -18 0 -20 25 -16 -3 0 -3
  decorator|25 -11 -21 -10 -20 0 -35 10 -9 -16
  default|0 0 0 0 0 0 19 -5 -4
  derived|0 -8 -3 -1 -16 0 28 -24 -10
  destructuring|0 -12 0 0 0 0 -2 18
  digit expected $|0 0 0 0 0 0 0 9
  digit expected|0 0 0 0 0 0 0 9
  digit|0 0 0 0 0 0 0 9
  does not exist|15 0 -10 9 -1 0 -12 -5
  does not satisfy|0 0 0 0 0 0 0 0 11
  duplicate identifier …|0 0 0 0 0 0 10
  duplicate identifier|0 0 0 0 0 0 8
  duplicate label|0 0 -5 0 -5 0 -13 15
  duplicate|0 0 0 0 -12 0 18 0 -12 0 0 -1
  dynamic|-31 -27 -28 -2 -28 0 -29 11 1 -19 13 -21
  element at|-14 -10 -16 0 -32 0 -22 -12 33 -10 0 -10
  element cannot have|0 0 0 0 0 0 0 6
  element cannot|0 0 0 0 0 0 -8 20 -5
  empty|-14 9 -9 -3 -22 0 7 -2 -17 -6 0 -5
  end|-3 14 -7 -1 -15 0 -18 -19 7
  enum|-1 -1 -1 0 -10 0 20 1 -10
  escape|-5 -18 -3 0 -24 0 -25 31 -17 0 0 -6
  exist on type|11
  exist on|11
  exist|16 0 -8 11 0 0 -8 -1 -1
  expected $|0 0 0 0 -10 0 -9 32 -1
  expected|0 0 -6 0 -12 0 -14 27
  exported class|0 0 0 0 0 0 0 0 0 0 0 16
  exported member …|0 0 0 0 0 0 0 0 0 8
  exported member|0 0 0 0 0 0 0 0 0 11
  exports|-16 -21 -6 -9 -11 0 29 -11 -9 -11 0 -4
  expression $|17 -20 6 -14 -32 0 -12 -19 -1 -14 0 -21
  expression expected $|0 0 0 0 0 0 0 10
  expression expected|0 0 0 0 0 0 0 10
  expression is not|11 0 -20 0 0 0 -16 -8 1 -3 0 -1
  extends base class|0 0 0 0 0 0 -3 0 9
  extends base|0 0 0 0 0 0 -3 0 9
  extends|-1 0 0 0 -6 0 1 -4 11
  extend|-23 -13 -10 -11 -17 0 0 -3 -3 -9 -7 18
  file … is|0 7 0 6 0 0 -3 -16
  file …|0 33 -8 3 -36 0 -33 -25 -10 -3 0 -15
  files|-4 17 0 -2 -3 0 -9 5 -5
  file|-22 19 -17 1 2 0 0 -18 -29 -12 0 -2
  find module …|0 0 0 5 0 0 0 0 0 -2
  find module|0 0 0 8 0 0 0 0 0 -2
  find name …|0 0 0 1 0 0 0 0 0 11
  find namespace …|0 0 0 0 0 0 0 0 0 17
  find namespace|0 0 0 0 0 0 0 0 0 17
  find name|0 0 0 0 0 0 0 0 0 20
  find|0 0 0 10 0 0 -13 0 -2 10
  flag|-7 -5 -13 11 -24 0 -18 20 -20 -1
  following|7 -20 -12 0 -25 0 -6 -27 4 -1 13 -4
  foo $|-13 7 -11 0 -21 0 -4 -31 9 -16 0 -13
  foo arguments ,|14
  foo arguments|14
  foo type|17 0 7 0 -16 0 -5 -12 -24 -4
  foo|10 1 0 -5 -28 0 -8 -27 9
  for the|10 2 -12 -4 -28 0 0 -31 -1 2 0 -18
  for type|0 -14 0 0 -11 0 -1 18 -4 0 0 -9
  for …|-22 6 -6 20 -26 0 -3 -40 -1 -22 -1
  for|-14 8 -13 5 0 0 -3 -8 -2 -11 0 -1
  found $|0 -32 -15 14 -5 0 -9 -15 -12 7 0 -1
  found|-12 -22 3 7 2 0 -17 -15 -19 1 0 -3
  function implementation name|0 0 0 0 -3 0 9 -8 0 0 -5
  function implementation|0 0 -5 -6 -6 0 0 -22 -5 -3 15 -2
  function type $|0 0 0 0 0 0 -2 -9 15
  function type|0 0 0 0 0 0 -19 11
  functions|-7 -15 -10 0 11 0 8 -10 -14 0 0 -11
  generator|0 -5 3 0 -4 0 -26 9 13
  generic $|16 0 0 0 -1 0 0 -4 -11
  generic|15 -17 0 0 -18 0 -15 -5 -3 0 0 -8
  getter|-1 -3 -5 0 -15 0 17 -12 -11
  global|0 -25 0 -21 -31 0 -5 0 3 3 0 -18
  has a name|0 0 7 0 5 0 -2 -12 -6
  has an <any>|0 0 4
  has an …|0 0 13
  has an|0 0 6
  has a|0 0 5 0 11 0 0 -17 -9
  has no default|0 0 0 0 0 0 -3 0 0 13
  has no exported|0 0 0 0 0 0 0 0 0 11
  has no matching|0 0 0 0 0 0 0 0 9
  has or is|0 0 0 0 0 0 0 0 0 0 0 9
  has or|0 0 0 0 0 0 0 0 0 0 0 9
  have a …|0 0 0 0 0 0 22 -26 0 0 0 -1
  have an initializer|0 0 0 0 0 0 -7 15
  have an|-1 0 -7 0 -12 0 1 1 -9 0 7 1
  have modifiers $|0 0 0 0 0 0 -12 14
  have modifiers|0 0 0 0 0 0 -12 14
  here $|-19 -27 -15 -7 -36 0 15 10 -28 0 0 -5
  identifier $|0 7 0 -6 0 0 -3 5 -14 0 0 -5
  identifier did you|0 0 0 0 0 0 0 6
  identifier did|0 0 0 0 0 0 0 6
  identifier … $|0 0 0 0 0 0 28 -8
  identifiers|0 -17 0 0 -14 0 8 7 -16 0 0 -14
  implementation name must|0 0 0 0 -3 0 9 -8 0 0 -5
  implementation name|0 0 0 0 -3 0 9 -8 0 0 -5
  implementation|-34 -14 -17 0 -21 0 8 -1 -27 -9 7 -10
  implements interface …|0 0 0 0 0 0 0 0 -1 0 9
  implements interface|0 0 0 0 0 0 0 0 -1 0 9
  implements|0 0 0 0 0 0 -1 0 -12 0 13
  implement|-25 -9 0 -4 -5 0 0 -3 0 0 16 -6
  implicitly has an|0 0 6
  implicitly has|0 0 24 0 0 0 -1
  implicitly|0 0 26 0 0 0 -4
  imported using|0 0 0 -6 0 0 19
  imported|-10 -1 0 4 0 0 30 -34
  import|0 -12 -9 8 -25 0 2 3 -18 -3
  in #|-4 0 0 0 25 0 -11 -8 -11
  in a namespace|0 0 0 0 0 0 -22 23 0 -11
  in a|0 -6 -7 0 -20 0 11 16 -28 -6 0 -2
  in property|0 0 0 0 0 0 20 -21
  in strict mode|0 0 0 0 0 0 0 11
  in strict|0 0 0 0 0 0 0 11
  in type …|7 -1 -1 0 -1 0 -7 -1 0 -1 0 19
  in type|2 0 0 0 -16 0 11 -18 0 0 0 15
  in … files|0 0 0 0 0 0 0 16
  incompatible|-6 -18 -10 0 -28 0 -16 -19 31 0 0 -17
  incorrectly extends base|0 0 0 0 0 0 -3 0 9
  incorrectly extends|0 0 0 0 -6 0 -8 -5 15
  incorrectly implements interface|0 0 0 0 0 0 0 0 -1 0 9
  incorrectly implements|0 0 0 0 0 0 -2 0 -14 0 14
  incorrectly|0 0 0 0 -3 0 -8 -2 7 0 8
  index signature $|-1 -4 -1 0 -11 0 -7 -1 14 -1 0 -7
  index signature|-1 0 0 0 0 0 0 0 -7 0 0 17
  index type $|0 0 0 0 0 0 0 0 7
  index type …|0 0 0 0 0 0 0 0 8
  index type|0 0 0 0 0 0 0 0 10
  index|0 0 0 0 0 0 0 -9 17 0 0 6
  inferred with …|0 0 0 0 0 0 13 -2
  inferred with|0 0 0 0 0 0 13 -2
  initializer $|-1 0 0 0 -1 0 -12 14 0 4
  initializer|-18 -14 1 0 -23 0 1 4 -3 4 0 -13
  instantiation|-23 -17 -18 -9 -24 -3 4 -1 4 -8 0 -12
  instead $|-4 -11 0 0 0 0 0 0 0 0 0 -1
  instead|12 -19 0 7 -12 0 -18 -14 0 0 0 -10
  interface … $|0 0 0 0 -5 0 -5 -6 7 0 8
  interface …|-4 -9 0 0 -11 0 20 -12 -15 -3 0 -14
  intersection|-8 -15 -25 -21 -30 0 -30 17 2 -7 0 -21
  into|-20 -21 -21 -10 19 0 -26 -9 -23 -13 0 -17
  invalid|-12 7 -10 11 -28 0 -19 8 -16 -8 0 -8
  is a|5 -23 1 -5 -26 0 -7 7 -31
  is declared but|0 0 8
  is declared|0 15 5 0 -7 0 6 -28 -13
  is enabled $|-5 6 -3 -25 0 0 27 -36 -12 -10 0 -1
  is missing in|0 0 0 0 0 0 0 0 13 0 0 -1
  is missing|0 0 0 0 0 0 0 -20 9 0 13
  is never|0 0 23 0 -15 0 -1 -14 -19 0 0 -1
  is not allowed|-3 -15 -4 -5 -16 0 4 7
  is not an|0 0 0 0 0 0 0 0 7
  is not assignable|0 0 0 0 0 0 0 0 8
  is not generic|16 0 0 0 -1 0 0 -4 -11
  is not|0 0 -10 -1 -19 0 1 -5 3 1
  is only|-1 -4 0 -1 -13 0 -2 21 -17
  is possibly <null>|-5 -4 -6 -3 -10 16 -8 -13 -11 -4 0 -3
  is possibly <undefined>|0 0 0 0 -2 13 -11 0 -6
  is possibly|-5 -3 -5 -3 -11 20 -8 -12 -13 -3 0 -2
  is private|0 0 0 0 0 0 -14 -11 10 0 0 7
  is protected|0 0 0 0 0 0 0 0 0 0 0 17
  is used before|-4 -1 -4 0 -25 0 0 -11 -4 11 0 -10
  is used|-8 -14 -11 -6 1 0 -6 -14 -12 15 0 -14
  is using name|0 0 0 0 0 0 0 0 0 0 0 21
  is using|0 0 0 0 0 0 0 0 0 0 0 10
  it overrides|0 0 0 0 0 0 -1 0 -3 0 12
  it was|0 0 0 0 0 0 10
  iterator $|0 0 0 0 0 0 0 0 5
  iterator must|0 -2 0 0 -18 0 -17 -11 21 0 0 -14
  iterator|0 0 -6 0 0 0 -5 -2 29
  its declaration $|0 0 0 0 0 0 0 0 0 12
  its declaration|0 0 0 0 0 0 0 0 0 12
  itself $|0 0 0 0 0 0 -4 13
  itself|0 0 0 0 0 0 15 10 -12
  its|0 -19 0 0 0 0 10 -33
  jsdoc …|3 -22 -23 -9 -9 0 -12 10 -15 -11 -11 -5
  jsdoc|1 -13 8 -1 -18 0 -18 3 -21 0 9 -19
  jsx|-18 1 -26 -24 -37 0 -21 13 12 -5 0 -20
  keyword or identifier|0 0 0 0 0 0 0 6
  keyword or|0 0 0 0 0 0 0 6
  keyword|14 -18 0 0 -24 0 -17 8 -12 -1
  label|-14 -10 4 0 -13 0 -24 16 -12 -4 0 -1
  lacks a return|-7 0 23 0 -2 0 -12
  lacks|0 0 12 -5 0 0 0 -4 -4
  leading|-18 11 -15 -14 -11 0 -27 1 -19 -12 -3 -17
  list|-13 -7 -5 -1 -18 0 -15 26 -1
  literal|0 0 0 0 -17 0 -5 27 -28 0 0 -1
  local|-21 0 -5 -22 -11 0 8 -20 -8 13 0 -16
  loops are only|0 0 0 0 0 0 -8 13
  loops are|0 0 0 0 0 0 -8 13
  loops|0 0 0 0 0 0 -12 17
  matching index signature|0 0 0 0 0 0 0 0 9
  matching index|0 0 0 0 0 0 0 0 9
  matching|0 0 0 0 0 0 0 0 9
  may be converted|0 0 14 0 0 0 -5 -8
  may be|-7 0 25 0 0 0 -12 -4 -2
  may not be|-14 -7 0 0 0 0 -29 23 -10 0 0 2
  may not|3 15 -20 0 -31 0 6 -10 -26 -6 0 -3
  may|6 5 1 -10 -25 0 -7 -2 -1
  mean …|0 -2 0 1 -1 0 -2 -3 -7 6
  member … $|0 0 0 0 0 0 0 0 0 11
  member …|0 0 0 0 0 0 0 0 0 8
  merged declaration …|0 0 -2 0 -8 0 13 -7 -4 -3
  merged declaration|0 0 -2 0 -8 0 13 -7 -4 -3
  method $|-5 -7 -6 0 -18 0 8 -19 15
  method of|0 0 -11 0 -12 0 -4 -13 25 0 0 -7
  method that returns|0 0 0 0 0 0 0 0 5
  method …|8 0 0 0 0 0 -24 8 -8 0 -1 8
  methods|13 -19 0 -10 -3 0 -23 -13 -20 -7 0 14
  missing in type|0 0 0 0 0 0 0 0 13 0 0 -1
  missing in|0 0 0 0 0 0 0 0 13 0 0 -1
  missing|0 0 1 0 -8 0 -4 2 1 0 11
  mode|0 -5 0 0 18 0 -13 -6 -6
  modifier cannot|0 0 0 0 -1 0 2 12
  modifier|0 0 1 0 -9 0 -1 4 -11 0 5 1
  module $|-2 -9 0 0 -4 0 -10 8 0 10 0 -5
  module … has|0 0 0 0 0 0 0 0 0 20
  module …|0 0 0 27 -1 0 -3 -12 0 1
  module|0 -7 0 17 0 0 10 -17 -13
  more|-20 -17 -27 0 -22 0 -4 14 11 -9 0 -15
  must be of|0 12 -1 0 -10 0 -9 -17 9
  name $|1 0 -13 -9 -35 0 14 1 -33 -15 0 -5
  name but no|0 0 8 0 -3
  name but|0 0 8 0 -3
  name cannot be|0 -1 0 0 -3 0 15 -2
  name cannot|0 -1 0 0 -2 0 22 -15 -3 -3
  name … did|0 0 0 -6 0 0 0 0 0 13
  named|-10 -4 1 2 -6 0 0 11 -13
  names $|-3 -6 -2 0 -11 0 -15 15 -10 -3
  namespace … as|0 0 0 0 0 0 -2 0 0 8
  namespace … has|0 0 0 0 0 0 0 0 0 7
  namespace …|0 0 0 0 0 0 0 0 0 10
  namespace|0 -1 0 0 0 0 11 -1 0 7
  names|-2 -5 -1 0 -12 0 0 16 -10
  need|0 -15 -1 25 -9 0 -13 -10 6 -9
  neither|0 0 -14 0 0 0 -4 8
  never used $|0 0 8
  never used|0 0 8
  never|0 0 19 0 7 0 -15 -16 -20
  no default export|0 0 0 0 0 0 -3 0 0 13
  no default|0 0 0 0 0 0 -3 0 0 13
  no exported member|0 0 0 0 0 0 0 0 0 11
  no exported|0 0 0 0 0 0 0 0 0 11
  no index signature|0 0 13 0 0 0 0 0 -10
  no index|0 0 13 0 0 0 0 0 -10
  no matching index|0 0 0 0 0 0 0 0 9
  no matching|0 0 0 0 0 0 0 0 9
  no overload|12 -1 -6 0 -6 0 -14 -7 -1 -6
  no type did|0 0 8 0 -3
  no type|0 0 8 0 -3
  non abstract class|-4 -1 0 0 0 0 -7 0 -7 0 20
  not a constructor|0 0 0 0 0 0 -2 -9 15
  not a module|0 -12 0 12
  not allowed in|0 0 0 0 -8 0 4 5 -2
  not allowed|0 0 0 0 -4 0 1 7 -1
  not an array|0 0 0 0 0 0 0 0 7
  not an|-10 0 0 0 0 0 -11 8 6
  not assignable to|0 0 0 0 0 0 0 0 8
  not assignable|0 0 0 0 0 0 0 0 8
  not exist on|11
  not exist|15 0 -10 9 -1 0 -11 -4
  not generic $|16 0 0 0 -1 0 0 -4 -11
  not generic|16 0 0 0 -1 0 0 -4 -11
  not satisfy the|0 0 0 0 0 0 0 0 11
  not satisfy|0 0 0 0 0 0 0 0 11
  no|0 -3 1 0 -7 0 -6 -19 9
  object literal|17 -16 4 -1 0 0 -30 9 -16 0 0 -10
  object types|-4 0 -7 0 -13 0 -13 -29 30 0 0 -1
  object|0 -10 1 -5 0 6 -17 -6 11 0 0 -8
  of a|0 0 -10 0 -11 0 1 7 -1 0 0 5
  of exported class|0 0 0 0 0 0 0 0 0 0 0 11
  of exported|0 0 0 0 0 0 0 0 0 0 0 18
  of type|0 0 0 0 -1 0 1 -7 14
  of … $|-22 -17 -19 6 -1 -4 6 -16 -8 -5 -7 -18
  of …|-17 4 -1 -2 -30 0 3 -29 -18 -20 0 5
  on a constructor|0 0 0 0 0 0 0 7
  on an|0 0 0 0 -10 0 0 19
  on type …|23 0 9 0 0 0 0 0 -9 0 0 1
  on type|8 0 8 0 0 0 0 0 -12
  one|-23 2 4 -26 2 0 -5 0 -29 2 0 -11
  only accessible|0 0 0 0 0 0 0 0 0 0 0 7
  only allowed|0 -18 0 -1 -5 0 10 5
  only appear|-14 0 -1 0 0 0 -21 26
  only be used|-2 1 0 0 0 0 -5 24 -3
  only in|0 -14 0 0 -22 0 31 -22
  operand|-21 -19 2 -6 -23 0 -40 -11 11 -16 0 8
  operator|-7 -1 -12 -4 -15 0 -6 -11 22 0 0 4
  option … can|0 16 0 0 0 0 0 -6
  option …|-7 17 -5 6 -14 0 -34 -8 -10 -2
  option|0 20 -6 12 -24 0 0 -8 -14
  or <any> $|-13 0 -1 0 -2 0 -2 -18 16
  or <any>|-13 0 -1 0 -2 0 -2 -18 16
  or identifier did|0 0 0 0 0 0 0 6
  or identifier|0 0 0 0 0 0 0 6
  or is using|0 0 0 0 0 0 0 0 0 0 0 9
  or is|0 0 0 0 0 0 0 0 0 0 0 9
  or module|0 -1 -5 -9 -6 0 0 14 0 0 0 -1
  or …|-27 18 0 0 -17 0 -8 5 -2 -6 0 -1
  other|-2 -1 -7 0 -25 0 19 -14 3
  overload|13 -13 -10 -8 -35 0 21 -14 -42 -10 0 -21
  overrides|0 0 0 0 0 0 -1 0 -3 0 12
  parameter $|10 -19 -14 -1 -24 0 0 -1 -22 -11
  parameter cannot|0 0 0 0 -1 0 -15 22 -9
  parameter has a|0 0 8 0 -3
  parameter has|0 0 8 0 -3
  parameter … cannot|-4 0 -1 0 -3 0 -9 -8 -3 12
  parameter … of|0 0 0 0 0 0 0 0 0 0 0 7
  parameter …|8 0 0 0 -2 0 -4 -11 0 7
  parentheses|-15 9 4 0 -10 0 -25 18 -25 0 0 -1
  passed|18 -2 -16 0 15 0 -27 -16 -19 -1 0 -2
  paths|-3 12 8 6 -15 0 -22 -27 -8 -2 0 -8
  path|-19 14 -21 9 -4 -1 -6 -26 -21 -23 -12 -22
  pattern|-7 36 0 -4 -32 0 -21 -21 -20 -5 0 -4
  position|0 0 0 0 0 0 -11 -1 20 -4 0 -2
  possibly <null>|-5 -4 -6 -3 -10 16 -8 -13 -11 -4 0 -3
  possibly <undefined> $|0 0 0 0 -2 13 -11 0 -6
  possibly <undefined>|0 0 0 0 -2 13 -11 0 -6
  possibly|-14 -10 -7 -6 -19 19 7 -28 -22 -6 0 -9
  private identifier $|0 0 0 0 0 0 -4 13 -8 0 0 -6
  private identifiers|0 0 0 0 -11 0 0 8 -7 0 0 -7
  private identifier|-7 -14 -12 0 -16 0 -10 19 -2
  private name …|0 0 0 0 0 0 0 0 0 0 0 15
  private name|0 0 0 0 0 0 0 0 0 0 0 14
  private|0 0 0 0 0 0 -4 0 -1 0 0 30
  projects|-31 18 -17 -19 17 0 -15 -35 -26 -12 -7 -25
  promise|-9 -6 -19 0 -17 0 -22 -26 33 0 0 -1
  property $|-26 -30 -1 -11 -26 0 12 -28 -29 -18 -9 19
  property access $|0 0 0 0 0 0 -19 1 8 0 0 -1
  property … $|-13 -19 -15 -15 -24 0 18 -27 -22 -13 0 14
  property … does|9
  property … is|0 0 0 0 0 0 -11 0 0 5 0 5
  property … of|0 0 0 0 0 0 7 -5 0 0 0 2
  protected|0 0 0 0 0 0 0 -8 -4 0 0 29
  public|0 0 0 0 0 0 0 0 0 0 0 7
  read|0 1 1 -4 -4 0 -23 -16 -23 0 0 18
  redeclare block scoped|0 0 0 0 0 0 5
  redeclare block|0 0 0 0 0 0 5
  redeclare|0 0 0 0 0 0 20
  reference a|-13 -5 -19 -13 0 0 8 6 -3 -28 -3 -20
  referenced|-27 5 -6 -2 -32 0 22 -13 -29 -10 0 -9
  references itself $|0 0 0 0 0 0 8
  references itself|0 0 0 0 0 0 24 -2 -12
  references|-4 4 -16 0 -13 0 4 -4 -15 0 0 14
  reference|10 -38 -24 -27 -40 0 -6 -13 -47 9 -4 -1
  required in type|0 0 0 0 0 0 0 0 13
  required in|0 0 0 0 0 0 0 0 13
  requires|-8 -4 -13 11 -11 0 -11 -8 -3 1 0 1
  reserved|-9 0 0 0 -2 0 -14 30
  returns an|0 0 0 0 0 0 0 0 5
  re|-13 -23 -19 -16 -28 0 -1 13 -19 -16 0 -16
  right|-11 -6 7 0 -17 0 1 -25 12 0 0 -10
  same|-5 -8 -1 0 -11 0 0 6 13
  satisfy the|0 0 0 0 0 0 0 0 11
  satisfy|0 0 0 0 0 0 0 0 11
  seen $|0 0 0 0 -6 0 -6 17
  seen|0 0 0 0 -6 0 -6 17
  signatures $|0 0 -3 0 -11 0 -17 -11 16
  signatures|-6 0 -10 0 -22 0 19 -31 21 0 0 -7
  source|-8 14 -2 -6 -8 0 -27 -18 13 -4 0 -6
  specified|-3 10 0 -10 -23 0 -31 3 -7 -3 0 -1
  spread|10 -7 3 0 -26 0 0 -15 0 -4 0 -15
  start|-6 -8 -1 -5 0 0 -20 25 -17 -5 0 -2
  statement cannot be|0 -4 0 0 -7 0 -12 19
  statement cannot|0 0 0 0 0 0 -17 25
  statements|0 -7 -1 0 0 0 14 -7 -4
  statement|0 0 -1 0 0 0 12 9 -14
  static|0 0 0 0 0 0 19 1
  strict mode $|0 0 0 0 0 0 0 11
  strict mode|0 0 0 0 0 0 0 11
  strict|0 0 0 0 0 0 0 11
  string|0 0 -5 0 -1 0 13 -1 1
  supported|-15 -5 -15 -19 -19 0 26 -5 -24 0 0 -9
  syntax|-14 -11 -11 7 -24 0 16 -4 -20 0 0 -10
  s|5 -18 -18 0 3 0 -15 -32 13 -5 0 -3
  tag|11 -24 -19 -7 -14 0 -25 13 -18 0 2 -8
  target|-20 -17 -10 -5 -16 0 4 3 8 0 0 -1
  test|-1 -11 0 9 23 0 -17 -15 -5 -8 0 -4
  that returns an|0 0 0 0 0 0 0 0 5
  that returns|0 0 0 0 0 0 0 0 5
  the current|-30 15 -22 -23 3 -5 -34 -7 -16 2 -10 -20
  the global|-18 -20 5 0 -9 0 1 -32 5 -15 -1 -12
  the right|-6 0 -10 0 0 0 1 -24 22
  the same|-5 -8 -1 0 -11 0 0 6 13
  this expression|-4 -14 19 -17 -31 0 -15 -32 -5 -16 -13 -17
  to add|0 -2 0 0 16 0 -14 -11
  to a|0 -3 -6 2 -7 0 0 -21 7 4
  to be|-1 -28 11 -25 -34 0 1 -5 -2 5 -1 -15
  to index type|0 0 0 0 0 0 0 0 12
  to index|0 0 0 0 0 0 0 0 12
  to the|0 -1 0 0 12 0 -7 -34 0 -1 0 8
  to type …|0 0 0 0 0 0 -2 0 16
  to types|0 0 0 0 0 0 -10 0 15
  to type|0 0 0 0 0 0 -1 0 20
  to … because|0 0 0 0 0 0 10 0 -3 0 0 2
  to …|-3 5 1 0 -6 0 13 -18
  too|-4 -29 8 -18 -41 -3 23 -43 -12 -18 -5 -26
  type $|-10 0 0 0 -5 0 -24 1 20
  type <[]>|0 0 -4 0 -5 0 -3 -5 13
  type <string>|0 0 0 0 0 0 0 0 3
  type <symbol>|0 0 0 0 0 0 0 0 14
  type <void>|0 -4 0 0 -3 0 -5 -8 15
  type arguments $|5 -12 -6 0 0 0 -16 6 -16 -2 -1 -25
  type arguments|5 -1 -6 0 -9 0 -20 -1 -12 -6 0 15
  type because|0 0 19
  type did you|0 0 6 0 -5 0 -5 -4 4
  type did|0 0 6 0 -5 0 -5 -4 4
  type … but|0 0 0 0 0 0 0 0 0 0 0 4
  type … cannot|0 0 0 0 0 0 0 0 6
  type … did|21 0 0 0 0 0 0 0 4
  type … does|-3 0 -14 0 0 0 0 0 15
  type … has|0 0 0 0 -1 0 -11 0 32
  type … is|0 0 0 0 -1 0 -15 -1 9 0 0 11
  type …|0 0 0 0 -1 0 0 -17 18 0 0 1
  types … and|0 -15 -20 0 -5 0 8 0 4
  types …|0 -15 -20 0 -5 0 8 0 4
  types|-17 -10 -8 0 10 0 -6 -15 23 -6
  unexpected|0 -6 -2 0 -16 0 -13 23 -9
  unknown keyword or|0 0 0 0 0 0 0 6
  unknown keyword|0 0 0 0 0 0 0 6
  unknown|-4 8 -9 -6 -10 0 0 7 0 -3 0 -1
  unless the|-28 -3 -20 16 -24 -6 3 -32 -22 -22 -10 -19
  unterminated|-2 0 -2 0 -8 0 -9 14
  unused|-12 -20 30 -4 -30 0 -20 -27 -15 -16 0 -13
  use namespace …|0 0 0 0 0 0 -2 0 0 8
  use namespace|0 0 0 0 0 0 -3 0 0 13
  use the|-3 -15 -8 0 2 0 -28 11 0 -1
  used $|0 -5 0 7 8 0 -19 0 0 -4
  used as an|0 0 0 0 0 0 0 0 7
  used as|0 0 0 0 -1 0 -3 -9 11 3
  used before its|0 0 0 0 -4 0 -6 0 0 16
  used before|0 0 0 0 -17 0 -1 0 0 14
  used in …|0 0 0 0 0 0 0 14
  used to index|0 0 0 0 0 0 0 0 12
  user|-12 -17 -18 -9 23 0 -19 -26 -17 -8 0 -13
  uses|0 -14 -1 -5 0 0 31 -10
  use|1 0 -2 -27 -12 0 2 7 -21 -2 0 -11
  using name …|0 0 0 0 0 0 0 0 0 0 0 21
  using name|0 0 0 0 0 0 0 0 0 0 0 21
  using private name|0 0 0 0 0 0 0 0 0 0 0 16
  using private|0 0 0 0 0 0 0 0 0 0 0 16
  using the …|0 -5 0 0 0 0 27
  using the|0 -5 0 0 0 0 27
  using … $|0 0 0 0 0 0 3 5 -4 -2
  valid|-11 2 0 -19 -6 0 -18 11 9 -6 0 -6
  value $|-13 -33 0 0 -23 0 3 -25 10 -2 0 -8
  value because it|0 0 0 0 0 0 10
  value here $|0 0 0 0 0 0 -4 0 0 9
  value here|0 0 0 0 0 0 -6 0 0 14
  value of|-14 12 10 0 0 0 -21 -16 -2 -3 0 -7
  values|-29 -27 14 -20 6 0 -3 -40 0 -8 0 -18
  value|0 3 0 -21 -4 0 1 -11
  variable cannot have|0 0 0 0 0 0 0 10
  variable cannot|0 0 0 0 0 0 0 10
  variable declaration|0 0 0 0 0 0 -2 19
  variable … $|0 0 0 0 0 0 14
  was|-6 0 -2 3 -16 0 19 -30 2 -10 0 -12
  will|-17 -19 28 -13 -5 0 -18 -21 3 -6 0 -8
  with a private|0 -1 0 0 0 0 -4 7
  with a|-15 22 0 -1 -20 -1 -17 -18 -1 -2 0 -14
  with the|13 -36 -20 2 2 0 -12 4 -13 -6
  with … $|0 0 0 0 -10 0 41 -21
  with …|0 0 0 0 -1 0 15 5
  within|-7 0 0 0 -6 0 -1 4 -8 0 0 10
  with|0 4 1 -5 0 0 4 -12 -4 0 0 -1
  you mean …|0 -2 0 1 -1 0 -2 -3 -7 6
  {|0 0 0 0 5
  } $|0 0 0 0 5
  … ]|0 0 0 0 -19 0 0 -11 15 0 0 7
  … and …|-4 17 -17 0 -14 0 0 -15 1
  … and|0 16 -5 0 -6 0 0 -7
  … as a|0 0 0 0 0 0 -2 0 0 8
  … but required|0 0 0 0 0 0 0 0 14
  … can only|0 0 0 0 0 0 19
  … cannot be|-1 6 0 2 -1 0 -1 -31 12 -11 0 -2
  … cannot reference|-7 0 -1 0 -1 0 -21 -23 -6 23
  … cannot|-1 1 0 0 -1 0 0 -5 1 6 0 -2
  … declarations|0 0 0 0 0 0 -5 14
  … files $|0 0 0 0 0 0 0 14
  … files|0 0 0 0 0 0 0 15
  … file|0 17 -13 -13 -19 0 8 -8 -3
  … foo|-33 -22 1 -15 -6 -1 -29 -15 22 0 -10 -20
  … has or|0 0 0 0 0 0 0 0 0 0 0 6
  … incorrectly extends|0 0 0 0 0 0 -6 -1 27
  … incorrectly implements|0 0 0 0 0 0 -2 0 -14 0 14
  … incorrectly|0 0 0 0 0 0 -3 0 10 0 9
  … instead $|0 -12 0 5 0 0 3 -11 1 0 0 -2
  … instead|-2 -16 -1 15 0 0 -4 -12 0 0 0 -8
  … is declared|0 0 10
  … is missing|0 0 0 0 0 0 0 0 21 0 0 -1
  … is not|0 6 0 7 0 0 -27 -4 1
  … is possibly|0 0 0 0 0 16 -9 -6
  … is private|0 0 0 0 0 0 0 0 -6 0 0 8
  … is protected|0 0 0 0 0 0 0 0 0 0 0 17
  … loops are|0 0 0 0 0 0 -8 13
  … loops|0 0 0 0 0 0 -12 17
  … may|0 22 -6 0 0 0 -10 -19 -2
  … method that|0 0 0 0 0 0 0 0 5
  … method|0 0 0 0 0 0 -1 0 20
  … modifier cannot|0 0 0 0 0 0 -4 20
  … modifier|0 0 0 0 0 0 -8 20
  … of exported|0 0 0 0 0 0 0 0 0 0 0 15
  … only|-2 -4 -3 -1 -19 0 -1 -13 -18 18 0 12
  … option|-7 6 0 16 -18 0 -7 -6 -12 -2 0 -3
  … tag|15 0 -6 0 -1 0 -9 -10 -12 0 14 -8
  … to|0 0 0 -8 0 0 12 -25 4 8 -1
  … type $|0 0 0 0 0 0 0 11
  … type|0 -7 0 0 0 0 -25 -2 0 0 0 17
  … used before|0 0 0 0 0 0 0 0 0 10
  … used|0 0 0 0 0 0 0 0 0 10
  … was|-25 -28 1 11 -28 0 -10 -32 8 -12 0 -18
  … when|-23 1 13 -19 -23 0 -18 -3 -14 -8 0 -18
  … … $|0 -1 0 0 20 0 -2 -17 -12
`,
};
