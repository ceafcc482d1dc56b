import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Shows the pictures of a case small, beside their descriptions and in lists.
struct CaseThumbnails {
    /// The name of the case's folder.
    let id: String

    /// The picture of a medium; `nil` for films and documents.
    func address(of medium: FieldValue) -> Address? {
        medium["file"]?.scalarText.flatMap { RelativePath($0) }.flatMap(address)
    }

    func address(of file: RelativePath) -> Address? {
        guard file.text.hasPrefix("media/"), MediaType(suffix: file.suffix)?.isImage == true else { return nil }
        return .rooted("cases/\(id)/\(file.text)")
    }

    /// Beside a title that says what it is, the picture itself says nothing more.
    func writeSmall(_ address: Address, to html: inout HTMLWriter) {
        html(.img, .class("thumbnail"), .src(address), .alt(""), .lazy, .width(96), .height(72))
    }
}

extension CaseStudy {
    /// The picture by which lists show the case.
    var listPicture: RelativePath? {
        let pictures = media.filter { MediaType(suffix: $0.file.suffix)?.isImage == true }
        return (pictures.first(where: \.isTeaser) ?? pictures.first)?.file
    }
}

extension RelativePath {
    /// What people call a file: its name without its folders.
    var lastPart: String { String(text.split(separator: "/").last ?? "") }
}
