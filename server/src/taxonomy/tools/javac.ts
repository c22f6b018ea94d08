/** Java's compiler, alone or under Maven and Gradle. Codes are the keys of its messages (`-XDrawDiagnostics`, `Diagnostic.getCode()`). */
import type { Tool } from '../tool.ts';

export const javac: Tool = {
  id: 'javac',
  title: 'javac',
  languages: ['java'],
  aliases: ['java', 'maven', 'mvn', 'gradle'],
  normalCode: (code) => code.replace(/^compiler\./, ''),
  codes: {
    'undefined-symbol':
      'err.cant.resolve err.cant.resolve.args err.cant.resolve.args.params err.cant.resolve.location err.cant.resolve.location.args err.cant.resolve.location.args.params err.undef.label err.not.loop.label err.illegal.forward.ref err.illegal.self.ref err.no.encl.instance.of.type.in.scope err.encl.class.required err.not.encl.class',
    'missing-dependency':
      'err.doesnt.exist err.module.not.found warn.module.not.found err.cant.access err.package.empty.or.not.found warn.package.empty.or.not.found err.file.not.found err.proc.processor.not.found err.plugin.not.found err.proc.cant.find.class err.proc.cant.access err.proc.cant.access.1 warn.proc.package.does.not.exist err.module.not.found.in.module.source.path err.module.not.found.on.module.source.path err.not.in.profile warn.path.element.not.found warn.module.for.option.not.found err.cant.resolve.module',
    'type-mismatch':
      'err.prob.found.req warn.prob.found.req err.incomparable.types err.operator.cant.be.applied err.operator.cant.be.applied.1 err.not.within.bounds err.types.incompatible err.cant.apply.diamond err.cant.apply.diamond.1 err.foreach.not.applicable.to.type err.array.req.but.found err.type.found.req err.unexpected.type err.unexpected.lambda err.unexpected.mref err.invalid.mref err.illegal.initializer.for.type err.incompatible.thrown.types.in.mref err.instanceof.pattern.no.subtype err.instanceof.reifiable.not.safe err.lambda.body.neither.value.nor.void.compatible err.cant.deref err.cant.infer.local.var.type err.constant.label.not.compatible err.annotation.value.not.allowable.type err.annotation.not.valid.for.type err.bad.initializer err.string.const.req err.const.expr.req err.void.not.allowed.here err.type.var.cant.be.deref err.intf.expected.here err.no.intf.expected.here err.not.annotation.type err.improperly.formed.type.inner.raw.param err.improperly.formed.type.param.missing err.incompatible.diff.ret.same.type err.invalid.annotation.member.type err.int.number.too.large err.selector.expr.must.be.int err.duplicate.unconditional.pattern err.pattern.or.enum.req err.feature.not.supported.in.type err.annotation.value.must.be.annotation err.annotation.value.must.be.class.literal err.attribute.value.must.be.constant err.enum.annotation.must.be.enum.constant err.instanceof.pattern.no.subtype.1',
    'api-misuse':
      'err.cant.apply.symbol err.cant.apply.symbols err.ref.ambiguous err.non-static.cant.be.ref err.abstract.cant.be.accessed.directly err.abstract.cant.be.instantiated err.annotation.missing.default.value err.annotation.missing.default.value.1 err.enum.cant.be.instantiated err.type.doesnt.take.params err.wrong.number.type.args err.illegal.static.intf.meth.call err.qualified.new.of.static.class err.illegal.qual.not.icls err.no.annotation.member err.illegal.default.super.call err.anon.class.impl.intf.no.args err.anon.class.impl.intf.no.typeargs err.anon.class.impl.intf.no.qual.for.new err.cannot.create.array.with.type.arguments err.static.imp.only.classes.and.interfaces err.cant.select.static.class.from.param.type err.illegal.enum.static.ref',
    'unmet-interface':
      'err.does.not.override.abstract err.method.does.not.override.superclass err.anonymous.diamond.method.does.not.override.superclass err.concrete.inheritance.conflict err.override.meth err.override.static err.override.meth.doesnt.throw err.override.incompatible.ret err.cant.inherit.from.final err.cant.inherit.from.sealed err.cant.inherit.from.anon err.signature.doesnt.match.intf err.signature.doesnt.match.supertype err.bad.functional.intf.anno err.bad.functional.intf.anno.1 err.default.overrides.object.member err.static.methods.cannot.be.annotated.with.override err.class.in.module.cant.extend.sealed.in.diff.module err.class.in.unnamed.module.cant.extend.sealed.in.diff.package err.local.classes.cant.extend.sealed err.service.implementation.must.be.subtype.of.service.interface err.service.implementation.provider.return.must.be.subtype.of.service.interface err.enum.types.not.extensible err.enum.no.subclassing err.name.clash.same.erasure.no.override err.name.clash.same.erasure.no.override.1',
    visibility:
      'err.report.access err.not.def.public err.not.def.public.cant.access err.not.def.access.class.intf.cant.access err.not.def.access.class.intf.cant.access.reason err.not.def.access.package.cant.access err.package.not.visible err.override.weaker.access err.cant.assign.val.to.final.var err.cant.assign.val.to.var err.final.parameter.may.not.be.assigned err.cant.assign.val.to.this err.service.implementation.no.args.constructor.not.public',
    'syntax-error':
      'err.expected err.expected2 err.expected3 err.expected4 err.expected.str err.expected.module err.expected.module.or.open err.premature.eof err.illegal.char err.illegal.char.for.encoding err.illegal.esc.char err.illegal.start.of.expr err.illegal.start.of.stmt err.illegal.start.of.type err.illegal.start.of.class err.illegal.dot err.illegal.underscore err.illegal.unicode.esc err.illegal.nonascii.digit err.illegal.line.end.in.char.lit err.illegal.text.block.open err.illegal.parenthesized.expression err.illegal.combination.of.modifiers err.illegal.array.creation.both.dimension.and.initialization err.not.stmt err.orphaned err.else.without.if err.catch.without.try err.finally.without.try err.try.without.catch.finally.or.resource.decls err.unclosed.char.lit err.unclosed.str.lit err.unclosed.comment err.unclosed.text.block err.empty.char.lit err.malformed.fp.lit err.fp.number.too.large err.fp.number.too.small err.invalid.hex.number err.invalid.binary.number err.invalid.meth.decl.ret.type.req err.invalid.lambda.parameter.declaration err.invalid.module.directive err.invalid.yield err.missing.meth.body.or.decl.abstract err.mod.not.allowed.here err.modifier.not.allowed.here err.class.not.allowed err.variable.not.allowed err.annotation.decl.not.allowed.here err.array.dimension.missing err.array.and.receiver err.array.and.varargs err.varargs.and.old.array.syntax err.varargs.and.receiver err.varargs.must.be.last err.record.component.and.old.array.syntax err.record.header.expected err.record.cant.declare.field.modifiers err.restricted.type.not.allowed err.restricted.type.not.allowed.here err.restricted.type.not.allowed.array err.restricted.type.not.allowed.compound err.underscore.as.identifier err.underscore.as.identifier.in.lambda err.assert.as.identifier err.enum.as.identifier err.this.as.identifier err.repeated.modifier err.dot.class.expected err.enum.constant.expected err.enum.constant.not.expected err.enum.label.must.be.unqualified.enum err.pattern.expected err.break.outside.switch.loop err.cont.outside.loop err.ret.outside.meth err.no.switch.expression err.no.switch.expression.qualify err.break.outside.switch.expression err.continue.outside.switch.expression err.return.outside.switch.expression err.switch.mixing.case.types err.switch.case.unexpected.statement err.abstract.meth.cant.have.body err.intf.meth.cant.have.body err.native.meth.cant.have.body err.initializer.not.allowed err.intf.not.allowed.here err.annotation.value.must.be.name.value err.cannot.create.array.with.diamond err.call.must.be.first.stmt.in.ctor err.wrong.receiver err.sealed.or.non.sealed.local.classes.not.allowed err.non.sealed.or.sealed.expected err.non.sealed.sealed.or.final.expected err.local.enum err.text.block.template.is.not.string err.invalid.unicode.esc',
    'build-configuration':
      'err.invalid.flag err.invalid.source err.invalid.target err.invalid.profile err.invalid.path err.no.source.files err.no.source.files.classes err.no.output.dir err.no.value.for.option err.req.arg err.unsupported.encoding err.unsupported.release.version err.bad.value.for.option err.bad.name.for.option err.option.too.many err.option.removed.source err.option.removed.target err.warnings.and.werror err.release.bootclasspath.conflict err.file.not.directory err.file.not.file',
    lint: 'err.except.never.thrown.in.try',
  },
  families: [
    ['syntax-error', /^err\.dc\./],
    ['lint', /^warn\./],
    ['lint', /^note\./],
    ['other', /^err\./],
  ],
  patterns: [
    ['undefined-symbol', /^cannot find symbol\b/],
    ['undefined-symbol', /^(?:undefined label|not a loop label): (?<symbol>\S+)/],
    [
      'missing-dependency',
      /^(?:package (?<module>[\w.$]+) does not exist|module not found: (?<module2>\S+)|cannot access (?<module3>[\w.$]+)$|package is empty or does not exist: (?<module4>\S+))/,
    ],
    [
      'missing-dependency',
      /^(?:file not found|plug-in not found|Annotation processor .{1,200} not found|class file for (?<module>[\w.$]+) not found)/,
    ],
    [
      'type-mismatch',
      /^incompatible types: (?:possible lossy conversion from )?(?<actual>[^\n]+?) (?:cannot be converted to|to) (?<expected>[^\n]+)$/,
    ],
    [
      'type-mismatch',
      /^(?:incompatible types|incomparable types|bad operand types?|unexpected type|inconvertible types|unchecked (?:conversion|method .{0,200} conversion)|array required, but|for-each not applicable|type argument .{1,300} is not within bounds|types .{1,300} are incompatible|cannot infer type|illegal initializer for|invalid (?:method|constructor) reference|.{1,200} cannot be dereferenced|lambda body is neither|constant (?:label|expression required|string expression)|void cannot be|'void' type not allowed|expression type .{1,200} is a subtype|.{1,200} cannot be safely cast|(?:lambda expression|method reference) not expected|incompatible thrown types|integer number too large|(?:no )?interface expected here|improperly formed type)/,
    ],
    ['lint', /^unchecked method invocation/],
    ['api-misuse/wrong-arity', /^wrong number of type arguments; required (?<arityExpected>\d{1,3})/],
    [
      'api-misuse',
      /^(?<symbol>(?:method|constructor) .{1,120}?) in (?:class|enum|interface|record|annotation type|@interface) .{1,300} cannot be applied to given types/,
    ],
    ['api-misuse', /^no suitable (?:method|constructor) found for (?<symbol>[^\n(]+)/],
    [
      'api-misuse',
      /^(?:reference to (?<symbol>\S+) is ambiguous|non-static .{1,200} cannot be referenced from a static context|.{1,200} is abstract; cannot be instantiated|abstract .{1,200} cannot be accessed directly|enum (?:types|classes) (?:may|must) not be instantiated|type .{1,200} does not take parameters|annotation @?\S{1,200} is missing (?:a )?(?:default )?values?|illegal static interface method call|an enclosing instance that contains|no annotation member)/,
    ],
    [
      'unmet-interface',
      /^(?<object>\S+) is not abstract and does not override abstract method (?<attribute>[^\n]+) in (?<symbol>\S+)$/,
    ],
    [
      'unmet-interface',
      /^(?:.{1,300} (?:is not abstract and does not override|cannot (?:override|implement|hide) )|method does not override or implement|methods .{1,300} are inherited with the same signature|cannot inherit from (?:final|anonymous)|class is not allowed to extend sealed|name clash: .{1,400} yet neither)/,
    ],
    [
      'visibility',
      /^(?:(?<attribute>.{1,200}) has (?:private|protected) access in (?<object>\S+)|(?<symbol>\S+) is not public in|package (?<module>\S+) is not visible|.{1,300} is defined in an inaccessible class|cannot assign a value to (?:final|static final) variable|final parameter .{1,100} may not be assigned|.{1,200} is not visible$)/,
    ],
    ['syntax-error', /(?:^|, or )(?:'[^'\n]{1,12}'|[<>\w.-]{1,40}) expected(?: here)?$/],
    [
      'syntax-error',
      /^(?:'?[^\n]{1,60} expected$|reached end of file while parsing|illegal (?:start of|character|escape|line end|unicode|underscore|text block|combination of modifiers|'\.'|non-ASCII|parenthesized)|not a statement|unclosed |orphaned |class, interface|(?:variable|annotation type) declaration not allowed|'(?:else|catch|finally|try)' without|empty character literal|malformed |(?:hexadecimal|binary) numbers must|invalid (?:method declaration|lambda parameter)|missing method body|modifier \S+ not allowed|array dimension missing|as of release|repeated modifier|(?:break|continue|return) outside|legacy array notation|varargs parameter must|(?:abstract|interface abstract|native) methods cannot have|'[^']{1,20}' (?:is )?not allowed here|dot class|floating-point number too)/,
    ],
    [
      'lint',
      /^(?:unchecked |found raw type|redundant cast|\[[\w-]{1,40}\]|serializable class|auxiliary class|.{1,300} (?:has been deprecated|is potentially ambiguous|should be qualified by type name|is internal proprietary API)|empty statement after|division by zero|possible fall-through|finally clause cannot|Possible heap pollution|auto-closeable resource|explicit call to close|Redundant |No processor claimed|bad path element|exception .{1,200} is never thrown|unreachable catch clause|Some input files|.{1,100} uses (?:unchecked|deprecated|or overrides))/,
    ],
    [
      'other',
      /^(?:.{1,300} is already defined in|duplicate |cyclic |unreported exception|variable \S+ might (?:not|already)|missing return statement|unreachable statement|name clash|exception \S+ has already been caught|annotation (?:@?\S+ )?(?:type )?not applicable|code too large|recursive constructor|local variables referenced from)/,
    ],
  ],
  details: [
    /symbol: +(?:class|variable|method|constructor|interface|static|enum|record|package) (?:<[^\n>]*>)?(?<symbol>[\w$.]+)/,
    /location: +(?:class|interface|package|enum|record|variable \S+ of type) (?<object>[^\n]+)/,
    /required: +(?<expected>[^\n]+)\n\s*found: +(?<actual>[^\n]+)/,
  ],
  weights: 'java',
};
