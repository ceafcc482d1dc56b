import CasebookDisk

/// Who sits at the keyboard.
enum CoachName {
    /// The name that `CASEBOOK_COACH` gives, or else the one that Git or the system knows.
    static var current: String? {
        if let name = Environment["CASEBOOK_COACH"], !name.allSatisfy(\.isWhitespace) { return name }
        return Git(in: .here)?.userName ?? Environment.userName
    }
}
