public import CasebookDiagnostics
import CasebookModel

extension Finding {
    /// The file has more bytes than are read.
    public static func fileTooLarge(_ limit: Int) -> Finding {
        Finding(
            .fileTooLarge,
            LocalizedText(
                de: "die Datei ist größer als \(limit >> 10) KiB und wird nicht gelesen",
                en: "the file is larger than \(limit >> 10) KiB and is not read"))
    }
}

extension Rule {
    /// The file is too large.
    static let fileTooLarge = Rule(
        "file-too-large", .error,
        summary: LocalizedText(de: "Dateien bleiben handlich.", en: "Files are of a manageable size."),
        explanation: LocalizedText(
            de: "Ein Fall hat höchstens 1 MiB, ein Protokoll 32 MiB, ein Medium 20 MiB.",
            en: "A case may have at most 1 MiB, a journal 32 MiB, a media file 20 MiB."),
        examples: [
            .refused("CaseStudies/nova/↓case.yaml  # 2 MiB", for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted("CaseStudies/nova/case.yaml  # 2 KiB", for: "CaseStudies/nova/case.yaml", in: .folder),
        ])
}
