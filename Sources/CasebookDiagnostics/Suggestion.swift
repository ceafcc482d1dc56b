/// Finds what somebody probably meant.
public enum Suggestion {
    /// More than any vocabulary has, and few enough for a file in which everything is misspelt.
    static let candidateLimit = 1000

    /// The candidate that is nearest to what was written, if it is near enough to be meant.
    ///
    /// Near enough means: at most a third of the longer text differs (optimal string alignment distance, so that
    /// swapped letters count once). Ties go to the candidate that comes first. Texts over 64 bytes get none, and only
    /// the first ``candidateLimit`` candidates are looked at.
    public static func nearest(to written: String, in candidates: some Sequence<String>) -> String? {
        let written = Array(written.lowercased().utf8)
        guard !written.isEmpty, written.count <= 64 else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates.prefix(candidateLimit) {
            let length = candidate.utf8.count
            let limit = max(1, max(written.count, length) / 3)
            guard abs(written.count - length) <= limit, length <= 64 else { continue }
            let distance = distance(written, Array(candidate.lowercased().utf8))
            // What nobody can see in a hint, or what a terminal would obey, nobody has meant.
            if distance <= limit, distance < best?.distance ?? .max, candidate.quotable(limit: 64) == candidate {
                best = (candidate, distance)
            }
        }
        return best?.candidate
    }

    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for row in 0..<one.count {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            for column in 0..<other.count {
                let isSame = one[row] == other[column]
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[other.count]
    }
}
