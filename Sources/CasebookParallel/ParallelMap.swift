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
