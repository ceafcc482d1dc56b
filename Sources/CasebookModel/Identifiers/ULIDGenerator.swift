/// Makes identifiers that ascend, even if the clock stands still or is put back (section "Monotonicity" of
/// <https://github.com/ulid/spec>).
///
/// The clock and the randomness come in as parameters, so that the same input gives the same identifiers.
public struct ULIDGenerator: Sendable, Hashable {
    /// The identifier that was made last.
    public private(set) var last: ULID?

    public init() {}

    /// Makes the next identifier.
    ///
    /// Within the millisecond of the last one, the random part is counted up by one, as the specification demands.
    ///
    /// - Parameters:
    ///   - milliseconds: the time since 1970-01-01T00:00:00Z.
    ///   - floor: an identifier made elsewhere that the new one must exceed, for example the one that a correction is
    ///     about. Another process may continue from the same identifier, so the new one does not count it up but takes
    ///     the next millisecond with a random part of its own.
    ///   - generator: the source of randomness.
    /// - Returns: `nil` if no greater identifier exists.
    public mutating func next(
        milliseconds: UInt64, after floor: ULID? = nil, using generator: inout some RandomNumberGenerator
    ) -> ULID? {
        var time = milliseconds
        if let floor, floor.milliseconds >= time { time = floor.milliseconds + 1 }
        if let last, last.milliseconds >= time {
            guard let successor = last.successor else { return nil }
            self.last = successor
            return successor
        }
        guard time <= ULID.greatestTime else { return nil }
        let id = ULID(milliseconds: time, using: &generator)
        last = id
        return id
    }
}
