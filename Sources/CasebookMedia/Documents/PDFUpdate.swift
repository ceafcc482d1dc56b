/// An update behind the end of a PDF file (ISO 32000-1, section 7.5.6), for properties that are compressed together with other
/// objects: the objects are written once more, without the properties and not compressed, and blotted out where they were. Every
/// program that reads PDF knows updates; nothing else of the file moves.
struct PDFUpdate {
    /// Objects that are compressed together, unpacked.
    private var holders: [Int: (object: PDFObject, content: [UInt8])] = [:]
    private var table: PDFObject?
    private var isSound = true

    /// Whether there is nothing to write.
    var isEmpty: Bool { holders.isEmpty }

    /// - Parameter table: the last table of the file, if it is one that can tell of compressed objects.
    mutating func noteTable(_ table: PDFObject?, among objects: [PDFObject]) {
        self.table = table
        // References to the document itself are written anew, for which its number must be all that there is to know.
        if case .reference(let root)? = table?.value["Root"] {
            isSound = objects.allSatisfy { $0.number != root || $0.generation == 0 }
        } else {
            isSound = false
        }
    }

    /// Takes a range out of the objects that are compressed together.
    mutating func add(_ object: PDFObject, _ content: [UInt8], without range: Range<Int>) {
        var content = holders[object.number]?.content ?? content
        guard range.upperBound <= content.count, object.generation == 0 else { return isSound = false }
        content.replaceSubrange(range, with: repeatElement(0x20, count: range.count))
        holders[object.number] = (object, content)
    }

    /// Whether the update can be written, and does not make the file much larger.
    func isPossible(in bytes: [UInt8]) -> Bool {
        guard isSound, case .number(let size)? = table?.value["Size"], size < 8_388_607, !holders.isEmpty else {
            return false
        }
        return holders.values.reduce(0) { $0 + $1.content.count } <= bytes.count / 2 + 65_536
    }

    /// Blots out the old objects and appends the new ones with a table.
    func write(to bytes: inout [UInt8]) {
        guard let table, case .number(let size)? = table.value["Size"], case .reference(let root)? = table.value["Root"]
        else {
            return
        }
        if bytes.last != 0x0A { bytes.append(0x0A) }
        var entries: [(number: Int, place: Int)] = []
        for (number, holder) in holders.sorted(by: { $0.key < $1.key }) {
            let range = holder.object.range
            bytes.replaceSubrange(range, with: repeatElement(0x20, count: range.count))
            entries.append((number, bytes.count))
            bytes +=
                "\(number) 0 obj\n<< /Type /ObjStm\(Self.keys(of: holder.object)) /Length \(holder.content.count) >>\nstream\n"
                .utf8
            bytes += holder.content + Array("\nendstream\nendobj\n".utf8)
        }
        let place = bytes.count
        entries.append((size, place))
        let rows: [UInt8] = entries.flatMap { entry -> [UInt8] in [1] + Bytes.big(entry.place, 4) + [0, 0] }
        let index = entries.map { "\($0.number) 1" }.joined(separator: " ")
        bytes +=
            "\(size) 0 obj\n<< /Type /XRef /Size \(size + 1) /Root \(root) 0 R\(identifier(in: bytes)) /Prev \(table.range.lowerBound)"
            .utf8
        bytes += " /W [1 4 2] /Index [\(index)] /Length \(rows.count) >>\nstream\n".utf8
        bytes += rows + Array("\nendstream\nendobj\nstartxref\n\(place)\n%%EOF\n".utf8)
    }

    private static func keys(of object: PDFObject) -> String {
        var keys = ""
        for key in ["N", "First"] {
            if case .number(let number)? = object.value[key] { keys += " /\(key) \(number)" }
        }
        if case .reference(let other)? = object.value["Extends"] { keys += " /Extends \(other) 0 R" }
        return keys
    }

    /// The numbers by which a file is known again.
    private func identifier(in bytes: [UInt8]) -> String {
        guard case .array(let parts)? = table?.value["ID"] else { return "" }
        let texts = parts.compactMap { part -> String? in
            guard case .string(let content, _) = part else { return nil }
            return "<" + content.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + ">"
        }
        return " /ID [\(texts.joined(separator: " "))]"
    }
}
