public import CasebookDiagnostics
import CasebookModel

extension GateReading {
    /// The fields of the gate in a `case.yaml`, whatever it is.
    public init(_ document: CaseDocument) {
        self = document.isReadable ? GateReading(document.written) : GateReading(lines: document.findings.source)
    }

    /// The fields of the gate in a file that is no YAML, line by line: whoever takes a case back must be heard even if the
    /// rest of the file cannot be read. Only what makes the gate stricter is taken from it; everything else counts as it was
    /// when it could last be read.
    public init(lines source: SourceText) {
        var stricter = Stricter()
        source.eachLine { _, line in
            stricter.read(line)
            return true
        }
        self = .nothing
        self.stricter = stricter
    }

    /// What makes the gate stricter.
    struct Stricter: Sendable {
        var status: EditorialStatus?
        var isWithdrawn = false
        var hasRelease = false
        var revokedOn: PartialDate?
        var expiresOn: PartialDate?
        var channels: Set<Channel>?
        var isAnonymous = false
        /// Whether the list of channels goes on in the next lines.
        private var isInChannels = false

        mutating func read(_ line: Substring) {
            let text = line.prefix { $0 != "#" }
            goOnWithChannels(text)
            if let word = text.value(of: "status", isTop: true).flatMap(EditorialStatus.init), word != .published {
                status = word
            }
            if text.names("withdrawn") { isWithdrawn = true }
            if text.names("release") { hasRelease = true }
            if let date = text.date(of: "revoked_on") { revokedOn = date }
            if let date = text.date(of: "expires_on") { expiresOn = date }
            if let value = text.value(of: "anonymous"), value != "false", value != "null" { isAnonymous = true }
            if let start = text.range(ofKey: "channels")?.upperBound {
                channels = []
                isInChannels = true
                take(text[start...])
            }
        }

        /// A list goes on with `- website` or within its bracket, and ends with the next key.
        private mutating func goOnWithChannels(_ text: Substring) {
            guard isInChannels, text.contains(where: { !$0.isWhitespace }) else { return }
            if text.contains(":") { isInChannels = false } else { take(text) }
        }

        private mutating func take(_ text: Substring) {
            let list = text.prefix { $0 != "]" }
            let words = list.split { !$0.isLetter }.compactMap { Channel(rawValue: String($0)) }
            channels = channels?.union(words)
            if list.endIndex != text.endIndex { isInChannels = false }
        }

        /// The fields as they last were, made stricter.
        func applied(to last: GateFields) -> GateFields {
            var fields = last
            if let status { fields.status = status }
            if isWithdrawn, fields.withdrawal == .none { fields.withdrawal = .undated }
            fields.release = hasRelease ? fields.release ?? Release() : nil
            if let revokedOn { fields.release?.revokedOn = revokedOn }
            if let expiresOn { fields.release?.expiresOn = expiresOn }
            if let channels { fields.release?.channels.formIntersection(channels) }
            if isAnonymous { fields.isAnonymous = true }
            return fields
        }
    }
}

extension Substring {
    /// Where a key stands on this line with its colon, in quotation marks or not.
    fileprivate func range(ofKey key: String, isTop: Bool = false) -> Range<Index>? {
        var rest = self
        while let found = rest.firstRange(of: key) {
            rest = self[found.upperBound...]
            let before = self[..<found.lowerBound].filter { $0 != "\"" && $0 != "'" && $0 != "\u{FEFF}" }
            // A key begins its line, or stands in braces; in the middle of a sentence it is a word.
            let isKey = before.last { $0 != " " }.map { $0 == "{" || $0 == "," } ?? true
            guard isTop ? before.isEmpty : isKey else { continue }
            let after = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" }
            if after.first == ":" { return found.lowerBound..<after.index(after: after.startIndex) }
        }
        return nil
    }

    /// Whether the line begins with a key.
    fileprivate func names(_ key: String) -> Bool { range(ofKey: key, isTop: true) != nil }

    /// The plain value of a key on this line.
    fileprivate func value(of key: String, isTop: Bool = false) -> String? {
        guard let found = range(ofKey: key, isTop: isTop) else { return nil }
        let rest = self[found.upperBound...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
        let value = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return value.isEmpty ? nil : String(value)
    }

    fileprivate func date(of key: String) -> PartialDate? { value(of: key).flatMap { PartialDate($0) } }
}
