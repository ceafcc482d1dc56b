import Foundation
import PackagePlugin

/// `swift package validate-case-studies [ARGUMENTS of casebook validate]`: checks the book that lies in a package.
@main
struct ValidateCaseStudies: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let casebook = try context.tool(named: "casebook")
        let process = Process()
        process.executableURL = casebook.url
        process.currentDirectoryURL = context.package.directoryURL
        // The package may have export plugins of its own.
        process.arguments = ["validate", "--other-plugins"] + arguments
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    }

    /// The findings have been printed; this only makes the command fail.
    struct Failure: Error, CustomStringConvertible {
        let status: Int32

        var description: String { "casebook validate: \(status)" }
    }
}
