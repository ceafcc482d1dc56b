import CasebookCommands
import CasebookFetch

/// `casebook import` with a network. "casebook" starts it with its own arguments when an address on the web is named, as
/// git does with git-remote-https.
@main
enum CasebookImportProgram {
    // They keep their connections until the program ends, so nothing may let go of them before.
    private static let open = WebFetcher(allowsLocal: true, userAgent: userAgent)
    private static let guarded = WebFetcher(allowsLocal: false, userAgent: userAgent)
    private static let userAgent = "casebook/\(CasebookProgram.version)"

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        await CasebookProgram.run(
            arguments.contains("import") ? arguments : ["import"] + arguments, network: { $0 ? open : guarded })
    }
}
