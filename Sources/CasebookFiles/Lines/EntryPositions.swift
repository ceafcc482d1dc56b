/// Which entry of a file begins on which line, whether it can be read or not.
struct EntryPositions {
    /// The lines that begin an entry, from 1.
    private let lines: [Int]

    /// - Parameter texts: the file, or both sides of its conflicts, in which every line keeps its number.
    init(of texts: [[UInt8]]) {
        var lines: Set<Int> = []
        for text in texts {
            let all = TextLines(text)
            for line in 0..<all.count where EntryRescue.beginsEntry(all[line]) { lines.insert(line + 1) }
        }
        self.lines = lines.sorted()
    }

    /// The position of the entry to which a line belongs, from 0; `nil` if it belongs to none.
    subscript(line: Int) -> Int? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] <= line { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}
