public import CasebookDiagnostics
import CasebookModel

extension GateReading {
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

        mutating func read(_ line: Substring) {
            let text = line.prefix { $0 != "#" }
            if let value = text.value(of: "status", isTop: true), let word = EditorialStatus(rawValue: value),
                word != .published
            {
                status = word
            }
            if text.hasPrefix("withdrawn:") { isWithdrawn = true }
            if text.hasPrefix("release:") { hasRelease = true }
            if let date = text.value(of: "revoked_on").flatMap({ PartialDate($0) }) { revokedOn = date }
            if let date = text.value(of: "expires_on").flatMap({ PartialDate($0) }) { expiresOn = date }
            if text.value(of: "anonymous") == "true" { isAnonymous = true }
            if let start = text.firstRange(of: "channels: [")?.upperBound, let end = text[start...].firstIndex(of: "]")
            {
                channels = Set(
                    text[start..<end].split(separator: ",").compactMap { word in
                        Channel(rawValue: String(word.filter { $0.isLetter }))
                    })
            }
        }

        /// The fields as they last were, made stricter.
        func applied(to last: GateFields) -> GateFields {
            var fields = last
            if let status { fields.status = status }
            if isWithdrawn, fields.withdrawal == .none { fields.withdrawal = .undated }
            if !hasRelease { fields.release = nil }
            if let revokedOn { fields.release?.revokedOn = revokedOn }
            if let expiresOn { fields.release?.expiresOn = expiresOn }
            if let channels { fields.release?.channels.formIntersection(channels) }
            if isAnonymous { fields.isAnonymous = true }
            return fields
        }
    }
}

extension Substring {
    /// The plain value of a key on this line.
    fileprivate func value(of key: String, isTop: Bool = false) -> String? {
        let name = key + ":"
        guard
            let found = isTop
                ? (hasPrefix(name) ? startIndex..<index(startIndex, offsetBy: name.count) : nil)
                : firstRange(of: name)
        else { return nil }
        let rest = self[found.upperBound...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
        let value = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return value.isEmpty ? nil : String(value)
    }
}
