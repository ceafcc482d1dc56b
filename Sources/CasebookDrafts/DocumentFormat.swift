import CasebookDisk
import CasebookModel

/// The documents that can be read.
enum DocumentFormat: String, CaseIterable {
    case docx, html

    init?(path: DiskPath) {
        let suffix = path.name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
        if suffix == "htm" { self = .html } else { self.init(rawValue: suffix) }
    }

    /// Where pictures lie in the archive, before the target that the converter gives.
    var archiveFolder: String? {
        switch self {
        case .docx: "word/"
        case .html: nil
        }
    }
}
