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
    /// The text of `case.yaml`.
    let text: String
    /// The hash of every field of it.
    let fields: [String: String]

    init(_ study: CaseStudy, media: [RelativePath: [UInt8]]) {
        let text = CaseYAML.text(of: study, comment: ImportPhrases.fileComment(study))
        var files = media
        if let name = RelativePath(BookFolder.caseFileName) { files[name] = Array(text.utf8) }
        let hashes = Dictionary(uniqueKeysWithValues: files.map { ($0.key.text, Self.hash($0.value)) })
        self.study = study
        self.files = files
        self.hashes = hashes
        self.text = text
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
