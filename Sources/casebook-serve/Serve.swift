import ArgumentParser
import CasebookCommands
import CasebookDisk
import CasebookExport
import CasebookModel
import CasebookWorkbench

/// The program behind `casebook serve`: the same command line, with a server.
@main
struct Serve {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "account" { return AccountCommand.main(Array(arguments.dropFirst())) }
        await CasebookProgram.run(arguments, server: { settings in try await WorkbenchServer(settings).run() })
    }
}
