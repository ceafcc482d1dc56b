/// Compares a case field by field with what was taken over last: what only one side has changed is that side's, and only what
/// both have changed, and differently, is a conflict. Without any effect.
struct FieldMerge: Equatable {
    /// What only the publisher has changed, or what goes the publisher's way.
    private(set) var taken: [String] = []
    /// What was changed here, or stays as it is here.
    private(set) var kept: [String] = []
    /// What both have changed.
    private(set) var conflicts: [String] = []
    /// What is to be remembered as taken over: all that the publisher offers, but for what is still open.
    private(set) var base: [String: String]

    /// - Parameters:
    ///   - base: the hashes of the fields as they were taken over last.
    ///   - seen: the same as the publisher offered them last, where that was something else.
    ///   - winner: what the person said about conflicts; `nil` if nothing.
    init(
        base: [String: String], seen: [String: String]?, local: FieldTexts, offered: FieldTexts,
        winner: ImportOptions.Winner?
    ) {
        let (here, there) = (local.all, offered.all)
        self.base = there.mapValues(\.hash)
        let keys = Set((local.fields + offered.fields).map(\.path)).sorted()
        for key in keys where here[key]?.hash != there[key]?.hash {
            for path in Self.units(of: key, here[key], there[key], base) {
                let sides = (
                    here: here[path]?.hash, there: there[path]?.hash, base: base[path],
                    seen: seen.map { $0[path] } ?? base[path]
                )
                guard sides.here != sides.there else { continue }
                switch (sides.here != sides.base, sides.there != sides.seen, winner) {
                case (false, true, _), (true, true, .theirs): taken.append(path)
                case (true, true, nil):
                    conflicts.append(path)
                    leaveOpen(path, of: key, base)
                case (_, false, _), (true, true, .local): kept.append(path)
                }
            }
        }
    }

    /// The parts of a field, if both sides and the memory have it in parts; else the field.
    private static func units(
        of key: String, _ here: FieldTexts.Field?, _ there: FieldTexts.Field?, _ base: [String: String]
    ) -> [String] {
        guard let here = here?.parts.map(\.path), let there = there?.parts.map(\.path), !here.isEmpty, !there.isEmpty
        else { return [key] }
        let isList = here[0].hasPrefix(key + "[")
        guard isList == there[0].hasPrefix(key + "["), base.keys.contains(where: { Self.isPart($0, of: key) }) else {
            return [key]
        }
        // Items that came, went or moved concern the list as a whole.
        if isList { return here == there && here.allSatisfy { base[$0] != nil } ? here : [key] }
        return Set(here + there).sorted()
    }

    private static func isPart(_ path: String, of key: String) -> Bool {
        path.hasPrefix(key + ".") || path.hasPrefix(key + "[")
    }

    /// Remembers a field as it was, so that the next import still sees what both have changed.
    private mutating func leaveOpen(_ path: String, of key: String, _ old: [String: String]) {
        base[path] = old[path]
        guard path == key else { return base[key] = old[key] }
        for part in base.keys where Self.isPart(part, of: key) { base[part] = nil }
        for (part, hash) in old where Self.isPart(part, of: key) { base[part] = hash }
    }
}

/// The same for the files of a case beside `case.yaml`.
struct FileMerge: Equatable {
    private(set) var taken: [String] = []
    private(set) var kept: [String] = []
    private(set) var conflicts: [String] = []
    private(set) var base: [String: String]

    /// - Parameters:
    ///   - listIsTheirs: whether the case names the publisher's files in the end. Otherwise nothing comes that it would not
    ///     name, and nothing goes that it may.
    init(
        base: [String: String], local: [String: String], offered: [String: String], listIsTheirs: Bool,
        winner: ImportOptions.Winner?
    ) {
        self.base = offered
        for path in Set(base.keys).union(offered.keys).sorted() where local[path] != offered[path] {
            let (here, there, old) = (local[path], offered[path], base[path])
            if !listIsTheirs, here == nil || there == nil { continue }
            switch (here != old, there != old, winner) {
            case (false, true, _), (true, true, .theirs): taken.append(path)
            case (true, true, nil):
                conflicts.append(path)
                self.base[path] = old
            case (_, false, _), (true, true, .local): kept.append(path)
            }
        }
    }
}
