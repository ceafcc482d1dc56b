public import CasebookDiagnostics

/// A YAML 1.2 document read from one file.
public struct YAMLDocument: Sendable {
    /// The outermost node; `nil` if the file is empty or could not be read as YAML.
    public let root: YAMLNode?

    /// Reads a file. Everything that is wrong with it goes to the collector; nothing is thrown.
    ///
    /// - Parameters:
    ///   - collector: holds the file's bytes and takes the findings.
    ///   - limits: how much is read before the file is refused.
    ///   - texts: the keys of fields in which sentences and names stand: what looks like a comment there may be none.
    public init(
        reading collector: inout DiagnosticCollector, limits: YAMLLimits = .document, texts: Set<String> = []
    ) {
        var bytes = collector.source.bytes
        guard bytes.count <= limits.bytes else {
            collector.report(.fileTooLarge(limits.bytes), at: nil)
            root = nil
            return
        }
        let problems = TextEncoding.problems(in: bytes)
        if !problems.isEmpty {
            let paths = problems[0].isCharacter ? ForbiddenCharacterPaths(in: bytes, limits) : nil
            for problem in problems {
                let path = paths?.path(at: problem.position)
                collector.report(problem.finding, at: FindingPlace(path, shownAt: SourceRange(at: problem.position)))
            }
            guard problems[0].isCharacter, !texts.isEmpty else {
                root = nil
                return
            }
            // Whoever deletes the characters shall not learn only then what else is wrong with what people wrote.
            bytes = ForbiddenCharacterPaths.replacingInvisibly(in: bytes)
        }
        guard !YAMLDirectives.areTooMany(in: bytes) else {
            collector.report(YAMLFinding.tooManyDirectives(YAMLDirectives.limit), at: nil)
            root = nil
            return
        }
        var text = CompatibleText(bytes)
        var builder = YAMLTreeBuilder(limits: limits)
        var reading = EventReader(bytes: bytes).read { event in builder.take(event) }
        while case .failed(let failure) = reading, text.adapt(to: failure) {
            builder = YAMLTreeBuilder(limits: limits)
            reading = EventReader(bytes: text.bytes, shifts: text.shifts).read { event in builder.take(event) }
        }
        root = builder.isBroken || reading.isFailure ? nil : builder.root
        // What the signs in the place of the characters mean to YAML is nobody's mistake.
        guard problems.isEmpty else { return }
        for (finding, place, notes) in builder.findings { collector.report(finding, at: place, notes: notes) }
        if case .failed(let failure) = reading {
            let mistake = SyntaxMistake(failure, after: builder, in: bytes)
            collector.report(mistake.finding, at: SourceRange(at: mistake.position), notes: mistake.notes)
        }
        if let root { Self.reportHidden(in: root, of: bytes, texts, &collector) }
    }

    /// What is YAML and means something else than whoever wrote it.
    private static func reportHidden(
        in root: YAMLNode, of bytes: [UInt8], _ texts: Set<String>, _ collector: inout DiagnosticCollector
    ) {
        for hidden in root.commentsInText(of: bytes, texts: texts) {
            collector.report(
                hidden.isSure ? YAMLFinding.commentInText : YAMLFinding.likelyCommentInText, at: hidden.place)
        }
        for item in root.itemsInText(of: bytes) { collector.report(YAMLFinding.itemInText, at: item) }
        for bullet in root.bulletsInItems() { collector.report(YAMLFinding.bulletInItem, at: bullet) }
        let split = root.splitQuotes()
        for text in split { collector.report(YAMLFinding.splitQuote, at: text) }
        for quote in root.openQuotes() where !split.contains(where: { $0.field == quote.field }) {
            collector.report(YAMLFinding.openQuote, at: quote)
        }
    }
}

/// Lines that begin with `%`. libyaml holds every tag directive against all others, so 60,000 of them cost 4 s; a case
/// needs none.
private enum YAMLDirectives {
    static let limit = 100
    /// Below this length in bytes any number of them is harmless, and nearly every file is shorter.
    static let harmlessLength = 64 << 10

    static func areTooMany(in bytes: [UInt8]) -> Bool {
        guard bytes.count > harmlessLength else { return false }
        var count = 0
        var previous: UInt8 = 0x0A
        for byte in bytes {
            if byte == UInt8(ascii: "%"), previous == 0x0A || previous == 0x0D { count += 1 }
            previous = byte
        }
        return count > limit
    }
}
