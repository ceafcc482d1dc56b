/// Names that Windows keeps for devices: no file or folder can be called so there, whatever stands behind a dot
/// (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>). A book with such a folder could not even be cloned.
package enum DeviceName {
    /// The same as a regular expression, for small letters.
    package static let pattern = "(?:con|prn|aux|nul|com[1-9]|lpt[1-9])"

    /// Whether a text in small letters is such a name.
    package static func isOne(_ text: String) -> Bool {
        switch text.utf8.count {
        case 3: ["con", "prn", "aux", "nul"].contains(text)
        case 4: (text.hasPrefix("com") || text.hasPrefix("lpt")) && ("1"..."9").contains(text.suffix(1))
        default: false
        }
    }
}
