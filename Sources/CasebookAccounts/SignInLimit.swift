/// Slows down whoever tries passwords: after some failures each further one doubles the wait, up to fifteen minutes.
///
/// A person who mistypes from one place waits soon; a whole office behind one address, or a name that is tried from
/// everywhere, has more attempts, so that nobody is easily locked out by others. What has been quiet for the longest wait
/// is forgotten.
package struct SignInLimit {
    package init() {}

    private struct Failures {
        var count = 0
        var last = 0
    }

    private var failures: [String: Failures] = [:]
    private static let longestWait = 900

    /// The failures that have no consequence, by what is counted.
    private static func keys(_ name: String, _ peer: String) -> [(key: String, free: Int)] {
        let name = String(name.prefix(100))
        return [("both \(peer) \(name)", 5), ("name \(name)", 20), ("peer \(peer)", 20)]
    }

    /// The seconds to wait before the next attempt; `nil` if none.
    package func wait(for name: String, _ peer: String, at now: Int) -> Int? {
        Self.keys(name, peer).compactMap { key, free -> Int? in
            guard let failures = failures[key], failures.count >= free else { return nil }
            let length = min(Self.longestWait, 1 << min(failures.count - free + 1, 12))
            let rest = failures.last + length - now
            return rest > 0 ? rest : nil
        }.max()
    }

    /// Counts an attempt as failed; it is so until it has succeeded, or many at once would count as one.
    package mutating func begins(_ name: String, _ peer: String, at now: Int) {
        // Whoever floods us with names must not fill the memory.
        if failures.count > 10_000 { failures = failures.filter { now - $0.value.last < Self.longestWait } }
        if failures.count > 100_000 { failures = [:] }
        for (key, _) in Self.keys(name, peer) {
            var entry = failures[key] ?? Failures()
            if now - entry.last >= Self.longestWait { entry.count = 0 }
            entry.count += 1
            entry.last = now
            failures[key] = entry
        }
    }

    /// Forgets the failures of a name, and this attempt of its address.
    package mutating func succeeded(_ name: String, _ peer: String) {
        for (key, _) in Self.keys(name, peer) {
            if key.hasPrefix("peer ") { failures[key]?.count -= 1 } else { failures[key] = nil }
        }
    }
}
