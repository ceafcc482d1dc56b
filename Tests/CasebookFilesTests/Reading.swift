import CasebookDiagnostics
import CasebookFiles

/// The files of a book, read from texts.
enum Reading {
    static func study(_ text: String, folder: String = "whisky") -> CaseDocument {
        CaseDocument(folderName: folder, source: SourceText(path: "case.yaml", bytes: Array(text.utf8)))
    }

    static func log(_ text: String) -> LogDocument {
        LogDocument(source: SourceText(path: "log.yaml", bytes: Array(text.utf8)))
    }

    static func book(_ text: String) -> BookDocument {
        BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(text.utf8)))
    }
}
