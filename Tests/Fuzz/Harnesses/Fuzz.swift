import CLibFuzzer
import CasebookDisk

/// Throws what libFuzzer invents at one reader: `HARNESS=markdown casebook-fuzz [libFuzzer's options] FOLDER…`.
///
/// A harness ends the program when something that must hold does not; the sanitizer and libFuzzer's own limits of time
/// and memory do the same for the rest.
@main
enum Fuzz {
    /// Which of them is meant comes as a variable and not as an argument, because libFuzzer starts this program again
    /// with arguments of its own when it merges folders.
    private static let harness: @Sendable ([UInt8]) -> Void = {
        let name = Environment["HARNESS"] ?? ""
        guard let harness = harnesses[name] else {
            fatalError("HARNESS must be one of \(harnesses.keys.sorted().joined(separator: ", "))")
        }
        return harness
    }()

    private static let harnesses: [String: @Sendable ([UInt8]) -> Void] = [
        "case": CaseHarness.run, "log": LogHarness.run, "book": BookHarness.run, "edit": EditHarness.run,
        "markdown": MarkdownHarness.run, "feed": FeedHarness.run, "medium": MediumHarness.run,
        "cleaner": CleanerHarness.run,
        "plugin": PluginHarness.run, "form": FormHarness.run, "draft": DraftHarness.run,
    ]

    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        let status = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
            Fuzz.harness([UInt8](UnsafeBufferPointer(start: data, count: size)))
            return 0
        }
        if status != 0 { fatalError("libFuzzer: \(status)") }
    }
}
