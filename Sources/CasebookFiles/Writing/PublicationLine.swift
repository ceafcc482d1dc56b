public import CasebookModel
import CasebookYAML

/// A line of `published.yaml` as the program writes it, and reads it without the help of a YAML reader: the file of ten
/// thousand cases has thirty thousand lines, and every export looks at all of them.
public enum PublicationLine {
    /// The whole file.
    public static func file(of record: PublicationRecord) -> [UInt8] {
        var text = heading
        for entry in record.entries { text += line(of: entry) }
        return Array(text.utf8)
    }

    private static let heading = """
        # Was je öffentlich war; schreibt „casebook export“. Gehört in die Versionsverwaltung, nicht von Hand ändern.
        # What was ever public; written by "casebook export". Keep it under version control, and do not edit it by hand.

        """

    /// What stands before the origin.
    private static let originKey = ", origin: "

    /// What stands before an end.
    private static let endKey = ", ended: "

    private static func line(of entry: PublicationRecord.Entry) -> String {
        let ended = entry.ended.map { "\(endKey){on: \($0.on), cause: \($0.cause.rawValue)}" } ?? ""
        let origin = entry.origin.map { "\(originKey)\(YAMLText.quoted($0.text))" } ?? ""
        return "- {id: \(YAMLText.scalar(entry.id.text)), folder: \(YAMLText.scalar(entry.folder)), "
            + "channel: \(entry.channel.rawValue), since: \(entry.since), text: \"\(entry.text)\"\(origin)\(ended)}\n"
    }

    /// The entry of a line in exactly that form; `nil` for anything else.
    static func entry(_ line: Substring) -> PublicationRecord.Entry? {
        guard line.hasPrefix("- {"), line.hasSuffix("}") else { return nil }
        var rest = line.dropFirst(3).dropLast()
        var ended: PublicationEnd?
        if rest.hasSuffix("}") {
            guard let brace = rest.lastIndex(of: "{"), rest[..<brace].hasSuffix(endKey),
                let end = fields(rest[brace...].dropFirst().dropLast(), ["on", "cause"]),
                let on = PartialDate(end[0]), let cause = PublicationEnd.Cause(rawValue: end[1])
            else { return nil }
            ended = PublicationEnd(on: on, cause: cause)
            rest = rest[..<brace].dropLast(endKey.count)
        }
        // Few cases are another book's; whose origin has a quotation mark or a backslash is left to the YAML reader.
        var origin: WebAddress?
        if rest.hasSuffix("\""), let start = rest.utf8.lastIndex(of: UInt8(ascii: " ")),
            rest[...start].hasSuffix(originKey)
        {
            let text = rest[start...].dropFirst(2).dropLast()
            guard !text.utf8.contains(UInt8(ascii: "\\")), let address = WebAddress(String(text)) else { return nil }
            origin = address
            rest = rest[...start].dropLast(originKey.count)
        }
        guard let values = fields(rest, ["id", "folder", "channel", "since", "text"]), let id = CaseID(values[0]),
            CaseID(values[1]) != nil, let channel = Channel(rawValue: values[2]), let since = PartialDate(values[3]),
            let text = ContentFingerprint(values[4])
        else { return nil }
        return PublicationRecord.Entry(
            id: id, folder: values[1], channel: channel, since: since, text: text, origin: origin, ended: ended)
    }

    /// The values of these keys, if the text has just them, in this order.
    private static func fields(_ text: Substring, _ keys: [String]) -> [String]? {
        var rest = text.utf8
        var values: [String] = []
        for (index, key) in keys.enumerated() {
            let prefix = (index == 0 ? "" : ", ") + key + ": "
            guard rest.starts(with: prefix.utf8) else { return nil }
            rest = rest.dropFirst(prefix.utf8.count)
            let isQuoted = rest.first == UInt8(ascii: "\"")
            if isQuoted { rest = rest.dropFirst() }
            let value = rest.prefix { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
            }
            rest = rest.dropFirst(value.count)
            if isQuoted {
                guard rest.first == UInt8(ascii: "\"") else { return nil }
                rest = rest.dropFirst()
            }
            let text = String(Substring(value))
            // Without quotes `7` and `true` are no texts; what they are is left to the YAML reader, dates apart.
            let isDate = key == "since" || key == "on"
            guard isQuoted || isDate || YAMLScalar(text: text, isPlain: true).value == .string else { return nil }
            values.append(text)
        }
        return rest.isEmpty ? values : nil
    }
}
