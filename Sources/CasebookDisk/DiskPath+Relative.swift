extension DiskPath {
    /// The path as seen from a folder, if it lies below it; unchanged otherwise. Both must be written from the same
    /// beginning.
    public func relative(to folder: DiskPath) -> String {
        if folder.text == "." { return text.hasPrefix("./") ? String(text.dropFirst(2)) : text }
        let prefix = folder.text == "/" ? "/" : folder.text + "/"
        return text.hasPrefix(prefix) ? String(decoding: text.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : text
    }
}
