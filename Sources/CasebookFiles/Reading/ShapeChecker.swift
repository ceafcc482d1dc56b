import CasebookBytes
import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// Holds a document against the shape of its format and reports everything that does not fit.
struct ShapeChecker {
    var collector: DiagnosticCollector
    /// Whether keys that the format does not have are let through: those of later versions of an export.
    var ignoresUnknownKeys = false
    /// Misspelt keys with what they mean. They are read as such from then on, so that one slip is one finding.
    private(set) var meanings: [(key: YAMLNode, name: String)] = []

    mutating func check(_ node: YAMLNode, against shape: Shape) {
        guard !collector.isGivenUp else { return }
        // What its tag says has been looked at already.
        if node.signs.contains(.unknownTag), node.scalar != nil { return }
        switch shape {
        case .text(let format): checkText(node, format)
        case .integer(let range, let format): checkInteger(node, range, format)
        case .number(let minimum): checkNumber(node, minimum)
        case .flag: checkFlag(node)
        case .list(let item, let minimum): checkList(node, of: item, atLeast: minimum)
        case .record(let record): checkRecord(node, record)
        case .shorthand(let record): checkShorthand(node, record)
        case .dictionary(let keys, let values): checkDictionary(node, keys: keys, values: values)
        case .optionValue: checkOption(node)
        }
    }

    private mutating func checkText(_ node: YAMLNode, _ format: TextFormat) {
        guard case .scalar(let scalar) = node.content else { return reportCollection(node, insteadOf: format) }
        switch scalar.value {
        case .string: break
        // `2021` is a year, and `03.2021` at least meant as a date.
        case .integer where format.numbers != nil, .float where format.numbers != nil: break
        case .null where scalar.text.isEmpty || scalar.text == "~":
            return reportEmpty(node, expected: Expectation.text)
        case .null, .boolean, .integer, .float:
            var finding = FileFinding.wrongType(found: node.kindName, expected: Expectation.text)
            // Quotes help only where the text itself may stand: not for `1e3` as a date.
            let problem = format.check(scalar.text)
            // Of a few words, none is meant by a number: which there are is what helps.
            if format.choices != nil, let problem { return report(problem, at: node) }
            if let text = problem == nil
                ? scalar.text : problem?.replacement.flatMap({ format.check($0) == nil ? $0 : nil })
            {
                finding.hint = Expectation.quoteHint(text)
                finding.replacement = "\"\(text)\""
            } else if case .null = scalar.value {
                finding.hint = problem?.hint
            }
            return report(finding, at: node)
        }
        if let finding = format.check(scalar.text) { report(finding, at: node) }
    }

    /// A list or a group where a text belongs: mostly a text with brackets or a colon.
    private mutating func reportCollection(_ node: YAMLNode, insteadOf format: TextFormat) {
        if format.isFree, let text = node.textWithColon { return report(FileFinding.colonInText(text), at: node) }
        var finding = FileFinding.wrongType(found: node.kindName, expected: Expectation.text)
        if format.isFree, node.style == .flow, let text = collector.source.text(of: node.range), !text.contains("\"") {
            finding.hint = Expectation.quoteHint(text)
            finding.replacement = "\"\(text)\""
        }
        report(finding, at: node)
    }

    private mutating func checkInteger(_ node: YAMLNode, _ range: ClosedRange<Int>, _ format: TextFormat?) {
        guard let number = node.scalar?.wholeNumber else {
            return reportMismatch(
                node, expected: Expectation.integer, hint: Expectation.example("14"),
                slip: { Slip(number: $0, isWhole: true) })
        }
        if node.scalar?.vanishes == true {
            return report(FileFinding.outOfRange(node.text ?? "", Expectation.range(range)), at: node)
        }
        guard !range.contains(number) else { return }
        if range == CaseFormat.version...CaseFormat.version {
            report(FileFinding.wrongVersion(String(number)), at: node)
        } else if let finding = format?.check(String(number)) {
            report(finding, at: node)
        } else {
            report(FileFinding.outOfRange(String(number), Expectation.range(range)), at: node)
        }
    }

    private mutating func checkNumber(_ node: YAMLNode, _ minimum: Double?) {
        guard let number = node.scalar?.number else {
            return reportMismatch(
                node, expected: Expectation.number, hint: Expectation.example("2.5"),
                slip: { Slip(number: $0, isWhole: false) })
        }
        if node.scalar?.vanishes == true {
            return report(FileFinding.outOfRange(node.text ?? "", Expectation.notTiny), at: node)
        }
        if node.scalar?.losesDigits == true {
            return report(FileFinding.outOfRange(node.text ?? "", Expectation.exactWhole), at: node)
        }
        // JSON has no infinity, and a reader cannot do anything with it either.
        if !number.isFinite || number < minimum ?? -.infinity {
            report(FileFinding.outOfRange(node.text ?? "", Expectation.atLeast(minimum)), at: node)
        }
    }

    private mutating func checkFlag(_ node: YAMLNode) {
        guard let value = node.scalar?.value, case .boolean = value else {
            return reportMismatch(node, expected: Expectation.flag, slip: { Slip(flag: $0) })
        }
    }

    private mutating func checkList(_ node: YAMLNode, of item: Shape, atLeast minimum: Int) {
        guard case .sequence = node.content else {
            let lines = node.scalar == nil ? [] : collector.source.lines(of: node.range)
            return reportMismatch(node, expected: Expectation.list, slip: { Slip(list: $0, of: item, written: lines) })
        }
        var count = 0
        for child in node.items {
            if child.signs.contains(.semicolon),
                let slip = child.scalar.flatMap({ Slip(separatedBySemicolons: $0, of: item) })
            {
                var finding = FileFinding.semicolons
                finding.hint = slip.hint
                finding.replacement = slip.replacement
                report(finding, at: child)
            } else if node.style == .flow, let scalar = child.scalar, scalar.text.contains(" "),
                let slip = Slip(separatedByBlanks: scalar, of: item)
            {
                var finding = FileFinding.blanks
                finding.hint = slip.hint
                finding.replacement = slip.replacement
                report(finding, at: child)
            } else {
                check(child, against: item)
            }
            count += 1
        }
        if count < minimum { report(FileFinding.tooFew(minimum), at: node) }
    }

    private mutating func checkShorthand(_ node: YAMLNode, _ record: ObjectSchema) {
        if case .mapping = node.content {
            guard let text = node.textWithColon, let key = node.entries.first(where: { _ in true })?.key.text,
                record.position(of: key) == nil,
                key.contains(" ")
                    || record.fields.meant(by: key, among: Array(record.fields.indices), holding: node) == nil
            else { return checkRecord(node, record) }
            return report(FileFinding.colonInText(text), at: node)
        }
        if let text = record.shorthand { check(node, against: text) }
    }

    private mutating func checkRecord(_ node: YAMLNode, _ record: ObjectSchema) {
        guard case .mapping = node.content else {
            return reportMismatch(node, expected: Expectation.record, slip: { Slip(link: $0.text, in: record) })
        }
        if let slip = Slip(link: node, in: record) {
            var finding = FileFinding.linkByItsTitle
            finding.hint = slip.hint
            return report(finding, at: node)
        }
        var missing = record.requiredFields
        var hasUnknown = false
        for entry in node.entries {
            guard let key = entry.key.text else { continue }
            if let position = record.position(of: key) {
                missing.remove(position)
                check(entry.value, against: record.fields[position].shape)
            } else {
                hasUnknown = true
            }
        }
        if hasUnknown, !ignoresUnknownKeys { checkUnknownKeys(of: node, record, &missing) }
        for position in missing.positions {
            let field = record.fields[position]
            collector.report(FileFinding.missingKey(field), at: LocatedMapping(node).field(field.key))
        }
    }

    /// Looks at the keys that the format does not have.
    private mutating func checkUnknownKeys(of node: YAMLNode, _ record: ObjectSchema, _ missing: inout FieldPositions) {
        var absent = record.fields.indices.filter { node[record.fields[$0].key] == nil }
        var previous: YAMLEntry?
        for entry in node.entries {
            defer { previous = entry }
            guard let key = entry.key.text, record.position(of: key) == nil else { continue }
            let (name, hasValue) = entry.value.isAbsent ? key.nameBeforeColon : (key, false)
            let meant = record.fields.meant(by: name, among: absent, holding: entry.value)
            if hasValue, let meant {
                report(FileFinding.joinedKey(key, meant: record.fields[meant].key), at: entry.key)
            } else if node.style == .flow, entry.value.isAbsent, let previous {
                if let finding = FileFinding.decimalComma(behind: previous.value, key) {
                    report(finding, at: previous.value)
                } else {
                    report(FileFinding.cutText(key), at: entry.key)
                }
                continue
            } else {
                report(FileFinding.unknownKey(key, entry.value, in: record, meant: meant), at: entry.key)
            }
            guard let meant else { continue }
            absent.removeAll { $0 == meant }
            missing.remove(meant)
            meanings.append((entry.key, record.fields[meant].key))
            // What has another form altogether may have been meant otherwise; then the key is enough to say.
            let shape = record.fields[meant].shape
            if !hasValue, shape.fits(entry.value) { check(entry.value, against: shape) }
        }
    }

    private mutating func checkDictionary(_ node: YAMLNode, keys: TextFormat, values: Shape) {
        guard case .mapping = node.content else { return reportMismatch(node, expected: Expectation.record) }
        for entry in node.entries {
            if let key = entry.key.text, let finding = keys.check(key) { report(finding, at: entry.key) }
            check(entry.value, against: values)
        }
    }

    private mutating func checkOption(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar):
            if scalar.value == .null { reportEmpty(node, expected: Expectation.text) }
        case .sequence:
            for item in node.items { checkText(item, .plain) }
        case .mapping: reportMismatch(node, expected: Expectation.text)
        }
    }

    /// - Parameter slip: what people often write instead, and how they are helped.
    private mutating func reportMismatch(
        _ node: YAMLNode, expected: LocalizedText, hint: FindingWords? = nil,
        slip: (YAMLScalar) -> Slip? = { _ in nil }
    ) {
        if node.scalar?.value == .null { return reportEmpty(node, expected: expected) }
        let slip = node.scalar.flatMap(slip)
        var finding = FileFinding.wrongType(found: node.kindName, expected: expected, hint: slip?.hint ?? hint)
        finding.replacement = slip?.replacement
        report(finding, at: node)
    }

    private mutating func reportEmpty(_ node: YAMLNode, expected: LocalizedText) {
        let line =
            node.isAbsent ? collector.source.line(node.range.start.line).dropFirst(node.range.start.column - 1) : ""
        let hint = FileFinding.hiddenValue(behind: line) ?? EmptyText.hint
        report(FileFinding.wrongType(found: node.kindName, expected: expected, hint: hint), at: node)
    }

    private mutating func report(_ finding: Finding, at node: YAMLNode) {
        collector.report(finding, at: node)
    }
}

extension YAMLNode {
    /// The text that a group of one key is by mistake: `Weniger Fehler: unter 5`.
    fileprivate var textWithColon: String? {
        guard case .mapping = content else { return nil }
        var entries = entries
        guard let entry = entries.next(), entries.next() == nil, let key = entry.key.text, let value = entry.value.text,
            !entry.value.isAbsent, entry.key.range.start.line == entry.value.range.start.line,
            key.contains(" ") || key.first?.isUppercase == true
        else { return nil }
        return "\(key): \(value)"
    }
}

extension SourceText {
    /// What stands at a place on one line.
    fileprivate func text(of range: SourceRange) -> String? {
        guard range.start.line == range.end.line, range.end.column - range.start.column <= 200 else { return nil }
        let line = lines([range.start.line])[range.start.line].map { Array($0.unicodeScalars) } ?? []
        guard range.start.column >= 1, range.end.column - 1 <= line.count else { return nil }
        return String(String.UnicodeScalarView(line[(range.start.column - 1)..<(range.end.column - 1)]))
    }

    /// The lines of a value as they are written, without what stands before it and without their indentation.
    fileprivate func lines(of range: SourceRange) -> [String] {
        guard range.start.line <= range.end.line, range.end.line - range.start.line < 100 else { return [] }
        let lines = lines(Set(range.start.line...range.end.line))
        return lines.sorted { $0.key < $1.key }.map { number, line in
            let text =
                number == range.start.line
                ? line.unicodeScalars.dropFirst(range.start.column - 1) : line.unicodeScalars[...]
            return String(String.UnicodeScalarView(text.drop(while: \.properties.isWhitespace)))
        }.filter { !$0.isEmpty }
    }
}

/// What was expected, in words that fit "expected …" and "hier gehört … hin".
private enum Expectation {
    static let text = LocalizedText(de: "ein Text", en: "a text")
    static let integer = LocalizedText(de: "eine ganze Zahl", en: "a whole number")
    static let number = LocalizedText(de: "eine Zahl", en: "a number")
    static let exactWhole = LocalizedText(
        de: "ganze Zahlen mit höchstens 15 Ziffern; längere bleiben nicht genau, was sie sind",
        en: "whole numbers of at most 15 digits; longer ones do not stay exactly what they are")
    static let notTiny = LocalizedText(
        de: "0 oder eine Zahl, die weiter von 0 entfernt ist", en: "0, or a number further from 0")
    static let flag = LocalizedText(de: "true oder false", en: "true or false")
    static let list = LocalizedText(de: "eine Liste", en: "a list")
    static let record = LocalizedText(de: "eine Gruppe von Feldern", en: "a group of keys")

    static func range(_ range: ClosedRange<Int>) -> LocalizedText {
        LocalizedText(
            de: "\(range.lowerBound) bis \(range.upperBound)", en: "\(range.lowerBound) to \(range.upperBound)")
    }

    static func atLeast(_ minimum: Double?) -> LocalizedText {
        guard let minimum else { return LocalizedText(de: "eine endliche Zahl", en: "a finite number") }
        return LocalizedText(de: "mindestens \(Int(minimum))", en: "at least \(Int(minimum))")
    }

    static func example(_ number: String) -> FindingWords {
        FindingWords(
            de: "nur Ziffern, ohne Wörter und Einheiten, zum Beispiel \(number)",
            en: "digits only, without words and units, for example \(number)")
    }

    static func quoteHint(_ text: String) -> FindingWords {
        .forFile(
            de: "setzen Sie den Text in Anführungszeichen: \"\(text.quotable())\"",
            en: "put the text in quotes: \"\(text.quotable())\"")
    }
}

extension YAMLNode {
    /// What the node is, in words.
    fileprivate var kindName: LocalizedText {
        switch content {
        case .mapping: LocalizedText(de: "eine Gruppe von Feldern", en: "a group of keys")
        case .sequence: LocalizedText(de: "eine Liste", en: "a list")
        case .scalar(let scalar):
            switch scalar.value {
            case .null: LocalizedText(de: "nichts", en: "nothing")
            case .boolean:
                LocalizedText(de: "ein Wahrheitswert (\(scalar.text))", en: "a true/false value (\(scalar.text))")
            case .integer, .float: LocalizedText(de: "eine Zahl", en: "a number")
            case .string: LocalizedText(de: "ein Text", en: "a text")
            }
        }
    }
}
