import CasebookFiles
import CasebookModel

/// A case as it would be written here, with everything that belongs to it.
struct OfferedCase: Sendable {
    let study: CaseStudy
    /// The files by their paths below the case's folder, `case.yaml` among them.
    let files: [RelativePath: [UInt8]]

    /// The hash of every file.
    let hashes: [String: String]
    /// The hash of all of it.
    let fingerprint: String
    /// The hash of every field of `case.yaml`.
    let fields: [String: String]

    init(_ study: CaseStudy, media: [RelativePath: [UInt8]]) {
        let text = CaseYAML.text(of: study, comment: ImportPhrases.fileComment(study))
        var files = media
        if let name = RelativePath(BookFolder.caseFileName) { files[name] = Array(text.utf8) }
        let hashes = Dictionary(uniqueKeysWithValues: files.map { ($0.key.text, Self.hash($0.value)) })
        self.study = study
        self.files = files
        self.hashes = hashes
        fields = FieldHashes.all(inYAML: text)
        var whole = FNV1a()
        for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) {
            whole.combine(path)
            whole.combine(hash)
        }
        fingerprint = whole.hexadecimal
    }

    /// The hash of a file.
    static func hash(_ bytes: [UInt8]) -> String {
        var hash = FNV1a()
        hash.combine(bytes)
        return hash.hexadecimal
    }
}

/// The hashes of the fields of a case, to tell which of them changed on which side.
enum FieldHashes {
    /// The fields of a `case.yaml` as ``CaseYAML`` writes it: keys begin lines, everything below them is indented.
    static func all(inYAML text: String) -> [String: String] {
        var hashes: [String: String] = [:]
        var key = ""
        var hash = FNV1a()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("#") {
            if let first = line.first, first != " ", let colon = line.firstIndex(of: ":") {
                if !key.isEmpty { hashes[key] = hash.hexadecimal }
                key = String(line[..<colon])
                hash = FNV1a()
            }
            if !line.isEmpty { hash.combine(String(line)) }
        }
        if !key.isEmpty { hashes[key] = hash.hexadecimal }
        return hashes
    }

    /// The fields that differ, in alphabetical order.
    static func differences(_ one: [String: String], _ other: [String: String]) -> [String] {
        Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
    }
}
