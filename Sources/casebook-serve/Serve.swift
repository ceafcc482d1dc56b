import CasebookCommands
import CasebookServer

/// The program behind `casebook serve`: the same command line, with a server.
@main
struct Serve {
    static func main() async { await CasebookProgram.run(server: .workbench) }
}
