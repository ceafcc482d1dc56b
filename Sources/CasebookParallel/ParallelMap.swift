/// Transforms items on several cores and hands each result over, in the order in which they are ready, to the caller, who
/// works on it meanwhile.
///
/// At most a few results wait at a time, so that memory stays bounded, however many items there are.
///
/// - Parameters:
///   - items: what is to be transformed.
///   - jobs: how many tasks work at once, at least 1.
///   - transform: called once for each item, from several threads.
///   - consume: called once for each result, one after the other.
/// - Throws: the first error of a transformation or of the consumer; then the other results are forgotten.
public func parallelForEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, isolation: isolated (any Actor)? = #isolation,
    _ transform: @escaping @Sendable (Item) throws -> Result, consume: (Result) async throws -> Void
) async throws {
    // Runs are short, as what comes of an item may be large.
    let length = max(1, min(16, items.count / (max(1, jobs) * 8)))
    let runs = stride(from: 0, to: items.count, by: length).map { $0..<min($0 + length, items.count) }
    try await withThrowingTaskGroup(of: [Result].self) { group in
        var rest = runs[...]
        func start() {
            guard let run = rest.popFirst() else { return }
            group.addTask { try items[run].map(transform) }
        }
        for _ in 0..<max(1, jobs) { start() }
        while let results = try await group.next() {
            start()
            for result in results { try await consume(result) }
        }
    }
}

/// Transforms items on several cores; the results stand in the order of the items, whatever finishes first.
///
/// Items are handed out in runs, so that thousands of small ones cost no task each.
///
/// - Parameters:
///   - items: what is to be transformed.
///   - jobs: how many tasks work at once, at least 1.
///   - transform: called once for each item, from several threads.
/// - Throws: the error of the first item, in the order of the items, whose transformation failed.
public func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
    let jobs = max(1, jobs)
    guard jobs > 1, items.count > 1 else { return try items.map(transform) }
    // Eight runs for each task even out cases of different size.
    let length = max(1, items.count / (jobs * 8))
    let runs = stride(from: 0, to: items.count, by: length).map { $0..<min($0 + length, items.count) }
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
        var results = [[Result]](repeating: [], count: runs.count)
        var next = 0
        func start() {
            guard next < runs.count else { return }
            let index = next
            next += 1
            group.addTask { (index, try items[runs[index]].map(transform)) }
        }
        for _ in 0..<jobs { start() }
        while let (index, result) = try await group.next() {
            results[index] = result
            start()
        }
        return results.flatMap(\.self)
    }
}
