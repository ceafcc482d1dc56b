import CasebookDiagnostics
public import CasebookModel

extension StepDraft {
    /// Makes sense of what was typed.
    ///
    /// - Parameters:
    ///   - outline: the case, whose phases and measures may be named by id or title or a part of either.
    ///   - today: when the step happened if the draft does not say.
    /// - Throws: the first ``StepProblem`` in the order of the fields.
    public func checked(in outline: CaseOutline, today: CalendarDay) throws(StepProblem) -> CheckedStep {
        let measure = try part(.measure, measure, among: outline.measures)
        let phase =
            try part(.phase, phase, among: outline.phases)
            ?? measure?.phase.flatMap { id in
                outline.phases.first { $0.id == id }
            }
        if let measure, let phase, measure.phase != phase.id {
            throw StepProblem(field: .measure, message: StepPhrases.foreignMeasure(measure, phase))
        }
        return CheckedStep(
            at: try moment(today), by: try required(.by, by), kind: try checkedKind(),
            phase: phase.flatMap { PhaseID($0.id) }, measure: measure.flatMap { MeasureID($0.id) },
            hours: try checkedHours(), participants: try checkedParticipants(), text: try required(.text, text),
            next: try nextStep(today))
    }

    private func required(_ field: Field, _ text: String?) throws(StepProblem) -> String {
        guard let text = Self.cleaned(text) else {
            throw StepProblem(field: field, message: field == .by ? StepPhrases.nobody : StepPhrases.noText)
        }
        return text
    }

    private func moment(_ today: CalendarDay) throws(StepProblem) -> Moment {
        guard let text = Self.cleaned(at) ?? Optional(today.description),
            let moment = DayInput.moment(text, today: today)
        else { throw StepProblem(field: .at, message: StepPhrases.badDay(at ?? "")) }
        return moment
    }

    private func checkedKind() throws(StepProblem) -> LogEntry.Kind? {
        guard let text = Self.cleaned(kind) else { return nil }
        let kinds = LogEntry.Kind.allCases
        if let kind = LogEntry.Kind(rawValue: text.lowercased()) { return kind }
        let words = kinds.flatMap { [($0.rawValue, $0.label.de), ($0.rawValue, $0.label.en)] }
        switch NameMatch(text, in: words.map { (id: $0.0, title: $0.1) }) {
        case .one(let index): return LogEntry.Kind(rawValue: words[index].0)
        case .several(let indices) where Set(indices.map { words[$0].0 }).count == 1:
            return LogEntry.Kind(rawValue: words[indices[0]].0)
        case .several: throw StepProblem(field: .kind, message: StepPhrases.unknownKind(text, nil))
        case .none(let nearest): throw StepProblem(field: .kind, message: StepPhrases.unknownKind(text, nearest))
        }
    }

    private func checkedHours() throws(StepProblem) -> Double? {
        guard let text = Self.cleaned(hours) else { return nil }
        guard let hours = HoursInput.hours(text) else {
            throw StepProblem(field: .hours, message: StepPhrases.badHours(text))
        }
        return hours
    }

    private func checkedParticipants() throws(StepProblem) -> Int? {
        guard let text = Self.cleaned(participants) else { return nil }
        guard let count = NumberInput(text, .de, isWhole: true).flatMap({ Int($0.text) }),
            (0...1_000_000).contains(count)
        else {
            throw StepProblem(field: .participants, message: StepPhrases.badCount(text))
        }
        return count
    }

    private func nextStep(_ today: CalendarDay) throws(StepProblem) -> NextStep? {
        let who = Self.cleaned(who)
        let dueText = Self.cleaned(due)
        guard let what = Self.cleaned(next) else {
            if who != nil { throw StepProblem(field: .who, message: StepPhrases.nothingNext("--who")) }
            if dueText != nil { throw StepProblem(field: .due, message: StepPhrases.nothingNext("--due")) }
            return nil
        }
        guard let dueText else { return NextStep(what: what, who: who) }
        guard let due = DayInput.date(dueText, today: today) else {
            throw StepProblem(field: .due, message: StepPhrases.badDay(dueText))
        }
        return NextStep(what: what, who: who, due: due)
    }

    private func part(
        _ field: Field, _ text: String?, among parts: [CaseOutline.Part]
    ) throws(StepProblem) -> CaseOutline.Part? {
        guard let text = Self.cleaned(text) else { return nil }
        switch NameMatch(text, in: parts.map { (id: $0.id, title: $0.title) }) {
        case .one(let index): return parts[index]
        case .several(let indices):
            throw StepProblem(field: field, message: StepPhrases.ambiguous(text, indices.map { parts[$0].id }))
        case .none(let nearest):
            throw StepProblem(field: field, message: StepPhrases.unknown(field, text, nearest, parts.map(\.id)))
        }
    }

    /// The text without blanks around it and without what nobody sees and no file can hold: dictation and the clipboard
    /// bring along all kinds of control characters. `nil` if nothing is left.
    static func cleaned(_ text: String?) -> String? {
        guard let text else { return nil }
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacingLineEnds.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: scalars.append(scalar)
            case 0x00..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF, 0xFEFF: continue
            default: if scalar.value & 0xFFFE != 0xFFFE { scalars.append(scalar) }
            }
        }
        let trimmed = String(scalars).trimmingBlanks
        return trimmed.isEmpty ? nil : String(trimmed)
    }
}

extension String {
    /// The text with `\n` for every line end that some system or editor uses.
    fileprivate var replacingLineEnds: String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A where previous == "\r": break
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}

/// Hours as people type them.
package enum HoursInput {
    /// Reads `2`, `2.5`, `2,5`, `2:30`, each perhaps with `h`, `Std.` or `Stunden` behind it; at most 1000.
    package static func hours(_ text: String) -> Double? {
        var number = text.lowercased()
        for unit in ["stunden", "stunde", "std.", "std", "hours", "hour", "h"] where number.hasSuffix(unit) {
            number = String(number.dropLast(unit.count).trimmingBlanks)
            break
        }
        let parts = number.split(separator: ":", omittingEmptySubsequences: false)
        guard number.allSatisfy({ $0.isASCII && ($0.isNumber || ".,:".contains($0)) }), number.utf8.count <= 8 else {
            return nil
        }
        if parts.count == 2, let hours = Int(parts[0]), parts[1].utf8.count == 2, let minutes = Int(parts[1]),
            minutes < 60
        {
            // Hundredths are as fine as anybody records.
            return hours <= 1000 ? Double(hours) + (Double(minutes) / 60 * 100).rounded() / 100 : nil
        }
        let decimal = String(number.map { $0 == "," ? "." : $0 })
        guard let hours = Double(decimal), hours.isFinite, (0...1000).contains(hours) else { return nil }
        return hours
    }
}

extension StepDraft {
    /// What is wrong with a text in one of the fields; `nil` if nothing is. For forms and questions, where others may
    /// still be empty.
    public func problem(
        with text: String, as field: Field, in outline: CaseOutline, today: CalendarDay
    ) -> LocalizedText? {
        var draft = self
        draft[keyPath: Self.path(of: field)] = text
        if field != .by { draft.by = "–" }
        if field != .text { draft.text = "–" }
        do {
            _ = try draft.checked(in: outline, today: today)
        } catch {
            return error.field == field ? error.message : nil
        }
        return nil
    }

    private static func path(of field: Field) -> WritableKeyPath<StepDraft, String?> {
        switch field {
        case .at: \.at
        case .by: \.by
        case .kind: \.kind
        case .phase: \.phase
        case .measure: \.measure
        case .hours: \.hours
        case .participants: \.participants
        case .text: \.text
        case .next: \.next
        case .who: \.who
        case .due: \.due
        }
    }
}
