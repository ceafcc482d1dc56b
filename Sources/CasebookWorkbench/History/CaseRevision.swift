import CasebookModel

/// A version of a case as Git has it.
struct CaseRevision: Sendable, Hashable {
    /// The commit.
    let commit: GitName
    /// Day and time of the machine, `2026-11-24 10:03`.
    let moment: String
    /// Who made it.
    let author: String
    /// What the file said before; `nil` if it was not there.
    let before: GitName?
    /// What it says in this version; `nil` if it was deleted.
    let after: GitName?

    /// Day and time as people read them.
    func when(_ visit: RequestContext) -> String {
        let dates = FormDates(language: visit.language, today: visit.today)
        let (day, time) = (dates.shown(String(moment.prefix(10))), moment.dropFirst(11))
        return time.isEmpty ? day : "\(day), \(time)"
    }

    /// Reads what `git log --raw -z` writes: for each commit its name, its date and its author, then the file before and after.
    /// What looks like another file that was copied ends the history: that one has its own.
    static func parsed(_ output: [UInt8]) -> [CaseRevision] {
        var fields = output.split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }[...]
        var versions: [CaseRevision] = []
        while let first = fields.popFirst() {
            guard first.hasPrefix("\u{1}"), let commit = GitName(first.dropFirst()), let moment = fields.popFirst(),
                let author = fields.popFirst()
            else { continue }
            // A merge changes nothing by itself, and says nothing here.
            guard let raw = fields.first, raw.drop(while: \.isNewline).hasPrefix(":") else { continue }
            fields.removeFirst()
            let parts = raw.drop { $0.isNewline || $0 == ":" }.split(separator: " ")
            guard parts.count == 5, let old = GitName(parts[2]), let new = GitName(parts[3]) else { continue }
            let isCopy = parts[4].hasPrefix("C")
            // The names of the file, of which a rename has two.
            fields = fields.dropFirst(isCopy || parts[4].hasPrefix("R") ? 2 : 1)
            versions.append(
                CaseRevision(
                    commit: commit, moment: moment, author: author, before: old.isNothing || isCopy ? nil : old,
                    after: new.isNothing ? nil : new))
            if isCopy { break }
        }
        return versions
    }
}
