import CasebookWorkbench
import Foundation
import TestSupport

/// A team whose passwords are their names; a session is the name.
struct People: AccountKeeper {
    static let roles: [String: Role] = ["Ada": .coach, "Bea": .coach, "Eda": .editor, "Rita": .reader]

    func person(session: String?) async -> Person? {
        session.flatMap { name in Self.roles[name].map { Person(name: name, role: $0) } }
    }

    func signIn(name: String, password: String, peer: String) async -> SignIn {
        Self.roles[name] != nil && password == name ? .session(name, seconds: 60) : .wrong
    }

    func signOut(session: String) async {}
}

extension Bench {
    /// The browser of somebody of a team.
    static func signedIn(_ name: String, _ study: String = Bench.draft) async throws -> Bench {
        try await Bench(study, accounts: People()).signedIn(name)
    }

    /// Somebody else at the same workbench.
    func somebody(_ name: String) async throws -> Bench { try await anotherBrowser().signedIn(name) }

    private func signedIn(_ name: String) async throws -> Bench {
        let form = PageForm(try await get("/").text, action: "/sign-in")
        _ = try await post("/sign-in", form.fields(with: ["name": name, "password": name]))
        return self
    }

    /// Whatever form of a page, with fields that no form has.
    func force(_ page: String, to target: String, _ fields: [FormField]) async throws -> WebResponse {
        let text = try await get(page).text
        let token = text.firstMatch(of: /name="token" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
        return try await post(target, [FormField("token", token)] + fields)
    }

    /// The lines of the case's review.
    var review: [String] {
        ((try? folder.read("CaseStudies/fall/review.yaml")) ?? "").split(separator: "\n").map(String.init)
    }
}

/// Git in a folder, as somebody would use it.
struct TestGit {
    let folder: URL

    @discardableResult
    func callAsFunction(_ arguments: String..., as author: String = "Ada") throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-c", "user.name=\(author)", "-c", "user.email=a@example.org"] + arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["GIT_CONFIG_GLOBAL": "/dev/null"]) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(arguments: arguments) }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Records everything as it is.
    func commit(_ message: String, as author: String = "Ada") throws {
        try self("add", "--all", as: author)
        try self("commit", "--quiet", "--message", message, as: author)
    }

    struct Failed: Error { let arguments: [String] }
}
