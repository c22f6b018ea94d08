/** Names of types within the text of a type, as compilers print it. */

/** What comes with the languages: nothing declares it in the workspace. */
const BUILT_IN: ReadonlySet<string> = new Set(
  `string number boolean bigint symbol object any unknown never void null undefined String Number Boolean Object Array
   ReadonlyArray Promise Record Partial Readonly Map Set Date Function int float str bool bytes list dict set tuple None
   NoneType Optional Union List Dict Any Iterable Sequence i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 isize usize f32 f64 char
   Option Result Vec Box Rc Arc HashMap HashSet Self self int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float32
   float64 complex64 complex128 byte rune error uintptr Integer Long Double Float Short Byte Character long double short
   unsigned signed size_t std vector map unordered_map shared_ptr unique_ptr optional decimal Task IEnumerable Dictionary
   HashMap ArrayList Class type class struct enum const mut dyn impl readonly array mixed iterable callable`
    .split(/\s+/)
    .filter(Boolean),
);

const MAX_TYPE = 400;

/** Outermost first, each once; without what is built in. The last part of a qualified name. */
export function typeNames(type: string): readonly string[] {
  const names = type.slice(0, MAX_TYPE).match(/[A-Za-z_$][\w$]*(?:(?:\.|::|\\)[A-Za-z_$][\w$]*)*/g) ?? [];
  const last = names.map((name) => name.split(/\.|::|\\/).at(-1) as string);
  return [...new Set(last)].filter((name) => !BUILT_IN.has(name));
}
