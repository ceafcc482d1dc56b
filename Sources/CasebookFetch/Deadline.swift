import NIOCore

/// Ends what takes too long, however little by little it comes.
enum Deadline {
    struct Passed: Error {}

    /// - Throws: ``Passed`` if the body is not done in time; it is cancelled then.
    static func run<Result: Sendable>(
        until deadline: NIODeadline, _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: .nanoseconds(max(0, (deadline - .now()).nanoseconds)))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let result = first else { throw Passed() }
            return result
        }
    }
}
