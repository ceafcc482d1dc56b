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

    private static func line(of entry: PublicationRecord.Entry) -> String {
        let ended = entry.ended.map { ", ended: {on: \($0.on), cause: \($0.cause.rawValue)}" } ?? ""
        let origin = entry.origin.map { ", origin: \(YAMLText.quoted($0.text))" } ?? ""
        return "- {id: \(YAMLText.scalar(entry.id.text)), folder: \(YAMLText.scalar(entry.folder)), "
            + "channel: \(entry.channel.rawValue), since: \(entry.since), text: \"\(entry.text)\"\(origin)\(ended)}\n"
    }

    /// The entry of a line in exactly that form; `nil` for anything else.
    static func entry(_ line: Substring) -> PublicationRecord.Entry? {
        line.utf8.withContiguousStorageIfAvailable { entry(Reader(rest: $0[...])) } ?? nil
    }

    private static func entry(_ line: Reader) -> PublicationRecord.Entry? {
        var line = line
        guard line.take("- {id: "), let id = line.text().flatMap({ CaseID($0) }),
            line.take(", folder: "), let folder = line.text(), CaseID(folder) != nil,
            line.take(", channel: "), let channel = line.text().flatMap({ Channel(rawValue: $0) }),
            line.take(", since: "), let since = line.word().flatMap({ PartialDate($0.text) }),
            line.take(", text: "), let text = line.text().flatMap({ ContentFingerprint($0) })
        else { return nil }
        var entry = PublicationRecord.Entry(id: id, folder: folder, channel: channel, since: since, text: text)
        if line.take(", origin: \"") {
            guard let address = line.addressToQuote() else { return nil }
            entry.origin = address
        }
        if line.take(", ended: {on: ") {
            guard let on = line.word().flatMap({ PartialDate($0.text) }), line.take(", cause: "),
                let cause = line.text().flatMap({ PublicationEnd.Cause(rawValue: $0) }), line.take("}")
            else { return nil }
            entry.ended = PublicationEnd(on: on, cause: cause)
        }
        return line.take("}") && line.rest.isEmpty ? entry : nil
    }

    /// Reads a line from its beginning to its end.
    private struct Reader {
        var rest: Slice<UnsafeBufferPointer<UInt8>>

        /// Passes what must stand next, if it does.
        mutating func take(_ expected: String) -> Bool {
            guard rest.starts(with: expected.utf8) else { return false }
            rest = rest.dropFirst(expected.utf8.count)
            return true
        }

        /// A word of small letters, digits and hyphens, with or without quotation marks; `nil` if there is none.
        mutating func word() -> (text: String, isQuoted: Bool)? {
            let isQuoted = take("\"")
            let word = rest.prefix { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
            }
            rest = rest[word.endIndex...]
            guard !word.isEmpty, !isQuoted || take("\"") else { return nil }
            return (String(decoding: word, as: UTF8.self), isQuoted)
        }

        /// A word that is a text. Without quotation marks `7` and `true` are none; what they are is left to the YAML reader.
        mutating func text() -> String? {
            guard let (text, isQuoted) = word() else { return nil }
            return isQuoted || YAMLScalar(text: text, isPlain: true).value == .string ? text : nil
        }

        /// The address before the next quotation mark. Few cases are another book's; whose origin has a quotation mark or a
        /// backslash is left to the YAML reader.
        mutating func addressToQuote() -> WebAddress? {
            let text = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            rest = rest[text.endIndex...]
            return take("\"") ? WebAddress(String(decoding: text, as: UTF8.self)) : nil
        }
    }
}
