import CasebookDiagnostics
import CasebookModel

/// Where a person is after a form was taken: at what they have changed, not at the top of a long page.
enum Landing {
    /// The part of an address that leads there, with what has to be unfolded on the way.
    static func query(_ path: FieldPath) -> String {
        "&at=\(path.description.percentEncodedPath)#\(id(of: path).percentEncodedPath)"
    }

    /// The id of an item or of a field on the page.
    static func id(of path: FieldPath) -> String {
        if case .item? = path.steps.last { "i:\(path)" } else { path.description }
    }
}
